package dev.headrace.target.beam.log;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.beam.ship.CarriedFailure;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.io.Read;
import org.apache.beam.sdk.io.UnboundedSource;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.jspecify.annotations.Nullable;

/**
 * A log as a Beam source: the one place where time is judged (rule 11). It gives {@link Arrival}s, blocks of rows in which
 * good, late and bad rows are told apart; nothing downstream may drop a row for its time.
 *
 * <pre>{@code
 * Log log = new FileReplay(source, columns, base);                 // or a topic, a growing file, rows of a test
 * PCollection<Arrival> read = pipeline.apply("line 12: tx", LogSource.of(log, Timing.of(source)).read());
 * }</pre>
 *
 * <p>What a translator does with an arrival: {@code good} (under {@link Log#schema()}) meets the source's field checks and
 * expectations as in batch, {@code late} the fate that {@code lateness … else} names, {@code bad} the fate that {@code on
 * error} names; a place means {@code log.name(Batch.inputOf(place)) + ":" + Batch.lineOf(place)}. All of an arrival's good
 * rows are at or after its timestamp, and at or after any watermark given before it. For {@code as stream from INSTANT} it
 * gives {@link Timing#from} the instant and unions the batch's rows for which {@link RowClock} tells a time before it.
 *
 * <p>A source without {@code idle} is split by partition. With {@code idle} one reader reads all partitions, since only who
 * sees the others move can say that a silent one holds them up. The first split also takes partitions that come later.
 */
public final class LogSource extends UnboundedSource<Arrival, LogMark> {
    private static final long serialVersionUID = 1;

    private final Log log;
    private final Timing timing;
    private final SerializableFunction<@Nullable Void, Long> nanos;

    /** The partitions to read and where they begin; empty before the split. */
    private final ArrayList<Position> beginnings;

    private final boolean adopts;
    private final boolean drains;

    private LogSource(
            Log log,
            Timing timing,
            SerializableFunction<@Nullable Void, Long> nanos,
            List<Position> beginnings,
            boolean adopts,
            boolean drains) {
        this.log = log;
        this.timing = timing;
        this.nanos = nanos;
        this.beginnings = new ArrayList<>(beginnings);
        this.adopts = adopts;
        this.drains = drains;
    }

    public static LogSource of(Log log, Timing timing) {
        return new LogSource(log, timing, v -> System.nanoTime(), List.of(), true, false);
    }

    /** The same, read only until its job is told to drain. */
    public LogSource untilDrained() {
        return new LogSource(log, timing, nanos, beginnings, adopts, true);
    }

    /** The same with another clock for {@code idle}, which counts nanoseconds. */
    public LogSource withClock(SerializableFunction<@Nullable Void, Long> clock) {
        return new LogSource(log, timing, clock, beginnings, adopts, drains);
    }

    /** The transform that reads it. */
    public Read.Unbounded<Arrival> read() {
        return Read.from(this);
    }

    public Log log() {
        return log;
    }

    @Override
    public List<LogSource> split(int desired, PipelineOptions options) {
        if (!beginnings.isEmpty()) {
            return List.of(this);
        }
        List<Position> all = allBeginnings();
        int count = timing.idle().isPresent() ? 1 : Math.max(1, Math.min(desired, all.size()));
        List<LogSource> splits = new ArrayList<>();
        for (int split = 0; split < count; split++) {
            List<Position> mine = new ArrayList<>();
            for (int i = split; i < all.size(); i += count) {
                mine.add(all.get(i));
            }
            splits.add(new LogSource(log, timing, nanos, mine, split == 0, drains));
        }
        return splits;
    }

    @Override
    public UnboundedReader<Arrival> createReader(PipelineOptions options, @Nullable LogMark mark) {
        Drain drain = drains ? Drain.of(options) : Drain.NEVER;
        if (mark != null) {
            return new LogSourceReader(this, mark, drain);
        }
        // A runner need not split.
        List<Position> from = beginnings.isEmpty() ? allBeginnings() : beginnings;
        return new LogSourceReader(
                this, new LogMark(from.stream().map(PartitionMark::beginning).toList(), Long.MIN_VALUE, null), drain);
    }

    private List<Position> allBeginnings() {
        try {
            return log.beginnings();
        } catch (RunFailure e) {
            throw CarriedFailure.of(e);
        }
    }

    Timing timing() {
        return timing;
    }

    boolean adopts() {
        return adopts;
    }

    long now() {
        return nanos.apply(null);
    }

    @Override
    public Coder<LogMark> getCheckpointMarkCoder() {
        return new LogMarkCoder();
    }

    @Override
    public Coder<Arrival> getOutputCoder() {
        return ArrivalCoder.of();
    }
}
