// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.Told;

/** Functions of the library: angles. */
public abstract class AnglesFunctions extends ClampFunctions {
    AnglesFunctions() {}

    /** The ratio of a circle's circumference to its diameter. */
    public static FloatExpr<Object> pi() {
        return FloatExpr.of(Told.call("pi"));
    }

    /** The sine of an angle in radians. */
    public static <R> FloatExpr<R> sin(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("sin", x));
    }

    /** The sine of an angle in radians. */
    public static <R> MaybeFloat<R> sin(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("sin", x));
    }

    /** The cosine of an angle in radians. */
    public static <R> FloatExpr<R> cos(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("cos", x));
    }

    /** The cosine of an angle in radians. */
    public static <R> MaybeFloat<R> cos(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("cos", x));
    }

    /** The tangent of an angle in radians. */
    public static <R> FloatExpr<R> tan(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("tan", x));
    }

    /** The tangent of an angle in radians. */
    public static <R> MaybeFloat<R> tan(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("tan", x));
    }

    /** The hyperbolic tangent. */
    public static <R> FloatExpr<R> tanh(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("tanh", x));
    }

    /** The hyperbolic tangent. */
    public static <R> MaybeFloat<R> tanh(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("tanh", x));
    }

    /** The angle whose sine is <code>x</code>, which must lie within -1 and 1. */
    public static <R> FloatExpr<R> asin(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("asin", x));
    }

    /** The angle whose sine is <code>x</code>, which must lie within -1 and 1. */
    public static <R> MaybeFloat<R> asin(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("asin", x));
    }

    /** The angle whose cosine is <code>x</code>, which must lie within -1 and 1. */
    public static <R> FloatExpr<R> acos(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("acos", x));
    }

    /** The angle whose cosine is <code>x</code>, which must lie within -1 and 1. */
    public static <R> MaybeFloat<R> acos(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("acos", x));
    }

    /** The angle whose tangent is <code>x</code>. */
    public static <R> FloatExpr<R> atan(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("atan", x));
    }

    /** The angle whose tangent is <code>x</code>. */
    public static <R> MaybeFloat<R> atan(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("atan", x));
    }

    /** The angle from the x axis to the point (<code>x</code>, <code>y</code>), from -pi to pi. */
    public static <R> FloatExpr<R> atan2(FloatLike<? super R> y, FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("atan2", y, x));
    }

    /** The angle from the x axis to the point (<code>x</code>, <code>y</code>), from -pi to pi. */
    public static <R> FloatExpr<R> atan2(FloatLike<? super R> y, double x) {
        return FloatExpr.of(Told.call("atan2", y, Told.literal(x)));
    }

    /** The angle from the x axis to the point (<code>x</code>, <code>y</code>), from -pi to pi. */
    public static <R> MaybeFloat<R> atan2(AnyFloatLike<? super R> y, AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("atan2", y, x));
    }

    /** The angle from the x axis to the point (<code>x</code>, <code>y</code>), from -pi to pi. */
    public static <R> MaybeFloat<R> atan2(AnyFloatLike<? super R> y, double x) {
        return MaybeFloat.of(Told.call("atan2", y, Told.literal(x)));
    }

    /** Radians as degrees. */
    public static <R> FloatExpr<R> degrees(FloatLike<? super R> radians) {
        return FloatExpr.of(Told.call("degrees", radians));
    }

    /** Radians as degrees. */
    public static <R> MaybeFloat<R> degrees(AnyFloatLike<? super R> radians) {
        return MaybeFloat.of(Told.call("degrees", radians));
    }

    /** Degrees as radians. */
    public static <R> FloatExpr<R> radians(FloatLike<? super R> degrees) {
        return FloatExpr.of(Told.call("radians", degrees));
    }

    /** Degrees as radians. */
    public static <R> MaybeFloat<R> radians(AnyFloatLike<? super R> degrees) {
        return MaybeFloat.of(Told.call("radians", degrees));
    }

    /** The distance in kilometres along the globe between two places given in degrees, on a sphere of the Earth's mean radius, 6371.0088 km. */
    public static <R> FloatExpr<R> haversineKm(
            FloatLike<? super R> lat1,
            FloatLike<? super R> lon1,
            FloatLike<? super R> lat2,
            FloatLike<? super R> lon2) {
        return FloatExpr.of(Told.call("haversine_km", lat1, lon1, lat2, lon2));
    }

    /** The distance in kilometres along the globe between two places given in degrees, on a sphere of the Earth's mean radius, 6371.0088 km. */
    public static <R> FloatExpr<R> haversineKm(FloatLike<? super R> lat1, double lon1, double lat2, double lon2) {
        return FloatExpr.of(
                Told.call("haversine_km", lat1, Told.literal(lon1), Told.literal(lat2), Told.literal(lon2)));
    }

    /** The distance in kilometres along the globe between two places given in degrees, on a sphere of the Earth's mean radius, 6371.0088 km. */
    public static <R> MaybeFloat<R> haversineKm(
            AnyFloatLike<? super R> lat1,
            AnyFloatLike<? super R> lon1,
            AnyFloatLike<? super R> lat2,
            AnyFloatLike<? super R> lon2) {
        return MaybeFloat.of(Told.call("haversine_km", lat1, lon1, lat2, lon2));
    }

    /** The distance in kilometres along the globe between two places given in degrees, on a sphere of the Earth's mean radius, 6371.0088 km. */
    public static <R> MaybeFloat<R> haversineKm(AnyFloatLike<? super R> lat1, double lon1, double lat2, double lon2) {
        return MaybeFloat.of(
                Told.call("haversine_km", lat1, Told.literal(lon1), Told.literal(lat2), Told.literal(lon2)));
    }
}
