// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}. */
@SuppressWarnings("varargs")
public final class MapRecord<R, P, N> {
    private final Arms arms;

    MapRecord(Draftable subject) {
        this(new Arms(subject));
    }

    private MapRecord(Arms arms) {
        this.arms = arms;
    }

    /** {@code cases -> value}. */
    @SafeVarargs
    public final <S extends R> MapRecord<S, P, N> to(RecordExpr<? super S, N> value, P... cases) {
        return new MapRecord<>(arms.with(value, cases));
    }

    /** {@code else other}. */
    public <S extends R> RecordExpr<S, N> otherwise(RecordExpr<? super S, N> other) {
        return RecordExpr.of(arms.otherwise(other));
    }

    /** {@code else other}. */
    public <S extends R> MaybeRecord<S, N> otherwise(AnyRecord<? super S, N> other) {
        return MaybeRecord.of(arms.otherwise(other));
    }

    /** {@code else null}. */
    public MaybeRecord<R, N> otherwiseMissing() {
        return MaybeRecord.of(arms.otherwise(Told.nothing()));
    }

    /** {@code null -> value}: where the subject is missing. */
    public <S extends R> MapRecord<S, P, N> toMissing(RecordExpr<? super S, N> value) {
        return new MapRecord<>(arms.with(value, Told.nothing()));
    }

    /** All cases are there: without {@code else}. */
    public RecordExpr<R, N> total() {
        return RecordExpr.of(arms.total());
    }
}
