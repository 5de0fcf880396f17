// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** {@code map(x)}, whose cases are written as {@code P}; {@code to} says what becomes of each. */
@SuppressWarnings("varargs")
public final class Mapping<R, P> {
    private final Draftable subject;

    private Mapping(Draftable subject) {
        this.subject = subject;
    }

    /** {@code map(subject)}. */
    public static <R, P> Mapping<R, P> of(Draftable subject) {
        return new Mapping<>(subject);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapInt<S, P> to(IntExpr<? super S> value, P... cases) {
        return new MapInt<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapInt<R, P> to(long value, P... cases) {
        return new MapInt<R, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapFloat<S, P> to(FloatExpr<? super S> value, P... cases) {
        return new MapFloat<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapFloat<R, P> to(double value, P... cases) {
        return new MapFloat<R, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapDecimal<S, P> to(DecimalExpr<? super S> value, P... cases) {
        return new MapDecimal<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapDecimal<R, P> to(BigDecimal value, P... cases) {
        return new MapDecimal<R, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapText<S, P> to(TextExpr<? super S> value, P... cases) {
        return new MapText<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapText<R, P> to(String value, P... cases) {
        return new MapText<R, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapBool<S, P> to(BoolExpr<? super S> value, P... cases) {
        return new MapBool<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapBool<R, P> to(boolean value, P... cases) {
        return new MapBool<R, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapDate<S, P> to(DateExpr<? super S> value, P... cases) {
        return new MapDate<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapDate<R, P> to(LocalDate value, P... cases) {
        return new MapDate<R, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapInstant<S, P> to(InstantExpr<? super S> value, P... cases) {
        return new MapInstant<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapInstant<R, P> to(Instant value, P... cases) {
        return new MapInstant<R, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapDuration<S, P> to(DurationExpr<? super S> value, P... cases) {
        return new MapDuration<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final MapDuration<R, P> to(Span value, P... cases) {
        return new MapDuration<R, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R, E extends Enum<E>> MapEnum<S, P, E> to(EnumExpr<? super S, E> value, P... cases) {
        return new MapEnum<S, P, E>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <E extends Enum<E>> MapEnum<R, P, E> to(E value, P... cases) {
        return new MapEnum<R, P, E>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R, T> MapList<S, P, T> to(ListExpr<? super S, T> value, P... cases) {
        return new MapList<S, P, T>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapVector<S, P> to(VectorExpr<? super S> value, P... cases) {
        return new MapVector<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapBytes<S, P> to(BytesExpr<? super S> value, P... cases) {
        return new MapBytes<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapImage<S, P> to(ImageExpr<? super S> value, P... cases) {
        return new MapImage<S, P>(subject).to(value, cases);
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R, N> MapRecord<S, P, N> to(RecordExpr<? super S, N> value, P... cases) {
        return new MapRecord<S, P, N>(subject).to(value, cases);
    }
}
