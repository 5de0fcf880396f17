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
import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.DurationColumn;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.EnumColumn;
import dev.headrace.dsl.value.EnumExpr;
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
 * What gives a computed value a name, and so makes it a column of {@code R}.
 * @param <R> the row type of the relation
 */
public abstract class Lets<R> {
    Lets() {}

    abstract void item(String name, Draftable value, Each<?>... loops);

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; an Int, always there} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final IntColumn<R> let(String name, IntExpr<? super R> value) {
        item(name, value);
        return IntColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; an Int, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeIntColumn<R> let(String name, MaybeInt<? super R> value) {
        item(name, value);
        return MaybeIntColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Float, always there} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final FloatColumn<R> let(String name, FloatExpr<? super R> value) {
        item(name, value);
        return FloatColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Float, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeFloatColumn<R> let(String name, MaybeFloat<? super R> value) {
        item(name, value);
        return MaybeFloatColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Decimal, always there}
     * A name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final DecimalColumn<R> let(String name, DecimalExpr<? super R> value) {
        item(name, value);
        return DecimalColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Decimal, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeDecimalColumn<R> let(String name, MaybeDecimal<? super R> value) {
        item(name, value);
        return MaybeDecimalColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Text, always there} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final TextColumn<R> let(String name, TextExpr<? super R> value) {
        item(name, value);
        return TextColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Text, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeTextColumn<R> let(String name, MaybeText<? super R> value) {
        item(name, value);
        return MaybeTextColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Bool, always there} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final BoolColumn<R> let(String name, BoolExpr<? super R> value) {
        item(name, value);
        return BoolColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Bool, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeBoolColumn<R> let(String name, MaybeBool<? super R> value) {
        item(name, value);
        return MaybeBoolColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Date, always there} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final DateColumn<R> let(String name, DateExpr<? super R> value) {
        item(name, value);
        return DateColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Date, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeDateColumn<R> let(String name, MaybeDate<? super R> value) {
        item(name, value);
        return MaybeDateColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; an Instant, always there}
     * A name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final InstantColumn<R> let(String name, InstantExpr<? super R> value) {
        item(name, value);
        return InstantColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; an Instant, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeInstantColumn<R> let(String name, MaybeInstant<? super R> value) {
        item(name, value);
        return MaybeInstantColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Duration, always there}
     * A name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final DurationColumn<R> let(String name, DurationExpr<? super R> value) {
        item(name, value);
        return DurationColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Duration, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeDurationColumn<R> let(String name, MaybeDuration<? super R> value) {
        item(name, value);
        return MaybeDurationColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a label, always there} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param <E> the enum of the column
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final <E extends Enum<E>> EnumColumn<R, E> let(String name, EnumExpr<? super R, E> value) {
        item(name, value);
        return EnumColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a label, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param <E> the enum of the column
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final <E extends Enum<E>> MaybeEnumColumn<R, E> let(String name, MaybeEnum<? super R, E> value) {
        item(name, value);
        return MaybeEnumColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a List, always there} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param <T> the Java type of the elements
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final <T> ListColumn<R, T> let(String name, ListExpr<? super R, T> value) {
        item(name, value);
        return ListColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a List, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param <T> the Java type of the elements
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final <T> MaybeListColumn<R, T> let(String name, MaybeList<? super R, T> value) {
        item(name, value);
        return MaybeListColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Vector, always there} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final VectorColumn<R> let(String name, VectorExpr<? super R> value) {
        item(name, value);
        return VectorColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a Vector, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeVectorColumn<R> let(String name, MaybeVector<? super R> value) {
        item(name, value);
        return MaybeVectorColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; Bytes, always there} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final BytesColumn<R> let(String name, BytesExpr<? super R> value) {
        item(name, value);
        return BytesColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; Bytes, or missing} A name
     * that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeBytesColumn<R> let(String name, MaybeBytes<? super R> value) {
        item(name, value);
        return MaybeBytesColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; an Image, always there} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final ImageColumn<R> let(String name, ImageExpr<? super R> value) {
        item(name, value);
        return ImageColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; an Image, or missing} A
     * name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final MaybeImageColumn<R> let(String name, MaybeImage<? super R> value) {
        item(name, value);
        return MaybeImageColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a nested row, always
     * there} A name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param <N> the row type of the nested rows
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final <N> RecordColumn<R, N> let(String name, RecordExpr<? super R, N> value) {
        item(name, value);
        return RecordColumn.named(name);
    }

    /**
     * {@return {@code name = value}: a column of these rows, which what stands below may use; a nested row, or missing}
     * A name that is there already is refused (HR0103), but by a table or dataset it is replaced.
     * @param <N> the row type of the nested rows
     * @param name the name of the column
     * @param value what it is computed from its row as
     */
    public final <N> MaybeRecordColumn<R, N> let(String name, MaybeRecord<? super R, N> value) {
        item(name, value);
        return MaybeRecordColumn.named(name);
    }
}
