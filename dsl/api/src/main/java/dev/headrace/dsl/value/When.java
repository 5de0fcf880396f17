// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code if condition}; {@code then} says what the value is where it holds. Only the branch that is chosen is
 * evaluated, so that a check may stand before what would be a row error.
 * @param <R> the rows that it is computed from
 */
public final class When<R> {
    private final BoolExpr<R> condition;

    private When(BoolExpr<R> condition) {
        this.condition = condition;
    }

    /**
     * {@return {@code if condition}, to be followed by {@code then}}
     * @param <R> the rows that it is computed from
     * @param condition what decides
     */
    public static <R> When<R> of(BoolExpr<R> condition) {
        return new When<>(condition);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenInt<S> then(IntExpr<? super S> value) {
        return new ThenInt<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeInt<S> then(MaybeInt<? super S> value) {
        return new ThenMaybeInt<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param value the value where the condition holds
     */
    public ThenInt<R> then(long value) {
        return new ThenInt<>(condition, Told.literal(value));
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenFloat<S> then(FloatExpr<? super S> value) {
        return new ThenFloat<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeFloat<S> then(MaybeFloat<? super S> value) {
        return new ThenMaybeFloat<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param value the value where the condition holds; finite
     */
    public ThenFloat<R> then(double value) {
        return new ThenFloat<>(condition, Told.literal(value));
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenDecimal<S> then(DecimalExpr<? super S> value) {
        return new ThenDecimal<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeDecimal<S> then(MaybeDecimal<? super S> value) {
        return new ThenMaybeDecimal<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param value the value where the condition holds
     */
    public ThenDecimal<R> then(BigDecimal value) {
        return new ThenDecimal<>(condition, Told.literal(value));
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenText<S> then(TextExpr<? super S> value) {
        return new ThenText<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeText<S> then(MaybeText<? super S> value) {
        return new ThenMaybeText<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param value the value where the condition holds
     */
    public ThenText<R> then(String value) {
        return new ThenText<>(condition, Told.literal(value));
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenBool<S> then(BoolExpr<? super S> value) {
        return new ThenBool<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeBool<S> then(MaybeBool<? super S> value) {
        return new ThenMaybeBool<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param value the value where the condition holds
     */
    public ThenBool<R> then(boolean value) {
        return new ThenBool<>(condition, Told.literal(value));
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenDate<S> then(DateExpr<? super S> value) {
        return new ThenDate<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeDate<S> then(MaybeDate<? super S> value) {
        return new ThenMaybeDate<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param value the value where the condition holds
     */
    public ThenDate<R> then(LocalDate value) {
        return new ThenDate<>(condition, Told.literal(value));
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenInstant<S> then(InstantExpr<? super S> value) {
        return new ThenInstant<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeInstant<S> then(MaybeInstant<? super S> value) {
        return new ThenMaybeInstant<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param value the value where the condition holds; in whole microseconds
     */
    public ThenInstant<R> then(Instant value) {
        return new ThenInstant<>(condition, Told.literal(value));
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenDuration<S> then(DurationExpr<? super S> value) {
        return new ThenDuration<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeDuration<S> then(MaybeDuration<? super S> value) {
        return new ThenMaybeDuration<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param value the value where the condition holds
     */
    public ThenDuration<R> then(Span value) {
        return new ThenDuration<>(condition, Told.literal(value));
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param <E> the enum whose labels it has
     * @param value the value where the condition holds
     */
    public <S extends R, E extends Enum<E>> ThenEnum<S, E> then(EnumExpr<? super S, E> value) {
        return new ThenEnum<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param <E> the enum whose labels it has
     * @param value the value where the condition holds
     */
    public <S extends R, E extends Enum<E>> ThenMaybeEnum<S, E> then(MaybeEnum<? super S, E> value) {
        return new ThenMaybeEnum<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <E> the enum whose labels it has
     * @param value the value where the condition holds
     */
    public <E extends Enum<E>> ThenEnum<R, E> then(E value) {
        return new ThenEnum<>(condition, Told.literal(value));
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param <T> the Java type of the elements
     * @param value the value where the condition holds
     */
    public <S extends R, T> ThenList<S, T> then(ListExpr<? super S, T> value) {
        return new ThenList<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param <T> the Java type of the elements
     * @param value the value where the condition holds
     */
    public <S extends R, T> ThenMaybeList<S, T> then(MaybeList<? super S, T> value) {
        return new ThenMaybeList<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenVector<S> then(VectorExpr<? super S> value) {
        return new ThenVector<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeVector<S> then(MaybeVector<? super S> value) {
        return new ThenMaybeVector<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenBytes<S> then(BytesExpr<? super S> value) {
        return new ThenBytes<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeBytes<S> then(MaybeBytes<? super S> value) {
        return new ThenMaybeBytes<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenImage<S> then(ImageExpr<? super S> value) {
        return new ThenImage<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param value the value where the condition holds
     */
    public <S extends R> ThenMaybeImage<S> then(MaybeImage<? super S> value) {
        return new ThenMaybeImage<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param <N> the row type of the nested rows
     * @param value the value where the condition holds
     */
    public <S extends R, N> ThenRecord<S, N> then(RecordExpr<? super S, N> value) {
        return new ThenRecord<>(condition, value);
    }

    /**
     * {@return {@code if condition then value}: to be ended by {@code otherwise}}
     * @param <S> the rows that all of it is computed from
     * @param <N> the row type of the nested rows
     * @param value the value where the condition holds
     */
    public <S extends R, N> ThenMaybeRecord<S, N> then(MaybeRecord<? super S, N> value) {
        return new ThenMaybeRecord<>(condition, value);
    }
}
