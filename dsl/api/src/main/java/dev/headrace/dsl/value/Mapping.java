// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code map(x)}, whose cases are written as {@code P}; {@code to} says what becomes of each. Only the case that is
 * chosen is evaluated.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 */
@SuppressWarnings("varargs")
public final class Mapping<R, P> {
    private final Draftable subject;

    private Mapping(Draftable subject) {
        this.subject = subject;
    }

    /**
     * {@return {@code map(subject)}, to be followed by {@code to}: to be ended by {@code otherwise} or {@code total}}
     * @param <R> the rows that it is computed from
     * @param <P> the Java type that the cases are written in
     * @param subject what is looked at
     */
    public static <R, P> Mapping<R, P> of(Draftable subject) {
        return new Mapping<>(subject);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapInt<S, P> to(IntExpr<? super S> value, P... cases) {
        return new MapInt<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapInt<R, P> to(long value, P... cases) {
        return new MapInt<R, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapFloat<S, P> to(FloatExpr<? super S> value, P... cases) {
        return new MapFloat<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become; finite
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapFloat<R, P> to(double value, P... cases) {
        return new MapFloat<R, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapDecimal<S, P> to(DecimalExpr<? super S> value, P... cases) {
        return new MapDecimal<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapDecimal<R, P> to(BigDecimal value, P... cases) {
        return new MapDecimal<R, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapText<S, P> to(TextExpr<? super S> value, P... cases) {
        return new MapText<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapText<R, P> to(String value, P... cases) {
        return new MapText<R, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapBool<S, P> to(BoolExpr<? super S> value, P... cases) {
        return new MapBool<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapBool<R, P> to(boolean value, P... cases) {
        return new MapBool<R, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapDate<S, P> to(DateExpr<? super S> value, P... cases) {
        return new MapDate<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapDate<R, P> to(LocalDate value, P... cases) {
        return new MapDate<R, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapInstant<S, P> to(InstantExpr<? super S> value, P... cases) {
        return new MapInstant<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become; in whole microseconds
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapInstant<R, P> to(Instant value, P... cases) {
        return new MapInstant<R, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapDuration<S, P> to(DurationExpr<? super S> value, P... cases) {
        return new MapDuration<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final MapDuration<R, P> to(Span value, P... cases) {
        return new MapDuration<R, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param <E> the enum whose labels it has
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R, E extends Enum<E>> MapEnum<S, P, E> to(EnumExpr<? super S, E> value, P... cases) {
        return new MapEnum<S, P, E>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <E> the enum whose labels it has
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <E extends Enum<E>> MapEnum<R, P, E> to(E value, P... cases) {
        return new MapEnum<R, P, E>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param <T> the Java type of the elements
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R, T> MapList<S, P, T> to(ListExpr<? super S, T> value, P... cases) {
        return new MapList<S, P, T>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapVector<S, P> to(VectorExpr<? super S> value, P... cases) {
        return new MapVector<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapBytes<S, P> to(BytesExpr<? super S> value, P... cases) {
        return new MapBytes<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapImage<S, P> to(ImageExpr<? super S> value, P... cases) {
        return new MapImage<S, P>(subject).to(value, cases);
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param <N> the row type of the nested rows
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R, N> MapRecord<S, P, N> to(RecordExpr<? super S, N> value, P... cases) {
        return new MapRecord<S, P, N>(subject).to(value, cases);
    }
}
