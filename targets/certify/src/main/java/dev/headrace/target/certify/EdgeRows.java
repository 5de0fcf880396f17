package dev.headrace.target.certify;

import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rows on the edges of a pipeline, the same for the same pipeline. */
final class EdgeRows {
    /** 2024-02-29T00:00:00Z. */
    private static final long START = 1_709_164_800_000_000L;

    private static final int MOST_TIMES = 64;
    private static final int KEYS = 3;
    private static final int NULLS = 5;

    private final Edges edges;
    private final EdgeValues values;
    private final SplittableRandom random;

    /** @param seed from the pipeline's fingerprint */
    EdgeRows(Plan plan, long seed) {
        this.edges = new Edges(plan);
        this.values = new EdgeValues(edges);
        this.random = new SplittableRandom(seed);
    }

    /** Rows of every source, each source's in the order in which they could arrive. */
    Map<String, InMemoryRows> of(Pipeline pipeline) {
        Map<String, InMemoryRows> rows = new LinkedHashMap<>();
        for (SourceDef source : pipeline.sources()) {
            rows.put(source.name(), new InMemoryRows(source.schema().names(), arriving(source, rows(source.schema()))));
        }
        return rows;
    }

    private List<List<@Nullable Object>> rows(Schema schema) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int number = 0;
        for (long time : times()) {
            // Two keys at each instant, one of them twice: ties, and neighbours of another key.
            for (int copy = 0; copy < KEYS; copy++) {
                rows.add(row(schema, time, copy % 2, number++));
            }
        }
        // A key that has one row only, and rows that are the same in every column.
        rows.add(row(schema, START, KEYS, number++));
        rows.add(new ArrayList<>(rows.get(0)));
        rows.add(new ArrayList<>(rows.get(rows.size() / 2)));
        return rows;
    }

    /** Instants apart by each length of time, by a microsecond less and more; and the edges of milliseconds. */
    private List<Long> times() {
        TreeSet<Long> times = new TreeSet<>(List.of(START - 1, START, START + 1, START + 999, START + 1000));
        for (long length : edges.durations()) {
            for (long by : List.of(-1L, 0L, 1L)) {
                times.add(START + length + by);
                times.add(START + 2 * length + by);
                times.add(Math.floorDiv(START, length) * length + length + by);
            }
            times.add(START + length / 2);
        }
        List<Long> some = new ArrayList<>(times);
        while (some.size() > MOST_TIMES) {
            some.remove(random.nextInt(some.size()));
        }
        return some;
    }

    private List<@Nullable Object> row(Schema schema, long time, int key, int number) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            Column column = schema.columns().get(i);
            row.add(value(schema, column, time, key, number + i));
        }
        return row;
    }

    private @Nullable Object value(Schema schema, Column column, long time, int key, int turn) {
        if (schema.eventTime().equals(Optional.of(column.name()))) {
            return time;
        }
        if (schema.knownTime().equals(Optional.of(column.name()))) {
            return time + random.nextInt(3) * 1000L;
        }
        List<Object> some = values.of(column.type());
        if (edges.isKey(column.name())) {
            return some.get(key % some.size());
        }
        return column.optional() && turn % NULLS == 0 ? null : some.get(turn % some.size());
    }

    /** Late by less than the source allows, but for a few rows that are later still. */
    private List<List<@Nullable Object>> arriving(SourceDef source, List<List<@Nullable Object>> rows) {
        int at = source.schema()
                .eventTime()
                .map(t -> source.schema().indexOf(t).orElseThrow())
                .orElse(-1);
        if (at < 0) {
            return rows;
        }
        long lateness = source.lateness().orElse(0);
        record Arriving(long when, List<@Nullable Object> row) {}
        List<Arriving> arriving = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            long time = row.get(at) instanceof Long t ? t : START;
            boolean tooLate = lateness > 0 && random.nextInt(20) == 0;
            long delay = tooLate ? 4 * edges.longest() : lateness == 0 ? 0 : random.nextLong(lateness);
            arriving.add(new Arriving(time + delay, row));
        }
        arriving.sort(Comparator.comparingLong(Arriving::when));
        return arriving.stream().map(Arriving::row).toList();
    }
}
