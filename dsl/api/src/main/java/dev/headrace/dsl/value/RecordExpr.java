// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import dev.headrace.ir.draft.BinaryOp;

/**
 * A Record computed from a row of {@code R}: a nested row, always there.
 * @param <R> the rows that it is computed from
 * @param <N> the row type of the nested rows
 */
public sealed class RecordExpr<R, N> extends Sure<R, N> implements AnyRecord<R, N> permits RecordColumn, RecordOfRows {
    RecordExpr(Told told) {
        super(told);
    }

    /**
     * {@return what {@code told} says, taken to be of this kind: a nested row, always there} For generated code:
     * nothing is checked here.
     * @param <R> the rows that it is computed from
     * @param <N> the row type of the nested rows
     * @param told the draft of it
     */
    public static <R, N> RecordExpr<R, N> of(Told told) {
        return new RecordExpr<>(told);
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
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Int, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public IntExpr<R> get(IntColumn<? super N> column) {
        return IntExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Int, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeInt<R> get(MaybeIntColumn<? super N> column) {
        return MaybeInt.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Float, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public FloatExpr<R> get(FloatColumn<? super N> column) {
        return FloatExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Float, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeFloat<R> get(MaybeFloatColumn<? super N> column) {
        return MaybeFloat.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Decimal, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public DecimalExpr<R> get(DecimalColumn<? super N> column) {
        return DecimalExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Decimal, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeDecimal<R> get(MaybeDecimalColumn<? super N> column) {
        return MaybeDecimal.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Text, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public TextExpr<R> get(TextColumn<? super N> column) {
        return TextExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Text, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeText<R> get(MaybeTextColumn<? super N> column) {
        return MaybeText.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Bool, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public BoolExpr<R> get(BoolColumn<? super N> column) {
        return BoolExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Bool, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeBool<R> get(MaybeBoolColumn<? super N> column) {
        return MaybeBool.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Date, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public DateExpr<R> get(DateColumn<? super N> column) {
        return DateExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Date, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeDate<R> get(MaybeDateColumn<? super N> column) {
        return MaybeDate.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Instant, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public InstantExpr<R> get(InstantColumn<? super N> column) {
        return InstantExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Instant, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeInstant<R> get(MaybeInstantColumn<? super N> column) {
        return MaybeInstant.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Duration, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public DurationExpr<R> get(DurationColumn<? super N> column) {
        return DurationExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Duration, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeDuration<R> get(MaybeDurationColumn<? super N> column) {
        return MaybeDuration.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a label, always there}
     * @param <E> the enum of the field
     * @param column the field, as the row type of the nested row names it
     */
    public <E extends Enum<E>> EnumExpr<R, E> get(EnumColumn<? super N, E> column) {
        return EnumExpr.of(Told.field(this, column.name()));
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
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a List, always there}
     * @param <T> the Java type of the elements
     * @param column the field, as the row type of the nested row names it
     */
    public <T> ListExpr<R, T> get(ListColumn<? super N, T> column) {
        return ListExpr.of(Told.field(this, column.name()));
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
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Vector, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public VectorExpr<R> get(VectorColumn<? super N> column) {
        return VectorExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a Vector, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeVector<R> get(MaybeVectorColumn<? super N> column) {
        return MaybeVector.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; Bytes, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public BytesExpr<R> get(BytesColumn<? super N> column) {
        return BytesExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; Bytes, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeBytes<R> get(MaybeBytesColumn<? super N> column) {
        return MaybeBytes.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Image, always there}
     * @param column the field, as the row type of the nested row names it
     */
    public ImageExpr<R> get(ImageColumn<? super N> column) {
        return ImageExpr.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; an Image, or missing}
     * @param column the field, as the row type of the nested row names it
     */
    public MaybeImage<R> get(MaybeImageColumn<? super N> column) {
        return MaybeImage.of(Told.field(this, column.name()));
    }

    /**
     * {@return the field {@code column} of it; missing where the field is, or the nested row; a nested row, always
     * there}
     * @param <M> the row type of the field
     * @param column the field, as the row type of the nested row names it
     */
    public <M> RecordExpr<R, M> get(RecordColumn<? super N, M> column) {
        return RecordExpr.of(Told.field(this, column.name()));
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
