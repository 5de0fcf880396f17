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

/** The columns of {@code S} as they stand in the rows of {@code R}, to which they were brought. */
public final class In<R, S> extends Brought<R, S> {
    In(Paths paths) {
        super(paths);
    }

    /** The column as it stands here. */
    public IntColumn<R> get(IntColumn<? super S> column) {
        return IntColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeIntColumn<R> get(MaybeIntColumn<? super S> column) {
        return MaybeIntColumn.named(path(column));
    }

    /** The column as it stands here. */
    public FloatColumn<R> get(FloatColumn<? super S> column) {
        return FloatColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeFloatColumn<R> get(MaybeFloatColumn<? super S> column) {
        return MaybeFloatColumn.named(path(column));
    }

    /** The column as it stands here. */
    public DecimalColumn<R> get(DecimalColumn<? super S> column) {
        return DecimalColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeDecimalColumn<R> get(MaybeDecimalColumn<? super S> column) {
        return MaybeDecimalColumn.named(path(column));
    }

    /** The column as it stands here. */
    public TextColumn<R> get(TextColumn<? super S> column) {
        return TextColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeTextColumn<R> get(MaybeTextColumn<? super S> column) {
        return MaybeTextColumn.named(path(column));
    }

    /** The column as it stands here. */
    public BoolColumn<R> get(BoolColumn<? super S> column) {
        return BoolColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeBoolColumn<R> get(MaybeBoolColumn<? super S> column) {
        return MaybeBoolColumn.named(path(column));
    }

    /** The column as it stands here. */
    public DateColumn<R> get(DateColumn<? super S> column) {
        return DateColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeDateColumn<R> get(MaybeDateColumn<? super S> column) {
        return MaybeDateColumn.named(path(column));
    }

    /** The column as it stands here. */
    public InstantColumn<R> get(InstantColumn<? super S> column) {
        return InstantColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeInstantColumn<R> get(MaybeInstantColumn<? super S> column) {
        return MaybeInstantColumn.named(path(column));
    }

    /** The column as it stands here. */
    public DurationColumn<R> get(DurationColumn<? super S> column) {
        return DurationColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeDurationColumn<R> get(MaybeDurationColumn<? super S> column) {
        return MaybeDurationColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <E extends Enum<E>> EnumColumn<R, E> get(EnumColumn<? super S, E> column) {
        return EnumColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <E extends Enum<E>> MaybeEnumColumn<R, E> get(MaybeEnumColumn<? super S, E> column) {
        return MaybeEnumColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <T> ListColumn<R, T> get(ListColumn<? super S, T> column) {
        return ListColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <T> MaybeListColumn<R, T> get(MaybeListColumn<? super S, T> column) {
        return MaybeListColumn.named(path(column));
    }

    /** The column as it stands here. */
    public VectorColumn<R> get(VectorColumn<? super S> column) {
        return VectorColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeVectorColumn<R> get(MaybeVectorColumn<? super S> column) {
        return MaybeVectorColumn.named(path(column));
    }

    /** The column as it stands here. */
    public BytesColumn<R> get(BytesColumn<? super S> column) {
        return BytesColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeBytesColumn<R> get(MaybeBytesColumn<? super S> column) {
        return MaybeBytesColumn.named(path(column));
    }

    /** The column as it stands here. */
    public ImageColumn<R> get(ImageColumn<? super S> column) {
        return ImageColumn.named(path(column));
    }

    /** The column as it stands here. */
    public MaybeImageColumn<R> get(MaybeImageColumn<? super S> column) {
        return MaybeImageColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <N> RecordColumn<R, N> get(RecordColumn<? super S, N> column) {
        return RecordColumn.named(path(column));
    }

    /** The column as it stands here. */
    public <N> MaybeRecordColumn<R, N> get(MaybeRecordColumn<? super S, N> column) {
        return MaybeRecordColumn.named(path(column));
    }
}
