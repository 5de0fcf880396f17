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

/**
 * Functions of the library: vectors. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class VectorsFunctions extends ListsFunctions2 {
    VectorsFunctions() {}

    /**
     * {@return a list of exactly <code>size</code> Floats as a vector; another length is a row error; a Vector, always
     * there}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param size how many Floats, at least 1
     */
    public static <R> VectorExpr<R> vector(ListExpr<? super R, Double> list, long size) {
        return VectorExpr.of(Told.call("vector", list, Told.literal(size)));
    }

    /**
     * {@return a list of exactly <code>size</code> Floats as a vector; another length is a row error; a Vector, missing
     * where an argument is}
     * @param <R> the rows that it is computed from
     * @param list the list
     * @param size how many Floats, at least 1
     */
    public static <R> MaybeVector<R> vector(AnyList<? super R, Double> list, long size) {
        return MaybeVector.of(Told.call("vector", list, Told.literal(size)));
    }

    /**
     * {@return the sum of the products of two vectors' elements: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param a the first vector
     * @param b the second vector
     */
    public static <R> FloatExpr<R> dot(VectorExpr<? super R> a, VectorExpr<? super R> b) {
        return FloatExpr.of(Told.call("dot", a, b));
    }

    /**
     * {@return the sum of the products of two vectors' elements: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param a the first vector
     * @param b the second vector
     */
    public static <R> MaybeFloat<R> dot(AnyVector<? super R> a, AnyVector<? super R> b) {
        return MaybeFloat.of(Told.call("dot", a, b));
    }

    /**
     * {@return the Euclidean length of a vector: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param v the vector
     */
    public static <R> FloatExpr<R> norm(VectorExpr<? super R> v) {
        return FloatExpr.of(Told.call("norm", v));
    }

    /**
     * {@return the Euclidean length of a vector: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param v the vector
     */
    public static <R> MaybeFloat<R> norm(AnyVector<? super R> v) {
        return MaybeFloat.of(Told.call("norm", v));
    }

    /**
     * {@return the Euclidean distance of two vectors: a Float, always there}
     * @param <R> the rows that it is computed from
     * @param a the first vector
     * @param b the second vector
     */
    public static <R> FloatExpr<R> distance(VectorExpr<? super R> a, VectorExpr<? super R> b) {
        return FloatExpr.of(Told.call("distance", a, b));
    }

    /**
     * {@return the Euclidean distance of two vectors: a Float, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param a the first vector
     * @param b the second vector
     */
    public static <R> MaybeFloat<R> distance(AnyVector<? super R> a, AnyVector<? super R> b) {
        return MaybeFloat.of(Told.call("distance", a, b));
    }

    /**
     * {@return the cosine of the angle between two vectors; one of zeros is a row error; a Float, always there}
     * @param <R> the rows that it is computed from
     * @param a the first vector
     * @param b the second vector
     */
    public static <R> FloatExpr<R> cosine(VectorExpr<? super R> a, VectorExpr<? super R> b) {
        return FloatExpr.of(Told.call("cosine", a, b));
    }

    /**
     * {@return the cosine of the angle between two vectors; one of zeros is a row error; a Float, missing where an
     * argument is}
     * @param <R> the rows that it is computed from
     * @param a the first vector
     * @param b the second vector
     */
    public static <R> MaybeFloat<R> cosine(AnyVector<? super R> a, AnyVector<? super R> b) {
        return MaybeFloat.of(Told.call("cosine", a, b));
    }
}
