package dev.headrace.operators.stream;

import dev.headrace.kernels.batch.Batch;
import java.util.List;
import java.util.OptionalLong;

/** One key of a {@link UniqueKind}. */
final class UniqueMachine implements Machine {

    private final UniqueKind kind;
    private final Waiting waiting;
    private boolean seen;

    UniqueMachine(UniqueKind kind) {
        this.kind = kind;
        this.waiting = new Waiting(kind.schema(), kind.times, kind.order);
    }

    @Override
    public void accept(int input, Batch rows) {
        waiting.add(rows);
    }

    @Override
    public List<Batch> advance(long watermark) {
        Batch ready = waiting.take(watermark);
        int[] kept = new int[ready.size()];
        int count = 0;
        for (int row = 0; row < ready.size(); row++) {
            if (!seen || kind.meeting.stays(ready, row)) {
                kept[count++] = row;
            }
            seen = true;
        }
        seen = seen && kind.remembers && watermark < Long.MAX_VALUE;
        return count == 0 ? List.of() : List.of(ready.take(kept, count));
    }

    @Override
    public OptionalLong nextTime() {
        return waiting.next();
    }

    @Override
    public OptionalLong hold() {
        return waiting.hold();
    }

    @Override
    public byte[] save() {
        if (waiting.size() == 0 && !seen) {
            return new byte[0];
        }
        StateOut to = new StateOut();
        to.flag(seen);
        waiting.save(to);
        return to.toArray();
    }

    void load(StateIn from) {
        seen = from.flag();
        waiting.load(from);
    }
}
