// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyFloatLike;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: angles. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class AnglesFunctions extends ClampFunctions {
    AnglesFunctions() {}

    /** {@return the ratio of a circle's circumference to its diameter: a Float, always there} */
    public static FloatExpr<Object> pi() {
        return FloatExpr.of(Told.call("pi"));
    }

    /**
     * {@return the sine of an angle in radians: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> sin(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("sin", x));
    }

    /**
     * {@return the sine of an angle in radians: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> sin(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("sin", x));
    }

    /**
     * {@return the cosine of an angle in radians: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> cos(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("cos", x));
    }

    /**
     * {@return the cosine of an angle in radians: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> cos(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("cos", x));
    }

    /**
     * {@return the tangent of an angle in radians: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> tan(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("tan", x));
    }

    /**
     * {@return the tangent of an angle in radians: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> tan(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("tan", x));
    }

    /**
     * {@return the hyperbolic tangent: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> tanh(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("tanh", x));
    }

    /**
     * {@return the hyperbolic tangent: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> tanh(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("tanh", x));
    }

    /**
     * {@return the angle whose sine is <code>x</code>, which must lie within -1 and 1: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> asin(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("asin", x));
    }

    /**
     * {@return the angle whose sine is <code>x</code>, which must lie within -1 and 1: a Float, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> asin(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("asin", x));
    }

    /**
     * {@return the angle whose cosine is <code>x</code>, which must lie within -1 and 1: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> acos(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("acos", x));
    }

    /**
     * {@return the angle whose cosine is <code>x</code>, which must lie within -1 and 1: a Float, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> acos(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("acos", x));
    }

    /**
     * {@return the angle whose tangent is <code>x</code>: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> FloatExpr<R> atan(FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("atan", x));
    }

    /**
     * {@return the angle whose tangent is <code>x</code>: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeFloat<R> atan(AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("atan", x));
    }

    /**
     * {@return the angle from the x axis to the point (<code>x</code>, <code>y</code>), from -pi to pi: a Float, always
     * there}
     * @param <R> the rows that it is computed from
     * @param y the coordinate up the y axis
     * @param x the value
     */
    public static <R> FloatExpr<R> atan2(FloatLike<? super R> y, FloatLike<? super R> x) {
        return FloatExpr.of(Told.call("atan2", y, x));
    }

    /**
     * {@return the angle from the x axis to the point (<code>x</code>, <code>y</code>), from -pi to pi: a Float, always
     * there}
     * @param <R> the rows that it is computed from
     * @param y the coordinate up the y axis
     * @param x the value; finite
     */
    public static <R> FloatExpr<R> atan2(FloatLike<? super R> y, double x) {
        return FloatExpr.of(Told.call("atan2", y, Told.literal(x)));
    }

    /**
     * {@return the angle from the x axis to the point (<code>x</code>, <code>y</code>), from -pi to pi: a Float,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param y the coordinate up the y axis
     * @param x the value
     */
    public static <R> MaybeFloat<R> atan2(AnyFloatLike<? super R> y, AnyFloatLike<? super R> x) {
        return MaybeFloat.of(Told.call("atan2", y, x));
    }

    /**
     * {@return the angle from the x axis to the point (<code>x</code>, <code>y</code>), from -pi to pi: a Float,
     * missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param y the coordinate up the y axis
     * @param x the value; finite
     */
    public static <R> MaybeFloat<R> atan2(AnyFloatLike<? super R> y, double x) {
        return MaybeFloat.of(Told.call("atan2", y, Told.literal(x)));
    }

    /**
     * {@return radians as degrees: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param radians the angle in radians
     */
    public static <R> FloatExpr<R> degrees(FloatLike<? super R> radians) {
        return FloatExpr.of(Told.call("degrees", radians));
    }

    /**
     * {@return radians as degrees: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param radians the angle in radians
     */
    public static <R> MaybeFloat<R> degrees(AnyFloatLike<? super R> radians) {
        return MaybeFloat.of(Told.call("degrees", radians));
    }

    /**
     * {@return degrees as radians: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param degrees the angle in degrees
     */
    public static <R> FloatExpr<R> radians(FloatLike<? super R> degrees) {
        return FloatExpr.of(Told.call("radians", degrees));
    }

    /**
     * {@return degrees as radians: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param degrees the angle in degrees
     */
    public static <R> MaybeFloat<R> radians(AnyFloatLike<? super R> degrees) {
        return MaybeFloat.of(Told.call("radians", degrees));
    }

    /**
     * {@return the distance in kilometres along the globe between two places given in degrees, on a sphere of the
     * Earth's mean radius, 6371.0088 km: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param lat1 the latitude of the first place, in degrees north
     * @param lon1 the longitude of the first place, in degrees east
     * @param lat2 the latitude of the second place, in degrees north
     * @param lon2 the longitude of the second place, in degrees east
     */
    public static <R> FloatExpr<R> haversineKm(
            FloatLike<? super R> lat1,
            FloatLike<? super R> lon1,
            FloatLike<? super R> lat2,
            FloatLike<? super R> lon2) {
        return FloatExpr.of(Told.call("haversine_km", lat1, lon1, lat2, lon2));
    }

    /**
     * {@return the distance in kilometres along the globe between two places given in degrees, on a sphere of the
     * Earth's mean radius, 6371.0088 km: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param lat1 the latitude of the first place, in degrees north
     * @param lon1 the longitude of the first place, in degrees east; finite
     * @param lat2 the latitude of the second place, in degrees north; finite
     * @param lon2 the longitude of the second place, in degrees east; finite
     */
    public static <R> FloatExpr<R> haversineKm(FloatLike<? super R> lat1, double lon1, double lat2, double lon2) {
        return FloatExpr.of(
                Told.call("haversine_km", lat1, Told.literal(lon1), Told.literal(lat2), Told.literal(lon2)));
    }

    /**
     * {@return the distance in kilometres along the globe between two places given in degrees, on a sphere of the
     * Earth's mean radius, 6371.0088 km: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param lat1 the latitude of the first place, in degrees north
     * @param lon1 the longitude of the first place, in degrees east
     * @param lat2 the latitude of the second place, in degrees north
     * @param lon2 the longitude of the second place, in degrees east
     */
    public static <R> MaybeFloat<R> haversineKm(
            AnyFloatLike<? super R> lat1,
            AnyFloatLike<? super R> lon1,
            AnyFloatLike<? super R> lat2,
            AnyFloatLike<? super R> lon2) {
        return MaybeFloat.of(Told.call("haversine_km", lat1, lon1, lat2, lon2));
    }

    /**
     * {@return the distance in kilometres along the globe between two places given in degrees, on a sphere of the
     * Earth's mean radius, 6371.0088 km: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param lat1 the latitude of the first place, in degrees north
     * @param lon1 the longitude of the first place, in degrees east; finite
     * @param lat2 the latitude of the second place, in degrees north; finite
     * @param lon2 the longitude of the second place, in degrees east; finite
     */
    public static <R> MaybeFloat<R> haversineKm(AnyFloatLike<? super R> lat1, double lon1, double lat2, double lon2) {
        return MaybeFloat.of(
                Told.call("haversine_km", lat1, Told.literal(lon1), Told.literal(lat2), Told.literal(lon2)));
    }
}
