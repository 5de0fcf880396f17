// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolColumn;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.BytesColumn;
import dev.headrace.dsl.value.BytesExpr;
import dev.headrace.dsl.value.DateColumn;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DecimalColumn;
import dev.headrace.dsl.value.DecimalExpr;
import dev.headrace.dsl.value.DurationColumn;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.EnumColumn;
import dev.headrace.dsl.value.EnumExpr;
import dev.headrace.dsl.value.Family;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.ImageColumn;
import dev.headrace.dsl.value.ImageExpr;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.ListColumn;
import dev.headrace.dsl.value.ListExpr;
import dev.headrace.dsl.value.MaybeBool;
import dev.headrace.dsl.value.MaybeBoolColumn;
import dev.headrace.dsl.value.MaybeBytes;
import dev.headrace.dsl.value.MaybeBytesColumn;
import dev.headrace.dsl.value.MaybeDate;
import dev.headrace.dsl.value.MaybeDateColumn;
import dev.headrace.dsl.value.MaybeDecimal;
import dev.headrace.dsl.value.MaybeDecimalColumn;
import dev.headrace.dsl.value.MaybeDuration;
import dev.headrace.dsl.value.MaybeDurationColumn;
import dev.headrace.dsl.value.MaybeEnum;
import dev.headrace.dsl.value.MaybeEnumColumn;
import dev.headrace.dsl.value.MaybeFloat;
import dev.headrace.dsl.value.MaybeFloatColumn;
import dev.headrace.dsl.value.MaybeImage;
import dev.headrace.dsl.value.MaybeImageColumn;
import dev.headrace.dsl.value.MaybeInstant;
import dev.headrace.dsl.value.MaybeInstantColumn;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeIntColumn;
import dev.headrace.dsl.value.MaybeList;
import dev.headrace.dsl.value.MaybeListColumn;
import dev.headrace.dsl.value.MaybeRecord;
import dev.headrace.dsl.value.MaybeRecordColumn;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.MaybeTextColumn;
import dev.headrace.dsl.value.MaybeVector;
import dev.headrace.dsl.value.MaybeVectorColumn;
import dev.headrace.dsl.value.RecordColumn;
import dev.headrace.dsl.value.RecordExpr;
import dev.headrace.dsl.value.TextColumn;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.VectorColumn;
import dev.headrace.dsl.value.VectorExpr;

/**
 * What makes a column for each pair of values of two loops, one within the other.
 * @param <R> the row type of the relation
 */
public abstract class InnerLoops<R> extends Lets<R> {
    InnerLoops() {}

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, IntColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, IntExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, IntColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeIntColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeInt<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeIntColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, FloatColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, FloatExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, FloatColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeFloatColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeFloat<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeFloatColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, DecimalColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, DecimalExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, DecimalColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeDecimalColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeDecimal<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeDecimalColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, TextColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, TextExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, TextColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeTextColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeText<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeTextColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, BoolColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, BoolExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, BoolColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeBoolColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeBool<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeBoolColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, DateColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, DateExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, DateColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeDateColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeDate<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeDateColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, InstantColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, InstantExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, InstantColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeInstantColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeInstant<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeInstantColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, DurationColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, DurationExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, DurationColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeDurationColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeDuration<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeDurationColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param <E> the enum of the column
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W, E extends Enum<E>> Family<V, Family<W, EnumColumn<R, E>>> let(
            String name, Each<V> each, Each<W> inner, EnumExpr<? super R, E> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, EnumColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param <E> the enum of the column
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W, E extends Enum<E>> Family<V, Family<W, MaybeEnumColumn<R, E>>> let(
            String name, Each<V> each, Each<W> inner, MaybeEnum<? super R, E> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeEnumColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param <T> the Java type of the elements
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W, T> Family<V, Family<W, ListColumn<R, T>>> let(
            String name, Each<V> each, Each<W> inner, ListExpr<? super R, T> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, ListColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param <T> the Java type of the elements
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W, T> Family<V, Family<W, MaybeListColumn<R, T>>> let(
            String name, Each<V> each, Each<W> inner, MaybeList<? super R, T> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeListColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, VectorColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, VectorExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, VectorColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeVectorColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeVector<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeVectorColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, BytesColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, BytesExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, BytesColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeBytesColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeBytes<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeBytesColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, ImageColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, ImageExpr<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, ImageColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W> Family<V, Family<W, MaybeImageColumn<R>>> let(
            String name, Each<V> each, Each<W> inner, MaybeImage<? super R> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeImageColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param <N> the row type of the nested rows
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W, N> Family<V, Family<W, RecordColumn<R, N>>> let(
            String name, Each<V> each, Each<W> inner, RecordExpr<? super R, N> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, RecordColumn::named));
    }

    /**
     * {@return {@code for each { for inner { name = value } }}: a column for each pair of values, by the template
     * {@code name}, which has both variables in it; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <W> the Java type of the inner loop's values
     * @param <N> the row type of the nested rows
     * @param name the name of the column
     * @param each the loop
     * @param inner the loop within it
     * @param value what it is computed from its row as
     */
    public final <V, W, N> Family<V, Family<W, MaybeRecordColumn<R, N>>> let(
            String name, Each<V> each, Each<W> inner, MaybeRecord<? super R, N> value) {
        item(name, value, each, inner);
        return Family.of(each, name, n -> Family.of(inner, n, MaybeRecordColumn::named));
    }
}
