// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/**
 * {@code map(x)} whose values are of this kind; it ends in {@code otherwise}, or in {@code total}.
 * @param <R> the rows that it is computed from
 * @param <P> the Java type that the cases are written in
 * @param <N> the row type of the nested rows
 */
@SuppressWarnings("varargs")
public final class MapRecord<R, P, N> {
    private final Arms arms;

    MapRecord(Draftable subject) {
        this(new Arms(subject));
    }

    private MapRecord(Arms arms) {
        this.arms = arms;
    }

    /**
     * {@return {@code cases -> value}: the map with these cases added; to be ended by {@code otherwise} or {@code
     * total}}
     * @param <S> the rows that all of it is computed from
     * @param value what they become
     * @param cases the values of the subject that become it; each in one case alone
     */
    @SafeVarargs
    public final <S extends R> MapRecord<S, P, N> to(RecordExpr<? super S, N> value, P... cases) {
        return new MapRecord<>(arms.with(value, cases));
    }

    /**
     * {@return {@code if … then … else other}: a nested row, always there} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> RecordExpr<S, N> otherwise(RecordExpr<? super S, N> other) {
        return RecordExpr.of(arms.otherwise(other));
    }

    /**
     * {@return {@code if … then … else other}: a nested row, missing where an operand is} Sure if both are.
     * @param <S> the rows that all of it is computed from
     * @param other the value in all other cases
     */
    public <S extends R> MaybeRecord<S, N> otherwise(AnyRecord<? super S, N> other) {
        return MaybeRecord.of(arms.otherwise(other));
    }

    /** {@return {@code else null}: missing in all other cases; a nested row, or missing} */
    public MaybeRecord<R, N> otherwiseMissing() {
        return MaybeRecord.of(arms.otherwise(Told.nothing()));
    }

    /**
     * {@return {@code null -> value}: the map with the case of a missing subject added; to be ended by {@code
     * otherwise} or {@code total}}
     * @param <S> the rows that all of it is computed from
     * @param value what a missing subject becomes
     */
    public <S extends R> MapRecord<S, P, N> toMissing(RecordExpr<? super S, N> value) {
        return new MapRecord<>(arms.with(value, Told.nothing()));
    }

    /**
     * {@return the map without {@code else}: all labels of the subject have a case, or the compiler refuses it
     * (HR0204); a nested row, always there}
     */
    public RecordExpr<R, N> total() {
        return RecordExpr.of(arms.total());
    }
}
