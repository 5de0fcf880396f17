package dev.headrace.target.beam.log;

import dev.headrace.kernels.batch.Batch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Rule 11: which rows are late, and how far time has come. It sees the rows of each partition in their order.
 *
 * <p>A row is late if its time is before the greatest time read before it in its partition, less the lateness. The watermark
 * is the least of these bounds over the partitions that are not over. A partition that has been idle, or came later, may find
 * that the watermark went past its own bound; then a row before the watermark is late too, since nothing downstream waits for
 * it any more.
 */
final class Judge {
    private static final long NANOS = 1000;

    private final RowClock clock;
    private final Timing timing;
    private final TreeMap<Integer, Hand> hands = new TreeMap<>();
    private long published;

    Judge(RowClock clock, Timing timing, long published) {
        this.clock = clock;
        this.timing = timing;
        this.published = published;
    }

    /** The clock of one partition. */
    private static final class Hand {
        private boolean read;
        private long greatest;
        private boolean over;
        private boolean idle;
        private OptionalLong quietSince = OptionalLong.empty();

        Hand(PartitionMark mark) {
            read = mark.read();
            greatest = mark.greatest();
            over = mark.over();
        }
    }

    /** Rows told apart. */
    record Verdict(Batch good, Batch late) {}

    void add(PartitionMark mark) {
        hands.put(mark.position().partition(), new Hand(mark));
    }

    /** Judges the next rows of a partition. Rows before the cut are read, and are in neither part. */
    Verdict judge(int partition, Batch rows) {
        Hand hand = hand(partition);
        hand.idle = false;
        hand.quietSince = OptionalLong.empty();
        int size = rows.size();
        if (!clock.ticks()) {
            hand.read |= size > 0;
            return new Verdict(rows, rows.take(new int[0], 0));
        }
        long[] times = clock.times(rows);
        int[] good = new int[size];
        int[] late = new int[size];
        int goods = 0;
        int lates = 0;
        for (int row = 0; row < size; row++) {
            long time = times[row];
            boolean isLate = time < Math.max(bound(hand), published);
            hand.greatest = hand.read ? Math.max(hand.greatest, time) : time;
            hand.read = true;
            if (timing.isBeforeCut(time)) {
                continue;
            }
            if (isLate) {
                late[lates++] = row;
            } else {
                good[goods++] = row;
            }
        }
        return new Verdict(goods == size ? rows : rows.take(good, goods), rows.take(late, lates));
    }

    /** Hears that a partition has nothing to give at the moment. */
    void quiet(int partition, long nanos) {
        Hand hand = hand(partition);
        if (hand.quietSince.isEmpty()) {
            hand.quietSince = OptionalLong.of(nanos);
        }
        timing.idle().ifPresent(idle -> {
            if (nanos - hand.quietSince.getAsLong() >= Math.multiplyExact(idle, NANOS)) {
                hand.idle = true;
            }
        });
    }

    /** Hears that a partition could not be asked, so that silence cannot be told from delay. */
    void unsure(int partition) {
        hand(partition).quietSince = OptionalLong.empty();
    }

    void over(int partition) {
        hand(partition).over = true;
    }

    boolean isOver(int partition) {
        return hand(partition).over;
    }

    /** The partitions that are not over, first those that hold the watermark. */
    List<Integer> waiting() {
        List<Integer> open = new ArrayList<>();
        hands.forEach((partition, hand) -> {
            if (!hand.over) {
                open.add(partition);
            }
        });
        open.sort(Comparator.comparingLong(p -> bound(hand(p))));
        return open;
    }

    /** How far time has come, in whole milliseconds; never less than before. {@code Long.MAX_VALUE} when all is over. */
    long watermark() {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        boolean open = false;
        boolean held = false;
        for (Hand hand : hands.values()) {
            if (hand.over) {
                continue;
            }
            open = true;
            most = Math.max(most, bound(hand));
            if (!hand.idle) {
                held = true;
                least = Math.min(least, bound(hand));
            }
        }
        // Where all are idle none holds: time is where the furthest one is.
        boolean over = !open && !hands.isEmpty();
        long now = held ? least : over ? Long.MAX_VALUE : most;
        published = Math.max(published, now == Long.MAX_VALUE ? now : RowClock.floor(now));
        return published;
    }

    PartitionMark mark(Position position) {
        Hand hand = hand(position.partition());
        return new PartitionMark(position, hand.read, hand.greatest, hand.over);
    }

    long published() {
        return published;
    }

    private long bound(Hand hand) {
        return hand.read ? RowClock.before(hand.greatest, timing.lateness()) : Long.MIN_VALUE;
    }

    private Hand hand(int partition) {
        Hand hand = hands.get(partition);
        if (hand == null) {
            throw new IllegalArgumentException("no partition " + partition);
        }
        return hand;
    }
}
