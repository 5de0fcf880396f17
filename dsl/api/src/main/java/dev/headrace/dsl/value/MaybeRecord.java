// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/** A Record computed from a row of {@code R}: a nested row, or missing. */
public sealed class MaybeRecord<R, N> extends Maybe<R, N> implements AnyRecord<R, N>
        permits MaybeRecordColumn, MaybeRecordOfRows {
    MaybeRecord(Told told) {
        super(told);
    }

    /** What {@code told} says, taken to be of this kind. */
    public static <R, N> MaybeRecord<R, N> of(Told told) {
        return new MaybeRecord<>(told);
    }

    /** {@code this ?? other}: the value if there is one, else the other. */
    public <S extends R> RecordExpr<S, N> orElse(RecordExpr<? super S, N> other) {
        return RecordExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this ?? other}: the first of two that there is. */
    public <S extends R> MaybeRecord<S, N> orElse(AnyRecord<? super S, N> other) {
        return MaybeRecord.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /** {@code this == other}. */
    public <S extends R> BoolExpr<S> is(AnyRecord<? super S, N> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /** {@code this != other}. */
    public <S extends R> BoolExpr<S> isNot(AnyRecord<? super S, N> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /** The field {@code column} of it. */
    public MaybeInt<R> get(IntColumn<? super N> column) {
        return MaybeInt.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeInt<R> get(MaybeIntColumn<? super N> column) {
        return MaybeInt.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeFloat<R> get(FloatColumn<? super N> column) {
        return MaybeFloat.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeFloat<R> get(MaybeFloatColumn<? super N> column) {
        return MaybeFloat.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeDecimal<R> get(DecimalColumn<? super N> column) {
        return MaybeDecimal.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeDecimal<R> get(MaybeDecimalColumn<? super N> column) {
        return MaybeDecimal.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeText<R> get(TextColumn<? super N> column) {
        return MaybeText.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeText<R> get(MaybeTextColumn<? super N> column) {
        return MaybeText.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeBool<R> get(BoolColumn<? super N> column) {
        return MaybeBool.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeBool<R> get(MaybeBoolColumn<? super N> column) {
        return MaybeBool.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeDate<R> get(DateColumn<? super N> column) {
        return MaybeDate.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeDate<R> get(MaybeDateColumn<? super N> column) {
        return MaybeDate.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeInstant<R> get(InstantColumn<? super N> column) {
        return MaybeInstant.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeInstant<R> get(MaybeInstantColumn<? super N> column) {
        return MaybeInstant.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeDuration<R> get(DurationColumn<? super N> column) {
        return MaybeDuration.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeDuration<R> get(MaybeDurationColumn<? super N> column) {
        return MaybeDuration.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public <E extends Enum<E>> MaybeEnum<R, E> get(EnumColumn<? super N, E> column) {
        return MaybeEnum.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public <E extends Enum<E>> MaybeEnum<R, E> get(MaybeEnumColumn<? super N, E> column) {
        return MaybeEnum.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public <T> MaybeList<R, T> get(ListColumn<? super N, T> column) {
        return MaybeList.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public <T> MaybeList<R, T> get(MaybeListColumn<? super N, T> column) {
        return MaybeList.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeVector<R> get(VectorColumn<? super N> column) {
        return MaybeVector.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeVector<R> get(MaybeVectorColumn<? super N> column) {
        return MaybeVector.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeBytes<R> get(BytesColumn<? super N> column) {
        return MaybeBytes.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeBytes<R> get(MaybeBytesColumn<? super N> column) {
        return MaybeBytes.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeImage<R> get(ImageColumn<? super N> column) {
        return MaybeImage.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public MaybeImage<R> get(MaybeImageColumn<? super N> column) {
        return MaybeImage.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public <M> MaybeRecord<R, M> get(RecordColumn<? super N, M> column) {
        return MaybeRecord.of(Told.field(this, column.name()));
    }

    /** The field {@code column} of it. */
    public <M> MaybeRecord<R, M> get(MaybeRecordColumn<? super N, M> column) {
        return MaybeRecord.of(Told.field(this, column.name()));
    }
}
