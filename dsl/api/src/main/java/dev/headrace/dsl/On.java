package dev.headrace.dsl;

import dev.headrace.dsl.value.Column;
import dev.headrace.ir.draft.JoinKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A key of a join: a column of these rows and the one of the others that it equals.
 *
 * @param <L> the rows that are joined to
 * @param <S> the rows of the other relation
 */
public final class On<L, S> {

    private final Column<L, ?> left;
    private final Column<S, ?> right;

    private On(Column<L, ?> left, Column<S, ?> right) {
        this.left = left;
        this.right = right;
    }

    /**
     * {@code on left == right}.
     *
     * @param <L> the rows that are joined to
     * @param <S> the rows of the other relation
     * @param <T> the Java type of both
     * @param left a column of these rows
     * @param right a column of the others, of the same kind
     * @return the key
     */
    public static <L, S, T> On<L, S> of(Column<L, T> left, Column<S, T> right) {
        return new On<>(left, right);
    }

    static List<JoinKey> keys(List<? extends On<?, ?>> keys, Notes notes) {
        List<JoinKey> made = new ArrayList<>();
        for (On<?, ?> key : keys) {
            made.add(notes.put(new JoinKey(notes.ref(key.left), notes.ref(key.right))));
        }
        return made;
    }
}
