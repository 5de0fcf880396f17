package dev.headrace.dsl.value;

/** A value that may be missing. {@code orElse} gives it a value for that case, {@code isNull} asks. */
public abstract sealed class Maybe<R, T> extends Value<R, T>
        permits MaybeInt,
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

    /** {@code this is null}. */
    public final BoolExpr<R> isNull() {
        return BoolExpr.of(Told.isNull(this, false));
    }

    /** {@code this is not null}. */
    public final BoolExpr<R> isNotNull() {
        return BoolExpr.of(Told.isNull(this, true));
    }
}
