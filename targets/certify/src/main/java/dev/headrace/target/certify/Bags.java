package dev.headrace.target.certify;

import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the rows of two engines as bags, bit for bit. */
final class Bags {
    private Bags() {}

    /** Where each column differs, in words; columns that agree are not there. */
    static Map<String, String> differences(InMemoryRows expected, InMemoryRows actual) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < expected.columns().size(); i++) {
            all.add(i);
        }
        Map<String, String> found = new LinkedHashMap<>();
        Optional<String> rows = difference(expected, actual, all);
        if (rows.isPresent()) {
            for (int i : all) {
                difference(expected, actual, List.of(i))
                        .ifPresent(d -> found.put(expected.columns().get(i), d));
            }
            if (found.isEmpty()) {
                // Each column has the right values, but not in the right rows.
                expected.columns().forEach(c -> found.put(c, rows.get()));
            }
        }
        return found;
    }

    private static Optional<String> difference(InMemoryRows expected, InMemoryRows actual, List<Integer> columns) {
        TreeMap<String, Integer> balance = new TreeMap<>();
        expected.rows().forEach(r -> balance.merge(text(r, columns), 1, Integer::sum));
        actual.rows().forEach(r -> balance.merge(text(r, columns), -1, Integer::sum));
        balance.values().removeIf(n -> n == 0);
        if (balance.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<String, Integer> first = balance.firstEntry();
        return Optional.of((first.getValue() > 0 ? "missing " : "has ") + first.getKey());
    }

    private static String text(List<@Nullable Object> row, List<Integer> columns) {
        StringBuilder text = new StringBuilder("(");
        for (int i : columns) {
            Object value = row.get(i);
            text.append(text.length() == 1 ? "" : ", ");
            text.append(value instanceof Double d ? Double.toHexString(d) : String.valueOf(value));
        }
        return text.append(')').toString();
    }
}
