package dev.headrace.kernels.window;

import dev.headrace.kernels.order.RowSort;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * As-of matches within one key: for each left row the right row that is greatest in the canonical order of those whose event
 * time and known time are at or before the left row's time and whose event time is at most {@code within} before it.
 */
public final class AsOf {

    /** A left row without a match. */
    public static final int NONE = -1;

    private final boolean bounded;
    private final long within;

    /**
     * @param within microseconds; absent for unbounded
     */
    public AsOf(OptionalLong within) {
        this.bounded = within.isPresent();
        this.within = within.orElse(0);
    }

    /** The rows of one side of one key: [from, to) of {@code time}, and when each was known, if rows say so. */
    public record Side(long[] time, long @Nullable [] known, int from, int to) {}

    /**
     * Matches the rows of one key.
     *
     * @param left times ascend; known times are not looked at
     * @param right rows stand in the canonical order
     * @param matches receives, at each left row's number, the number of its right row or {@link #NONE}
     */
    public void match(Side left, Side right, int[] matches) {
        long[] known = right.known();
        if (known == null) {
            byEventTime(left, right, matches);
        } else {
            byBothTimes(left, right, known, matches);
        }
    }

    private void byEventTime(Side left, Side right, int[] matches) {
        long[] times = right.time();
        int next = right.from();
        for (int i = left.from(); i < left.to(); i++) {
            long t = left.time()[i];
            while (next < right.to() && times[next] <= t) {
                next++;
            }
            int best = next - 1;
            matches[i] = best >= right.from() && isFresh(times[best], t) ? best : NONE;
        }
    }

    /** Rows come to light at the later of their two times; the greatest row seen so far is the only candidate. */
    private void byBothTimes(Side left, Side right, long[] known, int[] matches) {
        long[] times = right.time();
        int count = right.to() - right.from();
        int[] byLight = new int[count];
        for (int k = 0; k < count; k++) {
            byLight[k] = right.from() + k;
        }
        RowSort.sort(
                byLight, 0, count, (a, b) -> Long.compare(Math.max(times[a], known[a]), Math.max(times[b], known[b])));
        int next = 0;
        int best = NONE;
        for (int i = left.from(); i < left.to(); i++) {
            long t = left.time()[i];
            while (next < count && Math.max(times[byLight[next]], known[byLight[next]]) <= t) {
                best = Math.max(best, byLight[next]);
                next++;
            }
            matches[i] = best != NONE && isFresh(times[best], t) ? best : NONE;
        }
    }

    private boolean isFresh(long time, long t) {
        long age = t - time;
        return !bounded || (age >= 0 && age <= within);
    }
}
