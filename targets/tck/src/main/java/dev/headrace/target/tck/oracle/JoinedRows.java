package dev.headrace.target.tck.oracle;

import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins, by looking at every pair of rows. */
final class JoinedRows {

    private final Rows left;
    private final Rows right;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> rightNames;

    JoinedRows(Rows left, Rows right, List<KeyPair> keys, List<String> rightNames) {
        this.left = left;
        this.right = right;
        this.rightNames = rightNames;
        for (KeyPair key : keys) {
            DataType type = left.schema().require(key.left()).type();
            pairs.add(new Pair(left.index(key.left()), right.index(key.right()), type));
        }
    }

    /** Where the values stand that must be equal. */
    private record Pair(int left, int right, DataType type) {}

    Rows equal(Op.Join op) {
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (List<@Nullable Object> a : left.list()) {
            List<List<@Nullable Object>> matches =
                    right.list().stream().filter(b -> sameKey(a, b)).toList();
            matches.forEach(b -> out.add(joined(a, Optional.of(b))));
            if (matches.isEmpty() && op.left()) {
                out.add(joined(a, Optional.empty()));
            }
        }
        return new Rows(op.schema(), out);
    }

    /**
     * Rule 10: the right row of the same key with the greatest (event time, known time) at or before the left row's time,
     * both of them, and not older than {@code within}; ties by the canonical order, which begins with these times (rule 1).
     */
    Rows asof(Op.AsofJoin op) {
        Comparator<List<@Nullable Object>> order = Canonical.ofRows(right.schema());
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (List<@Nullable Object> a : left.list()) {
            long t = left.eventTime(a);
            Optional<List<@Nullable Object>> newest = right.list().stream()
                    .filter(b -> sameKey(a, b))
                    .filter(b -> right.eventTime(b) <= t && right.knownTime(b) <= t)
                    .filter(b -> op.within().isEmpty()
                            || t - right.eventTime(b) <= op.within().getAsLong())
                    .max(order);
            out.add(joined(a, newest));
        }
        return new Rows(op.schema(), out);
    }

    private boolean sameKey(List<@Nullable Object> a, List<@Nullable Object> b) {
        for (Pair key : pairs) {
            if (!Canonical.same(key.type(), a.get(key.left()), b.get(key.right()))) {
                return false;
            }
        }
        return true;
    }

    /** The left columns, then those right columns that have a name; without a right row they are missing. */
    private List<@Nullable Object> joined(List<@Nullable Object> a, Optional<List<@Nullable Object>> b) {
        List<@Nullable Object> row = new ArrayList<>(a);
        for (int i = 0; i < rightNames.size(); i++) {
            if (!rightNames.get(i).isEmpty()) {
                row.add(b.isPresent() ? b.get().get(i) : null);
            }
        }
        return row;
    }
}
