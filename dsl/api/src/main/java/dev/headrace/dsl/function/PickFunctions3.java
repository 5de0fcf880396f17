// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.BytesExpr;
import dev.headrace.dsl.value.BytesOfRows;
import dev.headrace.dsl.value.EnumExpr;
import dev.headrace.dsl.value.ImageExpr;
import dev.headrace.dsl.value.ImageOfRows;
import dev.headrace.dsl.value.ListExpr;
import dev.headrace.dsl.value.ListOfRows;
import dev.headrace.dsl.value.MaybeBytes;
import dev.headrace.dsl.value.MaybeBytesOfRows;
import dev.headrace.dsl.value.MaybeEnum;
import dev.headrace.dsl.value.MaybeImage;
import dev.headrace.dsl.value.MaybeImageOfRows;
import dev.headrace.dsl.value.MaybeList;
import dev.headrace.dsl.value.MaybeListOfRows;
import dev.headrace.dsl.value.MaybeRecord;
import dev.headrace.dsl.value.MaybeRecordOfRows;
import dev.headrace.dsl.value.MaybeVector;
import dev.headrace.dsl.value.MaybeVectorOfRows;
import dev.headrace.dsl.value.RecordExpr;
import dev.headrace.dsl.value.RecordOfRows;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.VectorExpr;
import dev.headrace.dsl.value.VectorOfRows;
import java.util.List;

/** Aggregates of the library that pick values. They skip missing ones. */
public abstract class PickFunctions3 extends PickFunctions2 {
    PickFunctions3() {}

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> ListOfRows<R, E> collect(EnumExpr<R, E> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param <E> the enum
     * @param x the value
     */
    public static <R, E extends Enum<E>> MaybeListOfRows<R, E> collect(MaybeEnum<R, E> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a List, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param x the list
     */
    public static <R, T> ListOfRows<R, T> first(ListExpr<R, T> x) {
        return ListOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a List, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param x the list
     */
    public static <R, T> MaybeListOfRows<R, T> first(MaybeList<R, T> x) {
        return MaybeListOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a List, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param x the list
     */
    public static <R, T> ListOfRows<R, T> last(ListExpr<R, T> x) {
        return ListOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a List, missing where no row has
     * a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param x the list
     */
    public static <R, T> MaybeListOfRows<R, T> last(MaybeList<R, T> x) {
        return MaybeListOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param x the list
     */
    public static <R, T> ListOfRows<R, List<T>> collect(ListExpr<R, T> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param <T> the Java type of the values
     * @param x the list
     */
    public static <R, T> MaybeListOfRows<R, List<T>> collect(MaybeList<R, T> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Vector, there wherever there
     * is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> VectorOfRows<R> first(VectorExpr<R> x) {
        return VectorOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a Vector, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeVectorOfRows<R> first(MaybeVector<R> x) {
        return MaybeVectorOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Vector, there wherever there
     * is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> VectorOfRows<R> last(VectorExpr<R> x) {
        return VectorOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a Vector, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeVectorOfRows<R> last(MaybeVector<R> x) {
        return MaybeVectorOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ListOfRows<R, double[]> collect(VectorExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeListOfRows<R, double[]> collect(MaybeVector<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: Bytes, there wherever there is
     * a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> BytesOfRows<R> first(BytesExpr<R> x) {
        return BytesOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: Bytes, missing where no row has
     * a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeBytesOfRows<R> first(MaybeBytes<R> x) {
        return MaybeBytesOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: Bytes, there wherever there is a
     * row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> BytesOfRows<R> last(BytesExpr<R> x) {
        return BytesOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: Bytes, missing where no row has
     * a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeBytesOfRows<R> last(MaybeBytes<R> x) {
        return MaybeBytesOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ListOfRows<R, byte[]> collect(BytesExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeListOfRows<R, byte[]> collect(MaybeBytes<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: an Image, there wherever there
     * is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ImageOfRows<R> first(ImageExpr<R> x) {
        return ImageOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: an Image, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeImageOfRows<R> first(MaybeImage<R> x) {
        return MaybeImageOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: an Image, there wherever there
     * is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ImageOfRows<R> last(ImageExpr<R> x) {
        return ImageOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: an Image, missing where no row
     * has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeImageOfRows<R> last(MaybeImage<R> x) {
        return MaybeImageOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> ListOfRows<R, byte[]> collect(ImageExpr<R> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param x the value
     */
    public static <R> MaybeListOfRows<R, byte[]> collect(MaybeImage<R> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a nested row, there wherever
     * there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param x the value
     */
    public static <R, N> RecordOfRows<R, N> first(RecordExpr<R, N> x) {
        return RecordOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the first row that has one, in the canonical order of rows: a nested row, missing where no
     * row has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param x the value
     */
    public static <R, N> MaybeRecordOfRows<R, N> first(MaybeRecord<R, N> x) {
        return MaybeRecordOfRows.of(Told.call("first", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a nested row, there wherever
     * there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param x the value
     */
    public static <R, N> RecordOfRows<R, N> last(RecordExpr<R, N> x) {
        return RecordOfRows.of(Told.call("last", x));
    }

    /**
     * {@return the value in the last row that has one, in the canonical order of rows: a nested row, missing where no
     * row has a value} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param x the value
     */
    public static <R, N> MaybeRecordOfRows<R, N> last(MaybeRecord<R, N> x) {
        return MaybeRecordOfRows.of(Told.call("last", x));
    }

    /**
     * {@return all values as a list, the least first: a List, there wherever there is a row} It takes no {@code hop}.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param x the value
     */
    public static <R, N> ListOfRows<R, N> collect(RecordExpr<R, N> x) {
        return ListOfRows.of(Told.call("collect", x));
    }

    /**
     * {@return all values as a list, the least first: a List, missing where no row has a value} It takes no {@code
     * hop}.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param x the value
     */
    public static <R, N> MaybeListOfRows<R, N> collect(MaybeRecord<R, N> x) {
        return MaybeListOfRows.of(Told.call("collect", x));
    }
}
