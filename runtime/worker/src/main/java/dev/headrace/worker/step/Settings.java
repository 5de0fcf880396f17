package dev.headrace.worker.step;

import dev.headrace.worker.WorkerFailure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a trainer by name: texts, numbers ({@link Long}, {@link Double}), Bools and lists of them. Reading one checks
 * it; a trainer reads all that it knows, and {@link #onlyKnown} refuses what nobody reads.
 */
public record Settings(Map<String, Object> values) {

    public static final Settings NONE = new Settings(Map.of());

    public Settings {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The same with some of them set, which are the names that a search or a caller chose. */
    public Settings with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new Settings(more);
    }

    /** Refuses settings of other names. */
    public void onlyKnown(String trainer, List<String> known) throws WorkerFailure {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw WorkerFailure.step("Trainer `" + trainer + "` has no setting `" + key + "`; it has "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
    }

    /** A whole number within bounds. */
    public int whole(String key, int otherwise, int least, int most) throws WorkerFailure {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (!(value instanceof Long n) || n < least || n > most) {
            throw wrong(key, "a whole number from " + least + " to " + most, value);
        }
        return Math.toIntExact(n);
    }

    /** A number within bounds. */
    public double number(String key, double otherwise, double least, double most) throws WorkerFailure {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        Double number = numeric(value);
        if (number == null || !(number >= least && number <= most)) {
            throw wrong(key, "a number from " + plain(least) + " to " + plain(most), value);
        }
        return number;
    }

    /** One of some words. */
    public String word(String key, String otherwise, List<String> allowed) throws WorkerFailure {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (!(value instanceof String word) || !allowed.contains(word)) {
            throw wrong(key, "one of " + String.join(", ", allowed), value);
        }
        return word;
    }

    public boolean flag(String key, boolean otherwise) throws WorkerFailure {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (!(value instanceof Boolean flag)) {
            throw wrong(key, "true or false", value);
        }
        return flag;
    }

    /** Whole numbers, each within bounds. */
    public List<Integer> wholes(String key, List<Integer> otherwise, int least, int most) throws WorkerFailure {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof List<?> list
                && list.stream().allMatch(v -> v instanceof Long n && n >= least && n <= most)) {
            return list.stream().map(v -> ((Long) v).intValue()).toList();
        }
        throw wrong(key, "a list of whole numbers from " + least + " to " + most, value);
    }

    /** Texts. */
    public Optional<List<String>> texts(String key) throws WorkerFailure {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(String.class::isInstance)) {
            return Optional.of(list.stream().map(String.class::cast).toList());
        }
        throw wrong(key, "a list of texts", value);
    }

    /** Numbers, if it is a list of them. */
    public Optional<List<Double>> numbers(String key) {
        if (values.get(key) instanceof List<?> list && list.stream().allMatch(v -> numeric(v) != null)) {
            return Optional.of(
                    list.stream().map(v -> ((Number) v).doubleValue()).toList());
        }
        return Optional.empty();
    }

    private static @Nullable Double numeric(@Nullable Object value) {
        return value instanceof Long || value instanceof Double ? ((Number) value).doubleValue() : null;
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) && Math.abs(bound) < 1e15
                ? Long.toString((long) bound)
                : Double.toString(bound);
    }

    private static WorkerFailure wrong(String key, String wanted, Object value) {
        return WorkerFailure.step("Setting `" + key + "` must be " + wanted + ", not `" + value + "`.");
    }
}
