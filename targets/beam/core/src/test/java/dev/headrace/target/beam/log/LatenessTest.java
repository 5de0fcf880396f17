package dev.headrace.target.beam.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.target.beam.log.memory.MemoryLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.beam.sdk.io.UnboundedSource.UnboundedReader;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.util.CoderUtils;
import org.joda.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Verdicts and watermarks beside a plain reading of rule 11: random partitions, stopped and resumed anywhere. */
final class LatenessTest {

    /** One row: its partition, time and, by the rule alone, whether it is late. */
    private record Row(long id, int partition, long time, boolean late) {}

    @RepeatedTest(200)
    void verdictsAreTheRules(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        int partitions = 1 + random.nextInt(4);
        long lateness = random.nextInt(3) * 1_500L;
        MemoryLog log = new MemoryLog(
                Readings.sent(Readings.source(lateness)), partitions, 1 + random.nextInt(5), random.nextBoolean());
        List<Row> rows = rows(random, partitions, lateness, log);
        List<Long> late = new ArrayList<>();
        List<Long> good = new ArrayList<>();
        List<LogSource> splits = LogSource.of(log, new Timing(lateness, -1, Long.MIN_VALUE))
                .split(1 + random.nextInt(4), PipelineOptionsFactory.create());
        for (LogSource split : splits) {
            readToTheEnd(split, random, good, late);
        }
        assertThat(late)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().filter(Row::late).map(Row::id).toList());
        assertThat(good)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().filter(r -> !r.late()).map(Row::id).toList());
    }

    private static List<Row> rows(Random random, int partitions, long lateness, MemoryLog log) {
        List<Row> rows = new ArrayList<>();
        TreeMap<Integer, Long> greatest = new TreeMap<>();
        int count = random.nextInt(60);
        for (long id = 0; id < count; id++) {
            int partition = random.nextInt(partitions);
            if (random.nextInt(9) == 0) {
                log.poison(partition, "poison");
            }
            long time = id * 300 - random.nextInt(5_000) + (random.nextInt(12) == 0 ? Long.MIN_VALUE / 2 : 0);
            Long before = greatest.get(partition);
            rows.add(new Row(id, partition, time, before != null && time < before - lateness));
            greatest.merge(partition, time, Math::max);
            log.row(partition, id, time);
        }
        return rows;
    }

    /** Reads a split, again and again from a checkpoint that has travelled, and watches over the watermark. */
    private static void readToTheEnd(LogSource split, Random random, List<Long> good, List<Long> late)
            throws Exception {
        UnboundedReader<Arrival> reader = split.createReader(PipelineOptionsFactory.create(), null);
        Instant watermark = BoundedWindow.TIMESTAMP_MIN_VALUE;
        boolean more = reader.start();
        while (more) {
            Arrival arrival = reader.getCurrent();
            List<Long> times = Readings.times(arrival.good());
            good.addAll(Readings.ids(arrival.good()));
            late.addAll(Readings.ids(arrival.late()));
            if (!times.isEmpty()) {
                long least = times.stream().mapToLong(t -> t).min().orElseThrow();
                assertThat(reader.getCurrentTimestamp()).isEqualTo(new Instant(Math.floorDiv(least, 1000)));
            }
            assertThat(reader.getCurrentTimestamp()).isGreaterThanOrEqualTo(watermark);
            if (random.nextInt(3) == 0) {
                Instant now = reader.getWatermark();
                assertThat(now).isGreaterThanOrEqualTo(watermark);
                watermark = now;
            }
            if (random.nextInt(4) == 0) {
                LogMark mark = (LogMark) reader.getCheckpointMark();
                reader.close();
                byte[] travelled = CoderUtils.encodeToByteArray(split.getCheckpointMarkCoder(), mark);
                LogMark back = CoderUtils.decodeFromByteArray(split.getCheckpointMarkCoder(), travelled);
                assertThat(back).isEqualTo(mark);
                reader = split.createReader(PipelineOptionsFactory.create(), back);
                more = reader.start();
            } else {
                more = reader.advance();
            }
        }
        assertThat(reader.getWatermark()).isGreaterThanOrEqualTo(watermark);
        reader.close();
    }

    @Test
    void theWatermarkIsTheLeastBoundAndTheEndOfTimeAtTheEnd() throws Exception {
        MemoryLog log = new MemoryLog(Readings.sent(Readings.source(1_000)), 2, 1, true)
                .row(0, 1L, 10_500L)
                .row(0, 2L, 20_999L)
                .row(1, 3L, 7_000L)
                .row(1, 4L, 30_000L);
        assertThat(watermarks(log, new Timing(1_000, -1, Long.MIN_VALUE)))
                .containsExactly(
                        BoundedWindow.TIMESTAMP_MIN_VALUE.getMillis(),
                        // 7,000 - 1,000
                        6L,
                        // partition 1 is read on first: it held time back. 10,500 - 1,000
                        9L,
                        // 20,999 - 1,000, floored
                        19L,
                        BoundedWindow.TIMESTAMP_MAX_VALUE.getMillis());
    }

    @Test
    void aPartitionWithoutRowsHoldsTimeBack() throws Exception {
        MemoryLog log = new MemoryLog(Readings.sent(Readings.source(0)), 2, 1, false).row(0, 1L, 10_000L);
        assertThat(watermarks(log, new Timing(0, -1, Long.MIN_VALUE)))
                .containsOnly(BoundedWindow.TIMESTAMP_MIN_VALUE.getMillis());
    }

    @Test
    void rowsBeforeTheCutAreReadButNotGiven() throws Exception {
        MemoryLog log = new MemoryLog(Readings.sent(Readings.source(0)), 1, 2, true)
                .row(0, 1L, 5_000L)
                .row(0, 2L, 9_000L)
                .row(0, 3L, 8_000L)
                .row(0, 4L, 8_999L)
                .row(0, 5L, 9_000L);
        List<Long> good = new ArrayList<>();
        List<Long> late = new ArrayList<>();
        LogSource source = LogSource.of(log, new Timing(0, -1, Long.MIN_VALUE).from(8_500L));
        readToTheEnd(source.split(1, PipelineOptionsFactory.create()).get(0), new Random(1), good, late);
        assertThat(good).containsExactly(2L, 5L);
        // 3 is before the cut: the batch has it. 4 is not, and comes behind 9,000.
        assertThat(late).containsExactly(4L);
    }

    @Test
    void aSourceWithIdleHasOneReader() {
        MemoryLog log = new MemoryLog(Readings.sent(Readings.source(0)), 5, 1, true);
        assertThat(LogSource.of(log, new Timing(0, -1, Long.MIN_VALUE)).split(3, PipelineOptionsFactory.create()))
                .hasSize(3);
        assertThat(LogSource.of(log, new Timing(0, 7, Long.MIN_VALUE)).split(3, PipelineOptionsFactory.create()))
                .hasSize(1);
    }

    /** Each watermark once, in order. */
    private static List<Long> watermarks(MemoryLog log, Timing timing) throws Exception {
        LogSource source = LogSource.of(log, timing);
        UnboundedReader<Arrival> reader = source.createReader(PipelineOptionsFactory.create(), null);
        LongStream.Builder seen = LongStream.builder();
        for (boolean more = reader.start(); more; more = reader.advance()) {
            seen.add(reader.getWatermark().getMillis());
        }
        seen.add(reader.getWatermark().getMillis());
        reader.close();
        return seen.build().distinct().boxed().toList();
    }
}
