package dev.headrace.operators.stream;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.rows.Bucket;
import java.util.List;
import java.util.OptionalLong;

/** One key of a {@link DedupeKind}. */
final class DedupeMachine implements Machine {

    private final DedupeKind kind;
    /** The least row so far, or no row. */
    private Batch least;

    private boolean gone;

    DedupeMachine(DedupeKind kind) {
        this.kind = kind;
        this.least = Bucket.join(kind.schema(), List.of());
    }

    @Override
    public void accept(int input, Batch rows) {
        for (int row = 0; row < rows.size() && !gone; row++) {
            if (least.size() == 0 || isBefore(rows, row)) {
                least = rows.take(new int[] {row}, 1);
            }
        }
    }

    /** Of rows that are equal in every column the one from the least place. */
    private boolean isBefore(Batch rows, int row) {
        int byValue = kind.order.compare(rows, row, least, 0);
        long[] mine = rows.places();
        long[] theirs = least.places();
        return byValue < 0 || (byValue == 0 && mine != null && theirs != null && mine[row] < theirs[0]);
    }

    @Override
    public List<Batch> advance(long watermark) {
        List<Batch> out = List.of();
        if (least.size() > 0 && RowTimes.isPast(watermark, kind.times.light(least, 0))) {
            out = List.of(least);
            least = Bucket.join(kind.schema(), List.of());
            gone = kind.remembers;
        }
        gone = gone && watermark < Long.MAX_VALUE;
        return out;
    }

    @Override
    public OptionalLong nextTime() {
        return least.size() == 0 ? OptionalLong.empty() : OptionalLong.of(RowTimes.past(kind.times.light(least, 0)));
    }

    @Override
    public OptionalLong hold() {
        return least.size() == 0 ? OptionalLong.empty() : OptionalLong.of(kind.times.clock(least, 0));
    }

    @Override
    public byte[] save() {
        if (least.size() == 0 && !gone) {
            return new byte[0];
        }
        StateOut to = new StateOut();
        to.flag(gone);
        if (!gone) {
            to.batch(least);
        }
        return to.toArray();
    }

    void load(StateIn from) {
        gone = from.flag();
        if (!gone) {
            least = from.batch(kind.schema());
        }
    }
}
