package dev.headrace.registry.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the labels of one feature. */
public final class LabelSummary {

    private final Map<String, Long> counts = new TreeMap<>();
    private long rows;
    private long missing;

    /** A row with this label. */
    public void add(String label) {
        rows++;
        counts.merge(label, 1L, Long::sum);
    }

    /** A row without one. */
    public void addMissing() {
        missing++;
    }

    /** What the feature looked like. */
    public LabelReference reference(String name) {
        List<Map.Entry<String, Long>> frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LabelReference.MOST)
                .toList();
        Map<String, Long> most = new LinkedHashMap<>();
        frequent.forEach(e -> most.put(e.getKey(), e.getValue()));
        long others = rows - most.values().stream().mapToLong(Long::longValue).sum();
        return new LabelReference(name, rows, missing, counts.size(), most, others);
    }
}
