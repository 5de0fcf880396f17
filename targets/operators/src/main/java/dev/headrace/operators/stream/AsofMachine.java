package dev.headrace.operators.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.RowSort;
import dev.headrace.kernels.window.AsOf;
import dev.headrace.operators.rows.Bucket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** One key of an {@link AsofKind}. */
final class AsofMachine implements AnsweringMachine {

    private final AsofKind kind;
    private final Schema rightSchema;
    private final Waiting left;
    private final Waiting right;
    /** Of the right rows that came to light the greatest, if it is fresh; else no row. */
    private Batch latest;
    /** From when on no right row that has come can match any more. */
    private long stale = Long.MIN_VALUE;

    AsofMachine(AsofKind kind) {
        this.kind = kind;
        this.rightSchema = kind.inputs().get(AsofKind.RIGHT).schema();
        this.left = new Waiting(kind.inputs().get(AsofKind.LEFT).schema(), kind.leftTimes, kind.leftOrder);
        this.right = new Waiting(rightSchema, kind.rightTimes, kind.rightOrder);
        this.latest = Bucket.join(rightSchema, List.of());
    }

    @Override
    public void accept(int input, Batch rows) {
        if (input == AsofKind.LEFT) {
            left.add(rows);
            return;
        }
        right.add(rows);
        stale = Math.max(stale, kind.due(AsofKind.RIGHT, rows).time());
    }

    /** Left rows do not wait, since what they match is known or never will be. */
    @Override
    public List<Batch> answer(int input, Batch rows) {
        if (input != AsofKind.LEFT) {
            accept(input, rows);
            return List.of();
        }
        Batch rights = right.all();
        if (latest.size() > 0) {
            rights = Bucket.join(rightSchema, List.of(latest, rights));
        }
        int[] order = order(rights);
        int[] lefts = RowSort.sort(rows.size(), (a, b) -> kind.leftOrder.compare(rows, a, rows, b));
        return List.of(joined(rows.take(lefts, lefts.length), rights.take(order, order.length)));
    }

    @Override
    public void pass(long watermark) {
        advance(watermark);
    }

    @Override
    public List<Batch> advance(long watermark) {
        Batch lefts = left.take(watermark);
        Batch rights = right.take(watermark);
        if (rights.size() > 0) {
            rights = Bucket.join(rightSchema, List.of(latest, rights));
        } else {
            rights = latest;
        }
        int[] order = order(rights);
        Batch sorted = rights.take(order, order.length);
        List<Batch> out = lefts.size() == 0 ? List.of() : List.of(joined(lefts, sorted));
        keepLatest(sorted, watermark);
        return out;
    }

    /** The one kept came to light before the others, but may be greater than some of them. */
    private int[] order(Batch rights) {
        return RowSort.sort(rights.size(), (a, b) -> kind.rightOrder.compare(rights, a, rights, b));
    }

    private Batch joined(Batch lefts, Batch rights) {
        int[] found = new int[lefts.size()];
        Arrays.fill(found, AsOf.NONE);
        Optional<long[]> known =
                kind.rightTimes.knownLater() ? Optional.of(kind.rightTimes.known(rights)) : Optional.empty();
        match(lefts, rights, known, found);
        int[] all = IntStream.range(0, found.length).toArray();
        return kind.matches.pair(lefts, all, rights, found, found.length);
    }

    // Class files of JDK 17 do not say that the known times may be null.
    @SuppressWarnings("NullAway")
    private void match(Batch lefts, Batch rights, Optional<long[]> known, int[] found) {
        kind.asOf.match(
                new AsOf.Side(kind.leftTimes.time(lefts), null, 0, lefts.size()),
                new AsOf.Side(kind.rightTimes.time(rights), known.orElse(null), 0, rights.size()),
                found);
    }

    private void keepLatest(Batch sorted, long watermark) {
        int last = sorted.size() - 1;
        boolean kept = last >= 0 && watermark < Long.MAX_VALUE && watermark < kind.staleAt(sorted, last);
        latest = kept ? sorted.take(new int[] {last}, 1) : Bucket.join(rightSchema, List.of());
        if (latest.size() == 0 && right.size() == 0) {
            stale = Long.MIN_VALUE;
        }
    }

    @Override
    public OptionalLong nextTime() {
        if (left.size() > 0) {
            return left.next();
        }
        return right.size() > 0 || latest.size() > 0 ? OptionalLong.of(stale) : OptionalLong.empty();
    }

    @Override
    public OptionalLong hold() {
        return left.hold();
    }

    /** How many right rows are kept. */
    int rights() {
        return right.size() + latest.size();
    }

    @Override
    public byte[] save() {
        if (left.size() == 0 && right.size() == 0 && latest.size() == 0) {
            return new byte[0];
        }
        StateOut to = new StateOut();
        left.save(to);
        right.save(to);
        to.batch(latest);
        to.number(stale);
        return to.toArray();
    }

    void load(StateIn from) {
        left.load(from);
        right.load(from);
        latest = from.batch(rightSchema);
        stale = from.number();
    }
}
