package dev.headrace.dsl.value;

/**
 * A value that may be missing. {@code orElse} gives it a value for that case, {@code isNull} asks.
 *
 * @param <R> the rows that it is computed from
 * @param <T> the Java type of its values
 */
public abstract sealed class Maybe<R, T> extends Value<R, T>
        permits MaybeIntCompared,
                MaybeFloat,
                MaybeDecimal,
                MaybeText,
                MaybeBool,
                MaybeDate,
                MaybeInstant,
                MaybeDuration,
                MaybeEnum,
                MaybeList,
                MaybeVector,
                MaybeBytes,
                MaybeImage,
                MaybeRecord {

    Maybe(Told told) {
        super(told);
    }

    /**
     * {@code this is null}: whether it is missing.
     *
     * @return a Bool, always there
     */
    public final BoolExpr<R> isNull() {
        return BoolExpr.of(Told.isNull(this, false));
    }

    /**
     * {@code this is not null}: whether it is there.
     *
     * @return a Bool, always there
     */
    public final BoolExpr<R> isNotNull() {
        return BoolExpr.of(Told.isNull(this, true));
    }
}
