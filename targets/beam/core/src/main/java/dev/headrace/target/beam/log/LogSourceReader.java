package dev.headrace.target.beam.log;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.ship.CarriedFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.io.UnboundedSource;
import org.apache.beam.sdk.io.UnboundedSource.UnboundedReader;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.joda.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads some partitions of a log: always on in the one that holds the watermark, if it has rows. */
final class LogSourceReader extends UnboundedReader<Arrival> {

    /** Reads without a result after which the runner gets its turn. */
    private static final int PATIENCE = 64;

    private final LogSource source;
    private final Drain drain;
    private final RowClock clock;
    private final Judge judge;
    private final LogReader reader;
    private final TreeMap<Integer, Position> positions = new TreeMap<>();
    private @Nullable Arrival current;
    private boolean drained;
    private Instant stamp = BoundedWindow.TIMESTAMP_MIN_VALUE;

    LogSourceReader(LogSource source, LogMark mark, Drain drain) {
        this.source = source;
        this.drain = drain;
        this.clock = RowClock.of(source.log().schema());
        this.judge = new Judge(clock, source.timing(), mark.published());
        mark.partitions().forEach(this::add);
        this.reader = open(source.log(), mark);
    }

    private static LogReader open(Log log, LogMark mark) {
        try {
            return log.open(
                    mark.partitions().stream().map(PartitionMark::position).toList());
        } catch (RunFailure e) {
            throw CarriedFailure.of(e);
        }
    }

    private void add(PartitionMark mark) {
        judge.add(mark);
        positions.put(mark.position().partition(), mark.position());
    }

    @Override
    public boolean start() {
        return advance();
    }

    @Override
    public boolean advance() {
        try {
            return readNext();
        } catch (RunFailure e) {
            throw CarriedFailure.of(e);
        }
    }

    private boolean readNext() {
        current = null;
        drained = drained || drain.isAsked();
        if (drained) {
            return false;
        }
        if (source.adopts()) {
            reader.grown().forEach(p -> add(PartitionMark.beginning(p)));
        }
        for (int i = 0; i < PATIENCE && current == null; i++) {
            if (!readOn()) {
                return false;
            }
        }
        return current != null;
    }

    /** Reads the next rows of any partition; gives false if none has some. */
    private boolean readOn() {
        for (int partition : judge.waiting()) {
            LogRows rows = reader.next(partition);
            if (rows != null) {
                take(partition, rows);
                return true;
            }
            if (reader.isOver(partition)) {
                judge.over(partition);
            } else if (reader.isQuiet(partition)) {
                judge.quiet(partition, source.now());
            } else {
                judge.unsure(partition);
            }
        }
        return false;
    }

    private void take(int partition, LogRows rows) {
        Judge.Verdict verdict = judge.judge(partition, rows.rows());
        positions.put(partition, rows.next());
        boolean any = verdict.good().size() + verdict.late().size() + rows.bad().size() > 0;
        if (any) {
            current = new Arrival(partition, block(verdict.good()), block(verdict.late()), rows.bad());
            stamp = stamp(verdict.good());
        }
    }

    private static Optional<Block> block(Batch rows) {
        return rows.size() == 0 ? Optional.empty() : Optional.of(Block.of(rows));
    }

    private Instant stamp(Batch good) {
        if (good.size() == 0 || !clock.ticks()) {
            return RowClock.stamp(judge.published());
        }
        long[] times = clock.times(good);
        long least = times[0];
        for (int i = 1; i < good.size(); i++) {
            least = Math.min(least, times[i]);
        }
        return RowClock.stamp(least);
    }

    @Override
    public Arrival getCurrent() {
        Arrival arrival = current;
        if (arrival == null) {
            throw new NoSuchElementException();
        }
        return arrival;
    }

    @Override
    public Instant getCurrentTimestamp() {
        if (current == null) {
            throw new NoSuchElementException();
        }
        return stamp;
    }

    @Override
    public Instant getWatermark() {
        if (drained) {
            // Nothing more comes, but the reader has not ended: checkpoints go on.
            return GlobalWindow.INSTANCE.maxTimestamp();
        }
        long watermark = judge.watermark();
        return watermark == Long.MAX_VALUE ? BoundedWindow.TIMESTAMP_MAX_VALUE : RowClock.stamp(watermark);
    }

    @Override
    public LogMark getCheckpointMark() {
        List<PartitionMark> marks = new ArrayList<>();
        positions.values().forEach(p -> marks.add(judge.mark(p)));
        return new LogMark(marks, judge.published(), reader::seen);
    }

    @Override
    public UnboundedSource<Arrival, ?> getCurrentSource() {
        return source;
    }

    @Override
    public void close() {
        reader.close();
    }
}
