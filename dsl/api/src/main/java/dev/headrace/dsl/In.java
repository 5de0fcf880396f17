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

/**
 * The columns of {@code S} as they stand in the rows of {@code R}, to which they were brought.
 * @param <R> the rows that they were brought to
 * @param <S> the rows that they come from
 */
public final class In<R, S> extends Brought<R, S> {
    In(Paths paths) {
        super(paths);
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; an Int, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public IntColumn<R> get(IntColumn<? super S> column) {
        return IntColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; an Int, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeIntColumn<R> get(MaybeIntColumn<? super S> column) {
        return MaybeIntColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Float, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public FloatColumn<R> get(FloatColumn<? super S> column) {
        return FloatColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Float, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeFloatColumn<R> get(MaybeFloatColumn<? super S> column) {
        return MaybeFloatColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Decimal, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public DecimalColumn<R> get(DecimalColumn<? super S> column) {
        return DecimalColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Decimal, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeDecimalColumn<R> get(MaybeDecimalColumn<? super S> column) {
        return MaybeDecimalColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Text, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public TextColumn<R> get(TextColumn<? super S> column) {
        return TextColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Text, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeTextColumn<R> get(MaybeTextColumn<? super S> column) {
        return MaybeTextColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Bool, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public BoolColumn<R> get(BoolColumn<? super S> column) {
        return BoolColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Bool, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeBoolColumn<R> get(MaybeBoolColumn<? super S> column) {
        return MaybeBoolColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Date, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public DateColumn<R> get(DateColumn<? super S> column) {
        return DateColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Date, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeDateColumn<R> get(MaybeDateColumn<? super S> column) {
        return MaybeDateColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; an Instant, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public InstantColumn<R> get(InstantColumn<? super S> column) {
        return InstantColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; an Instant, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeInstantColumn<R> get(MaybeInstantColumn<? super S> column) {
        return MaybeInstantColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Duration, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public DurationColumn<R> get(DurationColumn<? super S> column) {
        return DurationColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Duration, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeDurationColumn<R> get(MaybeDurationColumn<? super S> column) {
        return MaybeDurationColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a label, always there} One that was not brought is refused (HR0102).
     * @param <E> the enum of the column
     * @param column the column, as its own relation names it
     */
    public <E extends Enum<E>> EnumColumn<R, E> get(EnumColumn<? super S, E> column) {
        return EnumColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a label, or missing} One that was not brought is refused (HR0102).
     * @param <E> the enum of the column
     * @param column the column, as its own relation names it
     */
    public <E extends Enum<E>> MaybeEnumColumn<R, E> get(MaybeEnumColumn<? super S, E> column) {
        return MaybeEnumColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a List, always there} One that was not brought is refused (HR0102).
     * @param <T> the Java type of the elements
     * @param column the column, as its own relation names it
     */
    public <T> ListColumn<R, T> get(ListColumn<? super S, T> column) {
        return ListColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a List, or missing} One that was not brought is refused (HR0102).
     * @param <T> the Java type of the elements
     * @param column the column, as its own relation names it
     */
    public <T> MaybeListColumn<R, T> get(MaybeListColumn<? super S, T> column) {
        return MaybeListColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Vector, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public VectorColumn<R> get(VectorColumn<? super S> column) {
        return VectorColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a Vector, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeVectorColumn<R> get(MaybeVectorColumn<? super S> column) {
        return MaybeVectorColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; Bytes, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public BytesColumn<R> get(BytesColumn<? super S> column) {
        return BytesColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; Bytes, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeBytesColumn<R> get(MaybeBytesColumn<? super S> column) {
        return MaybeBytesColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; an Image, always there} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public ImageColumn<R> get(ImageColumn<? super S> column) {
        return ImageColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; an Image, or missing} One that was not brought is refused (HR0102).
     * @param column the column, as its own relation names it
     */
    public MaybeImageColumn<R> get(MaybeImageColumn<? super S> column) {
        return MaybeImageColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a nested row, always there} One that was not brought is refused (HR0102).
     * @param <N> the row type of the nested rows
     * @param column the column, as its own relation names it
     */
    public <N> RecordColumn<R, N> get(RecordColumn<? super S, N> column) {
        return RecordColumn.named(path(column));
    }

    /**
     * {@return the column as it stands here: under the name of its relation until a {@code keep} or {@code group}, bare
     * from there on; a nested row, or missing} One that was not brought is refused (HR0102).
     * @param <N> the row type of the nested rows
     * @param column the column, as its own relation names it
     */
    public <N> MaybeRecordColumn<R, N> get(MaybeRecordColumn<? super S, N> column) {
        return MaybeRecordColumn.named(path(column));
    }
}
