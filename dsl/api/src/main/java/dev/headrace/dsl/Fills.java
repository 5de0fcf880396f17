// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolColumn;
import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.BytesColumn;
import dev.headrace.dsl.value.BytesExpr;
import dev.headrace.dsl.value.DateColumn;
import dev.headrace.dsl.value.DateExpr;
import dev.headrace.dsl.value.DecimalColumn;
import dev.headrace.dsl.value.DecimalLike;
import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.DurationColumn;
import dev.headrace.dsl.value.DurationExpr;
import dev.headrace.dsl.value.EnumColumn;
import dev.headrace.dsl.value.EnumExpr;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.FloatLike;
import dev.headrace.dsl.value.ImageColumn;
import dev.headrace.dsl.value.ImageExpr;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.InstantExpr;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.ListColumn;
import dev.headrace.dsl.value.ListExpr;
import dev.headrace.dsl.value.MaybeBoolColumn;
import dev.headrace.dsl.value.MaybeBytesColumn;
import dev.headrace.dsl.value.MaybeDateColumn;
import dev.headrace.dsl.value.MaybeDecimalColumn;
import dev.headrace.dsl.value.MaybeDurationColumn;
import dev.headrace.dsl.value.MaybeEnumColumn;
import dev.headrace.dsl.value.MaybeFloatColumn;
import dev.headrace.dsl.value.MaybeImageColumn;
import dev.headrace.dsl.value.MaybeInstantColumn;
import dev.headrace.dsl.value.MaybeIntColumn;
import dev.headrace.dsl.value.MaybeListColumn;
import dev.headrace.dsl.value.MaybeRecordColumn;
import dev.headrace.dsl.value.MaybeTextColumn;
import dev.headrace.dsl.value.MaybeVectorColumn;
import dev.headrace.dsl.value.RecordColumn;
import dev.headrace.dsl.value.RecordExpr;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.TextColumn;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;
import dev.headrace.dsl.value.VectorColumn;
import dev.headrace.dsl.value.VectorExpr;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What replaces missing values of a column, or a list by its elements.
 * @param <R> the row type of the relation
 */
public abstract class Fills<R> extends Renames<R> {
    Fills() {}

    abstract String[] fillVerb(Draftable column, Draftable value);

    abstract String[] explodeVerb(Draftable column);

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; an
     * Int, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final IntColumn<R> fill(MaybeIntColumn<? super R> column, IntExpr<? super R> value) {
        return IntColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; an
     * Int, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final IntColumn<R> fill(MaybeIntColumn<? super R> column, long value) {
        return IntColumn.named(fillVerb(column, Told.literal(value)));
    }

    /**
     * {@return {@code explode column}: the element that stands in the column's place, in a row of its own; an Int,
     * always there} An empty list gives no row.
     * @param column the column of lists
     */
    public final IntColumn<R> explodeInt(ListColumn<? super R, Long> column) {
        return IntColumn.named(explodeVerb(column));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Float, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final FloatColumn<R> fill(MaybeFloatColumn<? super R> column, FloatLike<? super R> value) {
        return FloatColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Float, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing; finite
     */
    public final FloatColumn<R> fill(MaybeFloatColumn<? super R> column, double value) {
        return FloatColumn.named(fillVerb(column, Told.literal(value)));
    }

    /**
     * {@return {@code explode column}: the element that stands in the column's place, in a row of its own; a Float,
     * always there} An empty list gives no row.
     * @param column the column of lists
     */
    public final FloatColumn<R> explodeFloat(ListColumn<? super R, Double> column) {
        return FloatColumn.named(explodeVerb(column));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Decimal, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final DecimalColumn<R> fill(MaybeDecimalColumn<? super R> column, DecimalLike<? super R> value) {
        return DecimalColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Decimal, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final DecimalColumn<R> fill(MaybeDecimalColumn<? super R> column, BigDecimal value) {
        return DecimalColumn.named(fillVerb(column, Told.literal(value)));
    }

    /**
     * {@return {@code explode column}: the element that stands in the column's place, in a row of its own; a Decimal,
     * always there} An empty list gives no row.
     * @param column the column of lists
     */
    public final DecimalColumn<R> explodeDecimal(ListColumn<? super R, BigDecimal> column) {
        return DecimalColumn.named(explodeVerb(column));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Text, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final TextColumn<R> fill(MaybeTextColumn<? super R> column, TextLike<? super R> value) {
        return TextColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Text, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final TextColumn<R> fill(MaybeTextColumn<? super R> column, String value) {
        return TextColumn.named(fillVerb(column, Told.literal(value)));
    }

    /**
     * {@return {@code explode column}: the element that stands in the column's place, in a row of its own; a Text,
     * always there} An empty list gives no row.
     * @param column the column of lists
     */
    public final TextColumn<R> explodeText(ListColumn<? super R, String> column) {
        return TextColumn.named(explodeVerb(column));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Bool, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final BoolColumn<R> fill(MaybeBoolColumn<? super R> column, BoolExpr<? super R> value) {
        return BoolColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Bool, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final BoolColumn<R> fill(MaybeBoolColumn<? super R> column, boolean value) {
        return BoolColumn.named(fillVerb(column, Told.literal(value)));
    }

    /**
     * {@return {@code explode column}: the element that stands in the column's place, in a row of its own; a Bool,
     * always there} An empty list gives no row.
     * @param column the column of lists
     */
    public final BoolColumn<R> explodeBool(ListColumn<? super R, Boolean> column) {
        return BoolColumn.named(explodeVerb(column));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Date, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final DateColumn<R> fill(MaybeDateColumn<? super R> column, DateExpr<? super R> value) {
        return DateColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Date, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final DateColumn<R> fill(MaybeDateColumn<? super R> column, LocalDate value) {
        return DateColumn.named(fillVerb(column, Told.literal(value)));
    }

    /**
     * {@return {@code explode column}: the element that stands in the column's place, in a row of its own; a Date,
     * always there} An empty list gives no row.
     * @param column the column of lists
     */
    public final DateColumn<R> explodeDate(ListColumn<? super R, LocalDate> column) {
        return DateColumn.named(explodeVerb(column));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; an
     * Instant, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final InstantColumn<R> fill(MaybeInstantColumn<? super R> column, InstantExpr<? super R> value) {
        return InstantColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; an
     * Instant, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing; in whole microseconds
     */
    public final InstantColumn<R> fill(MaybeInstantColumn<? super R> column, Instant value) {
        return InstantColumn.named(fillVerb(column, Told.literal(value)));
    }

    /**
     * {@return {@code explode column}: the element that stands in the column's place, in a row of its own; an Instant,
     * always there} An empty list gives no row.
     * @param column the column of lists
     */
    public final InstantColumn<R> explodeInstant(ListColumn<? super R, Instant> column) {
        return InstantColumn.named(explodeVerb(column));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Duration, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final DurationColumn<R> fill(MaybeDurationColumn<? super R> column, DurationExpr<? super R> value) {
        return DurationColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Duration, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final DurationColumn<R> fill(MaybeDurationColumn<? super R> column, Span value) {
        return DurationColumn.named(fillVerb(column, Told.literal(value)));
    }

    /**
     * {@return {@code explode column}: the element that stands in the column's place, in a row of its own; a Duration,
     * always there} An empty list gives no row.
     * @param column the column of lists
     */
    public final DurationColumn<R> explodeDuration(ListColumn<? super R, Duration> column) {
        return DurationColumn.named(explodeVerb(column));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * label, always there}
     * @param <E> the enum of the column
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final <E extends Enum<E>> EnumColumn<R, E> fill(
            MaybeEnumColumn<? super R, E> column, EnumExpr<? super R, E> value) {
        return EnumColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * label, always there}
     * @param <E> the enum of the column
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final <E extends Enum<E>> EnumColumn<R, E> fill(MaybeEnumColumn<? super R, E> column, E value) {
        return EnumColumn.named(fillVerb(column, Told.literal(value)));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * List, always there}
     * @param <T> the Java type of the elements
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final <T> ListColumn<R, T> fill(MaybeListColumn<? super R, T> column, ListExpr<? super R, T> value) {
        return ListColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * Vector, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final VectorColumn<R> fill(MaybeVectorColumn<? super R> column, VectorExpr<? super R> value) {
        return VectorColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on;
     * Bytes, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final BytesColumn<R> fill(MaybeBytesColumn<? super R> column, BytesExpr<? super R> value) {
        return BytesColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; an
     * Image, always there}
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final ImageColumn<R> fill(MaybeImageColumn<? super R> column, ImageExpr<? super R> value) {
        return ImageColumn.named(fillVerb(column, value));
    }

    /**
     * {@return {@code fill column = value}: the column with the value where it is missing; it is sure from here on; a
     * nested row, always there}
     * @param <N> the row type of the nested rows
     * @param column the column that may be missing
     * @param value what stands in where it is missing
     */
    public final <N> RecordColumn<R, N> fill(MaybeRecordColumn<? super R, N> column, RecordExpr<? super R, N> value) {
        return RecordColumn.named(fillVerb(column, value));
    }
}
