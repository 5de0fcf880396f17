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
 * What makes a column for each value of a loop: a name with {@code {w}} in it is the template.
 * @param <R> the row type of the relation
 */
public abstract class Loops<R> extends InnerLoops<R> {
    Loops() {}

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, IntColumn<R>> let(String name, Each<V> each, IntExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, IntColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeIntColumn<R>> let(String name, Each<V> each, MaybeInt<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeIntColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, FloatColumn<R>> let(String name, Each<V> each, FloatExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, FloatColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeFloatColumn<R>> let(String name, Each<V> each, MaybeFloat<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeFloatColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, DecimalColumn<R>> let(String name, Each<V> each, DecimalExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, DecimalColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeDecimalColumn<R>> let(String name, Each<V> each, MaybeDecimal<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeDecimalColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, TextColumn<R>> let(String name, Each<V> each, TextExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, TextColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeTextColumn<R>> let(String name, Each<V> each, MaybeText<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeTextColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, BoolColumn<R>> let(String name, Each<V> each, BoolExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, BoolColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeBoolColumn<R>> let(String name, Each<V> each, MaybeBool<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeBoolColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, DateColumn<R>> let(String name, Each<V> each, DateExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, DateColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeDateColumn<R>> let(String name, Each<V> each, MaybeDate<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeDateColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, InstantColumn<R>> let(String name, Each<V> each, InstantExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, InstantColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeInstantColumn<R>> let(String name, Each<V> each, MaybeInstant<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeInstantColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, DurationColumn<R>> let(String name, Each<V> each, DurationExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, DurationColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeDurationColumn<R>> let(String name, Each<V> each, MaybeDuration<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeDurationColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <E> the enum of the column
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V, E extends Enum<E>> Family<V, EnumColumn<R, E>> let(
            String name, Each<V> each, EnumExpr<? super R, E> value) {
        item(name, value, each);
        return Family.of(each, name, EnumColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <E> the enum of the column
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V, E extends Enum<E>> Family<V, MaybeEnumColumn<R, E>> let(
            String name, Each<V> each, MaybeEnum<? super R, E> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeEnumColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <T> the Java type of the elements
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V, T> Family<V, ListColumn<R, T>> let(String name, Each<V> each, ListExpr<? super R, T> value) {
        item(name, value, each);
        return Family.of(each, name, ListColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <T> the Java type of the elements
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V, T> Family<V, MaybeListColumn<R, T>> let(String name, Each<V> each, MaybeList<? super R, T> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeListColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, VectorColumn<R>> let(String name, Each<V> each, VectorExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, VectorColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeVectorColumn<R>> let(String name, Each<V> each, MaybeVector<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeVectorColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, BytesColumn<R>> let(String name, Each<V> each, BytesExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, BytesColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeBytesColumn<R>> let(String name, Each<V> each, MaybeBytes<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeBytesColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, ImageColumn<R>> let(String name, Each<V> each, ImageExpr<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, ImageColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V> Family<V, MaybeImageColumn<R>> let(String name, Each<V> each, MaybeImage<? super R> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeImageColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <N> the row type of the nested rows
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V, N> Family<V, RecordColumn<R, N>> let(String name, Each<V> each, RecordExpr<? super R, N> value) {
        item(name, value, each);
        return Family.of(each, name, RecordColumn::named);
    }

    /**
     * {@return {@code for each { name = value }}: a column for each value of the loop, by the template {@code name}:
     * its {@code {w}} is the value of loop {@code w}; one for each value of the loop, to be asked for by {@code at}}
     * @param <V> the Java type of the loop's values
     * @param <N> the row type of the nested rows
     * @param name the name of the column
     * @param each the loop
     * @param value what it is computed from its row as
     */
    public final <V, N> Family<V, MaybeRecordColumn<R, N>> let(
            String name, Each<V> each, MaybeRecord<? super R, N> value) {
        item(name, value, each);
        return Family.of(each, name, MaybeRecordColumn::named);
    }
}
