// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyList;
import dev.headrace.dsl.value.AnyVector;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.ListExpr;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeVector;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.VectorExpr;

/** Functions of the library: vectors. */
public abstract class VectorsFunctions extends ListsFunctions {
    VectorsFunctions() {}

    /** A list of exactly <code>size</code> Floats as a vector; another length is a row error. */
    public static <R> VectorExpr<R> vector(ListExpr<? super R, Double> list, long size) {
        return VectorExpr.of(Told.call("vector", list, Told.literal(size)));
    }

    /** A list of exactly <code>size</code> Floats as a vector; another length is a row error. */
    public static <R> MaybeVector<R> vector(AnyList<? super R, Double> list, long size) {
        return MaybeVector.of(Told.call("vector", list, Told.literal(size)));
    }

    /** The sum of the products of two vectors' elements. */
    public static <R> FloatExpr<R> dot(VectorExpr<? super R> a, VectorExpr<? super R> b) {
        return FloatExpr.of(Told.call("dot", a, b));
    }

    /** The sum of the products of two vectors' elements. */
    public static <R> MaybeFloat<R> dot(AnyVector<? super R> a, AnyVector<? super R> b) {
        return MaybeFloat.of(Told.call("dot", a, b));
    }

    /** The Euclidean length of a vector. */
    public static <R> FloatExpr<R> norm(VectorExpr<? super R> v) {
        return FloatExpr.of(Told.call("norm", v));
    }

    /** The Euclidean length of a vector. */
    public static <R> MaybeFloat<R> norm(AnyVector<? super R> v) {
        return MaybeFloat.of(Told.call("norm", v));
    }

    /** The Euclidean distance of two vectors. */
    public static <R> FloatExpr<R> distance(VectorExpr<? super R> a, VectorExpr<? super R> b) {
        return FloatExpr.of(Told.call("distance", a, b));
    }

    /** The Euclidean distance of two vectors. */
    public static <R> MaybeFloat<R> distance(AnyVector<? super R> a, AnyVector<? super R> b) {
        return MaybeFloat.of(Told.call("distance", a, b));
    }

    /** The cosine of the angle between two vectors; one of zeros is a row error. */
    public static <R> FloatExpr<R> cosine(VectorExpr<? super R> a, VectorExpr<? super R> b) {
        return FloatExpr.of(Told.call("cosine", a, b));
    }

    /** The cosine of the angle between two vectors; one of zeros is a row error. */
    public static <R> MaybeFloat<R> cosine(AnyVector<? super R> a, AnyVector<? super R> b) {
        return MaybeFloat.of(Told.call("cosine", a, b));
    }
}
