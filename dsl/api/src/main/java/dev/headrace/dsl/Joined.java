// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolColumn;
import dev.headrace.dsl.value.BytesColumn;
import dev.headrace.dsl.value.DateColumn;
import dev.headrace.dsl.value.DecimalColumn;
import dev.headrace.dsl.value.DurationColumn;
import dev.headrace.dsl.value.EnumColumn;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.ImageColumn;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.ListColumn;
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
import dev.headrace.dsl.value.TextColumn;
import dev.headrace.dsl.value.VectorColumn;

/** The columns of {@code S} in the rows of {@code R}, all of them optional: not every row met its match. */
public final class Joined<R, S> extends Brought<R, S> {
    Joined(Paths paths) {
        super(paths);
    }

    /** The column as it stands here. */
    public MaybeIntColumn<R> get(IntColumn<? super S> column) {
        return MaybeIntColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeIntColumn<R> get(MaybeIntColumn<? super S> column) {
        return MaybeIntColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeFloatColumn<R> get(FloatColumn<? super S> column) {
        return MaybeFloatColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeFloatColumn<R> get(MaybeFloatColumn<? super S> column) {
        return MaybeFloatColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeDecimalColumn<R> get(DecimalColumn<? super S> column) {
        return MaybeDecimalColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeDecimalColumn<R> get(MaybeDecimalColumn<? super S> column) {
        return MaybeDecimalColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeTextColumn<R> get(TextColumn<? super S> column) {
        return MaybeTextColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeTextColumn<R> get(MaybeTextColumn<? super S> column) {
        return MaybeTextColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeBoolColumn<R> get(BoolColumn<? super S> column) {
        return MaybeBoolColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeBoolColumn<R> get(MaybeBoolColumn<? super S> column) {
        return MaybeBoolColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeDateColumn<R> get(DateColumn<? super S> column) {
        return MaybeDateColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeDateColumn<R> get(MaybeDateColumn<? super S> column) {
        return MaybeDateColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeInstantColumn<R> get(InstantColumn<? super S> column) {
        return MaybeInstantColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeInstantColumn<R> get(MaybeInstantColumn<? super S> column) {
        return MaybeInstantColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeDurationColumn<R> get(DurationColumn<? super S> column) {
        return MaybeDurationColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeDurationColumn<R> get(MaybeDurationColumn<? super S> column) {
        return MaybeDurationColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <E extends Enum<E>> MaybeEnumColumn<R, E> get(EnumColumn<? super S, E> column) {
        return MaybeEnumColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <E extends Enum<E>> MaybeEnumColumn<R, E> get(MaybeEnumColumn<? super S, E> column) {
        return MaybeEnumColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <T> MaybeListColumn<R, T> get(ListColumn<? super S, T> column) {
        return MaybeListColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <T> MaybeListColumn<R, T> get(MaybeListColumn<? super S, T> column) {
        return MaybeListColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeVectorColumn<R> get(VectorColumn<? super S> column) {
        return MaybeVectorColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeVectorColumn<R> get(MaybeVectorColumn<? super S> column) {
        return MaybeVectorColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeBytesColumn<R> get(BytesColumn<? super S> column) {
        return MaybeBytesColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeBytesColumn<R> get(MaybeBytesColumn<? super S> column) {
        return MaybeBytesColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeImageColumn<R> get(ImageColumn<? super S> column) {
        return MaybeImageColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeImageColumn<R> get(MaybeImageColumn<? super S> column) {
        return MaybeImageColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <N> MaybeRecordColumn<R, N> get(RecordColumn<? super S, N> column) {
        return MaybeRecordColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <N> MaybeRecordColumn<R, N> get(MaybeRecordColumn<? super S, N> column) {
        return MaybeRecordColumn.named(path(column));
    }
}
