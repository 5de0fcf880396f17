// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/**
 * A Record computed from a row of {@code R}: a nested row, or missing.
 * @param <R> the rows that it is computed from
 * @param <N> the row type of the nested rows
 */
public sealed class MaybeRecord<R, N> extends Maybe<R, N> implements AnyRecord<R, N>
        permits MaybeRecordColumn, MaybeRecordOfRows {
    MaybeRecord(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a nested row, missing where an operand is} For
     * generated code: nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param told the draft of it
     */
    public static <R, N> MaybeRecord<R, N> of(Told told) {
        return new MaybeRecord<>(told);
    }

    /**
     * {@return {@code this ?? other}: the value if there is one, else the other; a nested row, always there}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> RecordExpr<S, N> orElse(RecordExpr<? super S, N> other) {
        return RecordExpr.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this ?? other}: the first of two that there is; a nested row, missing where an operand is}
     * @param <S> the rows that all of it is computed from
     * @param other what stands in where this is missing
     */
    public <S extends R> MaybeRecord<S, N> orElse(AnyRecord<? super S, N> other) {
        return MaybeRecord.of(Told.binary(BinaryOp.COALESCE, this, other));
    }

    /**
     * {@return {@code this == other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> is(AnyRecord<? super S, N> other) {
        return BoolExpr.of(Told.binary(BinaryOp.EQUAL, this, other));
    }

    /**
     * {@return {@code this != other}: a Bool, always there} Null equals null and nothing else, so that this is never
     * missing.
     * @param <S> the rows that all of it is computed from
     * @param other what it is compared with
     */
    public <S extends R> BoolExpr<S> isNot(AnyRecord<? super S, N> other) {
        return BoolExpr.of(Told.binary(BinaryOp.NOT_EQUAL, this, other));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Int, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeInt<R> get(IntColumn<? super N> column) {
        return MaybeInt.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Int, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeInt<R> get(MaybeIntColumn<? super N> column) {
        return MaybeInt.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Float, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeFloat<R> get(FloatColumn<? super N> column) {
        return MaybeFloat.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Float, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeFloat<R> get(MaybeFloatColumn<? super N> column) {
        return MaybeFloat.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Decimal, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeDecimal<R> get(DecimalColumn<? super N> column) {
        return MaybeDecimal.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Decimal, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeDecimal<R> get(MaybeDecimalColumn<? super N> column) {
        return MaybeDecimal.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Text, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeText<R> get(TextColumn<? super N> column) {
        return MaybeText.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Text, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeText<R> get(MaybeTextColumn<? super N> column) {
        return MaybeText.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Bool, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeBool<R> get(BoolColumn<? super N> column) {
        return MaybeBool.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Bool, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeBool<R> get(MaybeBoolColumn<? super N> column) {
        return MaybeBool.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Date, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeDate<R> get(DateColumn<? super N> column) {
        return MaybeDate.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Date, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeDate<R> get(MaybeDateColumn<? super N> column) {
        return MaybeDate.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Instant, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeInstant<R> get(InstantColumn<? super N> column) {
        return MaybeInstant.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Instant, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeInstant<R> get(MaybeInstantColumn<? super N> column) {
        return MaybeInstant.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Duration, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeDuration<R> get(DurationColumn<? super N> column) {
        return MaybeDuration.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Duration, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeDuration<R> get(MaybeDurationColumn<? super N> column) {
        return MaybeDuration.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a label, or missing}
     * @param <E> the enum of the field
     * @param column the field, as the row type of the nested row names it
     */
    public <E extends Enum<E>> MaybeEnum<R, E> get(EnumColumn<? super N, E> column) {
        return MaybeEnum.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a label, or missing}
     * @param <E> the enum of the field
     * @param column the field, as the row type of the nested row names it
     */
    public <E extends Enum<E>> MaybeEnum<R, E> get(MaybeEnumColumn<? super N, E> column) {
        return MaybeEnum.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a List, or missing}
     * @param <T> the Java type of the elements
     * @param column the field, as the row type of the nested row names it
     */
    public <T> MaybeList<R, T> get(ListColumn<? super N, T> column) {
        return MaybeList.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a List, or missing}
     * @param <T> the Java type of the elements
     * @param column the field, as the row type of the nested row names it
     */
    public <T> MaybeList<R, T> get(MaybeListColumn<? super N, T> column) {
        return MaybeList.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Vector, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeVector<R> get(VectorColumn<? super N> column) {
        return MaybeVector.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Vector, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeVector<R> get(MaybeVectorColumn<? super N> column) {
        return MaybeVector.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; Bytes, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeBytes<R> get(BytesColumn<? super N> column) {
        return MaybeBytes.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; Bytes, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeBytes<R> get(MaybeBytesColumn<? super N> column) {
        return MaybeBytes.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Image, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeImage<R> get(ImageColumn<? super N> column) {
        return MaybeImage.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Image, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeImage<R> get(MaybeImageColumn<? super N> column) {
        return MaybeImage.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a nested row, or missing}
     * @param <M> the row type of the field
     * @param column the field, as the row type of the nested row names it
     */
    public <M> MaybeRecord<R, M> get(RecordColumn<? super N, M> column) {
        return MaybeRecord.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a nested row, or missing}
     * @param <M> the row type of the field
     * @param column the field, as the row type of the nested row names it
     */
    public <M> MaybeRecord<R, M> get(MaybeRecordColumn<? super N, M> column) {
        return MaybeRecord.of(Told.field(this, column.name()));
    }
}
