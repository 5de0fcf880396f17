package dev.headrace.examples;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows with a time, looked at the slow and obvious way. */
record Events(List<Event> all, Map<String, List<Event>> byKey) {

    /** A row, its key, and its time in microseconds. */
    record Event(Map<String, String> row, String key, long micros) {

        String text(String column) {
            return row.get(column);
        }

        double number(String column) {
            return Double.parseDouble(row.get(column));
        }
    }

    static Events of(
            List<Map<String, String>> rows,
            Function<Map<String, String>, String> key,
            Function<Map<String, String>, Long> micros) {
        List<Event> all = rows.stream()
                .map(r -> new Event(r, key.apply(r), micros.apply(r)))
                .toList();
        Map<String, List<Event>> byKey = new HashMap<>(all.stream().collect(Collectors.groupingBy(Event::key)));
        return new Events(all, byKey);
    }

    /** The events of the same key in (t - w, t]. */
    List<Event> through(Event at, long width) {
        return same(at).stream()
                .filter(e -> e.micros() > at.micros() - width && e.micros() <= at.micros())
                .toList();
    }

    /** The events of the same key in [t - w, t). */
    List<Event> before(Event at, long width) {
        return same(at).stream()
                .filter(e -> e.micros() >= at.micros() - width && e.micros() < at.micros())
                .toList();
    }

    /** The newest event of a key at or before a time, at most {@code width} old; ties by the order given. */
    List<Event> upTo(String key, long micros, long width) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(e -> e.micros() <= micros && e.micros() >= micros - width)
                .toList();
    }

    private List<Event> same(Event at) {
        return byKey.getOrDefault(at.key(), List.of());
    }

    static List<Double> numbers(List<Event> events, String column) {
        return events.stream().map(e -> e.number(column)).toList();
    }

    static long hours(long n) {
        return n * 3_600_000_000L;
    }

    static long days(long n) {
        return hours(24 * n);
    }

    /** {@code 2017-11-08 06:30:54} in UTC. */
    static long stamp(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC) * 1_000_000;
    }
}
