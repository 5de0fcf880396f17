// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** {@code if condition}; {@code then} says what the value is where it holds. */
public final class When<R> {
    private final BoolExpr<R> condition;

    private When(BoolExpr<R> condition) {
        this.condition = condition;
    }

    /** {@code if condition}. */
    public static <R> When<R> of(BoolExpr<R> condition) {
        return new When<>(condition);
    }

    /** {@code then value}. */
    public <S extends R> ThenInt<S> then(IntExpr<? super S> value) {
        return new ThenInt<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeInt<S> then(MaybeInt<? super S> value) {
        return new ThenMaybeInt<>(condition, value);
    }

    /** {@code then value}. */
    public ThenInt<R> then(long value) {
        return new ThenInt<>(condition, Told.literal(value));
    }

    /** {@code then value}. */
    public <S extends R> ThenFloat<S> then(FloatExpr<? super S> value) {
        return new ThenFloat<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeFloat<S> then(MaybeFloat<? super S> value) {
        return new ThenMaybeFloat<>(condition, value);
    }

    /** {@code then value}. */
    public ThenFloat<R> then(double value) {
        return new ThenFloat<>(condition, Told.literal(value));
    }

    /** {@code then value}. */
    public <S extends R> ThenDecimal<S> then(DecimalExpr<? super S> value) {
        return new ThenDecimal<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeDecimal<S> then(MaybeDecimal<? super S> value) {
        return new ThenMaybeDecimal<>(condition, value);
    }

    /** {@code then value}. */
    public ThenDecimal<R> then(BigDecimal value) {
        return new ThenDecimal<>(condition, Told.literal(value));
    }

    /** {@code then value}. */
    public <S extends R> ThenText<S> then(TextExpr<? super S> value) {
        return new ThenText<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeText<S> then(MaybeText<? super S> value) {
        return new ThenMaybeText<>(condition, value);
    }

    /** {@code then value}. */
    public ThenText<R> then(String value) {
        return new ThenText<>(condition, Told.literal(value));
    }

    /** {@code then value}. */
    public <S extends R> ThenBool<S> then(BoolExpr<? super S> value) {
        return new ThenBool<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeBool<S> then(MaybeBool<? super S> value) {
        return new ThenMaybeBool<>(condition, value);
    }

    /** {@code then value}. */
    public ThenBool<R> then(boolean value) {
        return new ThenBool<>(condition, Told.literal(value));
    }

    /** {@code then value}. */
    public <S extends R> ThenDate<S> then(DateExpr<? super S> value) {
        return new ThenDate<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeDate<S> then(MaybeDate<? super S> value) {
        return new ThenMaybeDate<>(condition, value);
    }

    /** {@code then value}. */
    public ThenDate<R> then(LocalDate value) {
        return new ThenDate<>(condition, Told.literal(value));
    }

    /** {@code then value}. */
    public <S extends R> ThenInstant<S> then(InstantExpr<? super S> value) {
        return new ThenInstant<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeInstant<S> then(MaybeInstant<? super S> value) {
        return new ThenMaybeInstant<>(condition, value);
    }

    /** {@code then value}. */
    public ThenInstant<R> then(Instant value) {
        return new ThenInstant<>(condition, Told.literal(value));
    }

    /** {@code then value}. */
    public <S extends R> ThenDuration<S> then(DurationExpr<? super S> value) {
        return new ThenDuration<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeDuration<S> then(MaybeDuration<? super S> value) {
        return new ThenMaybeDuration<>(condition, value);
    }

    /** {@code then value}. */
    public ThenDuration<R> then(Span value) {
        return new ThenDuration<>(condition, Told.literal(value));
    }

    /** {@code then value}. */
    public <S extends R, E extends Enum<E>> ThenEnum<S, E> then(EnumExpr<? super S, E> value) {
        return new ThenEnum<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R, E extends Enum<E>> ThenMaybeEnum<S, E> then(MaybeEnum<? super S, E> value) {
        return new ThenMaybeEnum<>(condition, value);
    }

    /** {@code then value}. */
    public <E extends Enum<E>> ThenEnum<R, E> then(E value) {
        return new ThenEnum<>(condition, Told.literal(value));
    }

    /** {@code then value}. */
    public <S extends R, T> ThenList<S, T> then(ListExpr<? super S, T> value) {
        return new ThenList<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R, T> ThenMaybeList<S, T> then(MaybeList<? super S, T> value) {
        return new ThenMaybeList<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenVector<S> then(VectorExpr<? super S> value) {
        return new ThenVector<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeVector<S> then(MaybeVector<? super S> value) {
        return new ThenMaybeVector<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenBytes<S> then(BytesExpr<? super S> value) {
        return new ThenBytes<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeBytes<S> then(MaybeBytes<? super S> value) {
        return new ThenMaybeBytes<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenImage<S> then(ImageExpr<? super S> value) {
        return new ThenImage<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R> ThenMaybeImage<S> then(MaybeImage<? super S> value) {
        return new ThenMaybeImage<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R, N> ThenRecord<S, N> then(RecordExpr<? super S, N> value) {
        return new ThenRecord<>(condition, value);
    }

    /** {@code then value}. */
    public <S extends R, N> ThenMaybeRecord<S, N> then(MaybeRecord<? super S, N> value) {
        return new ThenMaybeRecord<>(condition, value);
    }
}
