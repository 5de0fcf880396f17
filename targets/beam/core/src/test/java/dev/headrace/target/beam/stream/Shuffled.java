package dev.headrace.target.beam.stream;

import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.Timing;
import dev.headrace.target.beam.log.memory.MemoryLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The rows of a source in the order they come, in two partitions, and which of them are late: rule 11, read literally. */
final class Shuffled {

    private static final int PARTITIONS = 2;
    private static final long HOUR = 3_600_000_000L;

    private final SourceDef source;
    private final InMemoryRows rows;
    private final long lateness;
    private final List<List<List<@Nullable Object>>> partitions = new ArrayList<>();
    private final List<List<@Nullable Object>> inTime = new ArrayList<>();
    private final List<List<@Nullable Object>> late = new ArrayList<>();

    Shuffled(SourceDef source, InMemoryRows rows, long seed) {
        this.source = source;
        this.rows = rows;
        Random random = new Random(seed);
        this.lateness = random.nextInt(4) * HOUR / 2;
        for (int i = 0; i < PARTITIONS; i++) {
            partitions.add(new ArrayList<>());
        }
        List<Coming> coming = new ArrayList<>();
        for (List<@Nullable Object> row : rows.rows()) {
            long jitter = (long) (random.nextDouble() * 3 * lateness);
            coming.add(new Coming(row, isTimed() ? time(row) + jitter : random.nextInt(), random.nextInt(PARTITIONS)));
        }
        coming.sort(Comparator.comparingLong(Coming::place));
        long[] greatest = new long[PARTITIONS];
        java.util.Arrays.fill(greatest, Long.MIN_VALUE);
        for (Coming row : coming) {
            partitions.get(row.partition()).add(row.row());
            if (!isTimed()) {
                inTime.add(row.row());
                continue;
            }
            long time = time(row.row());
            long before = greatest[row.partition()];
            if (before == Long.MIN_VALUE || time >= before - lateness) {
                inTime.add(row.row());
            } else {
                late.add(row.row());
            }
            greatest[row.partition()] = Math.max(before, time);
        }
    }

    private record Coming(List<@Nullable Object> row, long place, int partition) {}

    boolean isTimed() {
        return source.schema().eventTime().isPresent();
    }

    private long time(List<@Nullable Object> row) {
        String column =
                source.schema().knownTime().or(source.schema()::eventTime).orElseThrow();
        return (Long) row.get(rows.columns().indexOf(column));
    }

    InMemoryRows inTime() {
        return new InMemoryRows(rows.columns(), inTime);
    }

    int late() {
        return late.size();
    }

    /** How often each late row came, its columns in the order of the schema. */
    Map<List<@Nullable Object>, Integer> lateRows() {
        Map<List<@Nullable Object>, Integer> bag = new LinkedHashMap<>();
        for (List<@Nullable Object> row : late) {
            List<@Nullable Object> values = new ArrayList<>();
            source.schema()
                    .names()
                    .forEach(c -> values.add(row.get(rows.columns().indexOf(c))));
            bag.merge(values, 1, Integer::sum);
        }
        return bag;
    }

    /** Sources with a time stream, the others are there at the start. */
    Streams.Entry entry(List<String> columns) {
        SentSource sent = SentSource.of(source, columns);
        MemoryLog log = new MemoryLog(sent, PARTITIONS, 3, true);
        Schema schema = sent.wanted();
        for (int i = 0; i < PARTITIONS; i++) {
            for (List<@Nullable Object> row : partitions.get(i)) {
                log.row(
                        i,
                        schema.names().stream()
                                .map(c -> row.get(rows.columns().indexOf(c)))
                                .toArray());
            }
        }
        return isTimed() ? new Streams.Live(log, new Timing(lateness, -1, Long.MIN_VALUE)) : new Streams.AtStart(log);
    }
}
