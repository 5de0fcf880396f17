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

/** What replaces missing values of a column, its name, or a list by its elements. */
public abstract class Fills<R> extends Loops<R> {
    Fills() {}

    abstract String[] fillVerb(Draftable column, Draftable value);

    abstract String[] explodeVerb(Draftable column);

    abstract String renameVerb(Draftable column, String name);

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final IntColumn<R> fill(MaybeIntColumn<? super R> column, IntExpr<? super R> value) {
        return IntColumn.named(fillVerb(column, value));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final IntColumn<R> fill(MaybeIntColumn<? super R> column, long value) {
        return IntColumn.named(fillVerb(column, Told.literal(value)));
    }

    /** {@code explode column}: a row per element of a list, which stands in the column's place. */
    public final IntColumn<R> explodeInt(ListColumn<? super R, Long> column) {
        return IntColumn.named(explodeVerb(column));
    }

    /** {@code rename column -> name}. */
    public final IntColumn<R> rename(IntColumn<? super R> column, String name) {
        return IntColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeIntColumn<R> rename(MaybeIntColumn<? super R> column, String name) {
        return MaybeIntColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final FloatColumn<R> fill(MaybeFloatColumn<? super R> column, FloatLike<? super R> value) {
        return FloatColumn.named(fillVerb(column, value));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final FloatColumn<R> fill(MaybeFloatColumn<? super R> column, double value) {
        return FloatColumn.named(fillVerb(column, Told.literal(value)));
    }

    /** {@code explode column}: a row per element of a list, which stands in the column's place. */
    public final FloatColumn<R> explodeFloat(ListColumn<? super R, Double> column) {
        return FloatColumn.named(explodeVerb(column));
    }

    /** {@code rename column -> name}. */
    public final FloatColumn<R> rename(FloatColumn<? super R> column, String name) {
        return FloatColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeFloatColumn<R> rename(MaybeFloatColumn<? super R> column, String name) {
        return MaybeFloatColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final DecimalColumn<R> fill(MaybeDecimalColumn<? super R> column, DecimalLike<? super R> value) {
        return DecimalColumn.named(fillVerb(column, value));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final DecimalColumn<R> fill(MaybeDecimalColumn<? super R> column, BigDecimal value) {
        return DecimalColumn.named(fillVerb(column, Told.literal(value)));
    }

    /** {@code explode column}: a row per element of a list, which stands in the column's place. */
    public final DecimalColumn<R> explodeDecimal(ListColumn<? super R, BigDecimal> column) {
        return DecimalColumn.named(explodeVerb(column));
    }

    /** {@code rename column -> name}. */
    public final DecimalColumn<R> rename(DecimalColumn<? super R> column, String name) {
        return DecimalColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeDecimalColumn<R> rename(MaybeDecimalColumn<? super R> column, String name) {
        return MaybeDecimalColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final TextColumn<R> fill(MaybeTextColumn<? super R> column, TextLike<? super R> value) {
        return TextColumn.named(fillVerb(column, value));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final TextColumn<R> fill(MaybeTextColumn<? super R> column, String value) {
        return TextColumn.named(fillVerb(column, Told.literal(value)));
    }

    /** {@code explode column}: a row per element of a list, which stands in the column's place. */
    public final TextColumn<R> explodeText(ListColumn<? super R, String> column) {
        return TextColumn.named(explodeVerb(column));
    }

    /** {@code rename column -> name}. */
    public final TextColumn<R> rename(TextColumn<? super R> column, String name) {
        return TextColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeTextColumn<R> rename(MaybeTextColumn<? super R> column, String name) {
        return MaybeTextColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final BoolColumn<R> fill(MaybeBoolColumn<? super R> column, BoolExpr<? super R> value) {
        return BoolColumn.named(fillVerb(column, value));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final BoolColumn<R> fill(MaybeBoolColumn<? super R> column, boolean value) {
        return BoolColumn.named(fillVerb(column, Told.literal(value)));
    }

    /** {@code explode column}: a row per element of a list, which stands in the column's place. */
    public final BoolColumn<R> explodeBool(ListColumn<? super R, Boolean> column) {
        return BoolColumn.named(explodeVerb(column));
    }

    /** {@code rename column -> name}. */
    public final BoolColumn<R> rename(BoolColumn<? super R> column, String name) {
        return BoolColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeBoolColumn<R> rename(MaybeBoolColumn<? super R> column, String name) {
        return MaybeBoolColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final DateColumn<R> fill(MaybeDateColumn<? super R> column, DateExpr<? super R> value) {
        return DateColumn.named(fillVerb(column, value));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final DateColumn<R> fill(MaybeDateColumn<? super R> column, LocalDate value) {
        return DateColumn.named(fillVerb(column, Told.literal(value)));
    }

    /** {@code explode column}: a row per element of a list, which stands in the column's place. */
    public final DateColumn<R> explodeDate(ListColumn<? super R, LocalDate> column) {
        return DateColumn.named(explodeVerb(column));
    }

    /** {@code rename column -> name}. */
    public final DateColumn<R> rename(DateColumn<? super R> column, String name) {
        return DateColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeDateColumn<R> rename(MaybeDateColumn<? super R> column, String name) {
        return MaybeDateColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final InstantColumn<R> fill(MaybeInstantColumn<? super R> column, InstantExpr<? super R> value) {
        return InstantColumn.named(fillVerb(column, value));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final InstantColumn<R> fill(MaybeInstantColumn<? super R> column, Instant value) {
        return InstantColumn.named(fillVerb(column, Told.literal(value)));
    }

    /** {@code explode column}: a row per element of a list, which stands in the column's place. */
    public final InstantColumn<R> explodeInstant(ListColumn<? super R, Instant> column) {
        return InstantColumn.named(explodeVerb(column));
    }

    /** {@code rename column -> name}. */
    public final InstantColumn<R> rename(InstantColumn<? super R> column, String name) {
        return InstantColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeInstantColumn<R> rename(MaybeInstantColumn<? super R> column, String name) {
        return MaybeInstantColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final DurationColumn<R> fill(MaybeDurationColumn<? super R> column, DurationExpr<? super R> value) {
        return DurationColumn.named(fillVerb(column, value));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final DurationColumn<R> fill(MaybeDurationColumn<? super R> column, Span value) {
        return DurationColumn.named(fillVerb(column, Told.literal(value)));
    }

    /** {@code explode column}: a row per element of a list, which stands in the column's place. */
    public final DurationColumn<R> explodeDuration(ListColumn<? super R, Duration> column) {
        return DurationColumn.named(explodeVerb(column));
    }

    /** {@code rename column -> name}. */
    public final DurationColumn<R> rename(DurationColumn<? super R> column, String name) {
        return DurationColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeDurationColumn<R> rename(MaybeDurationColumn<? super R> column, String name) {
        return MaybeDurationColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final <E extends Enum<E>> EnumColumn<R, E> fill(
            MaybeEnumColumn<? super R, E> column, EnumExpr<? super R, E> value) {
        return EnumColumn.named(fillVerb(column, value));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final <E extends Enum<E>> EnumColumn<R, E> fill(MaybeEnumColumn<? super R, E> column, E value) {
        return EnumColumn.named(fillVerb(column, Told.literal(value)));
    }

    /** {@code rename column -> name}. */
    public final <E extends Enum<E>> EnumColumn<R, E> rename(EnumColumn<? super R, E> column, String name) {
        return EnumColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final <E extends Enum<E>> MaybeEnumColumn<R, E> rename(MaybeEnumColumn<? super R, E> column, String name) {
        return MaybeEnumColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final <T> ListColumn<R, T> fill(MaybeListColumn<? super R, T> column, ListExpr<? super R, T> value) {
        return ListColumn.named(fillVerb(column, value));
    }

    /** {@code rename column -> name}. */
    public final <T> ListColumn<R, T> rename(ListColumn<? super R, T> column, String name) {
        return ListColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final <T> MaybeListColumn<R, T> rename(MaybeListColumn<? super R, T> column, String name) {
        return MaybeListColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final VectorColumn<R> fill(MaybeVectorColumn<? super R> column, VectorExpr<? super R> value) {
        return VectorColumn.named(fillVerb(column, value));
    }

    /** {@code rename column -> name}. */
    public final VectorColumn<R> rename(VectorColumn<? super R> column, String name) {
        return VectorColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeVectorColumn<R> rename(MaybeVectorColumn<? super R> column, String name) {
        return MaybeVectorColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final BytesColumn<R> fill(MaybeBytesColumn<? super R> column, BytesExpr<? super R> value) {
        return BytesColumn.named(fillVerb(column, value));
    }

    /** {@code rename column -> name}. */
    public final BytesColumn<R> rename(BytesColumn<? super R> column, String name) {
        return BytesColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeBytesColumn<R> rename(MaybeBytesColumn<? super R> column, String name) {
        return MaybeBytesColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final ImageColumn<R> fill(MaybeImageColumn<? super R> column, ImageExpr<? super R> value) {
        return ImageColumn.named(fillVerb(column, value));
    }

    /** {@code rename column -> name}. */
    public final ImageColumn<R> rename(ImageColumn<? super R> column, String name) {
        return ImageColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final MaybeImageColumn<R> rename(MaybeImageColumn<? super R> column, String name) {
        return MaybeImageColumn.named(renameVerb(column, name));
    }

    /** {@code fill column = value}: where it is missing; it is sure from here on. */
    public final <N> RecordColumn<R, N> fill(MaybeRecordColumn<? super R, N> column, RecordExpr<? super R, N> value) {
        return RecordColumn.named(fillVerb(column, value));
    }

    /** {@code rename column -> name}. */
    public final <N> RecordColumn<R, N> rename(RecordColumn<? super R, N> column, String name) {
        return RecordColumn.named(renameVerb(column, name));
    }

    /** {@code rename column -> name}. */
    public final <N> MaybeRecordColumn<R, N> rename(MaybeRecordColumn<? super R, N> column, String name) {
        return MaybeRecordColumn.named(renameVerb(column, name));
    }
}
