package dev.headrace.target.beam.log;

import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.UnboundedSource.CheckpointMark;
import org.jspecify.annotations.Nullable;

/** How far a reader has come, and what its verdicts depend on. From equal marks on, equal rows get equal verdicts. */
public final class LogMark implements CheckpointMark {
    private final List<PartitionMark> partitions;
    private final long published;
    private final @Nullable Consumer<List<Position>> observers;

    /**
     * @param published the watermark given to the runner so far, in microseconds
     * @param observers hears of the positions once the runner has taken the mark over; null for a mark that came from afar
     */
    LogMark(List<PartitionMark> partitions, long published, @Nullable Consumer<List<Position>> observers) {
        this.partitions = List.copyOf(partitions);
        this.published = published;
        this.observers = observers;
    }

    List<PartitionMark> partitions() {
        return partitions;
    }

    long published() {
        return published;
    }

    @Override
    public void finalizeCheckpoint() {
        if (observers != null) {
            observers.accept(partitions.stream().map(PartitionMark::position).toList());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LogMark mark && partitions.equals(mark.partitions) && published == mark.published;
    }

    @Override
    public int hashCode() {
        return partitions.hashCode() * 31 + Long.hashCode(published);
    }

    @Override
    public String toString() {
        return partitions + " @ " + published;
    }
}
