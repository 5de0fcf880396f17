package dev.headrace.kernels.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.TimeWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fixed, sliding and session windows and as-of matches against their definitions. */
class TimeTest {

    private final Random random = new Random(9);

    @Test
    void anInstantLiesInEveryWindowThatHoldsIt() {
        for (int round = 0; round < 5000; round++) {
            long every = 1 + random.nextInt(10);
            long size = 1 + random.nextInt(25);
            TimeWindows windows = new TimeWindows(new TimeWindow.Sliding(every, size));
            long t = random.nextInt(200) - 100;
            long[] starts = new long[windows.most()];
            int count = windows.starts(t, starts);
            List<Long> expected = new ArrayList<>();
            for (long start = t; start > t - size; start--) {
                if (Math.floorMod(start, every) == 0) {
                    expected.add(start);
                }
            }
            assertThat(Arrays.stream(starts, 0, count).boxed().toList()).isEqualTo(expected);
        }
    }

    @Test
    void windowsBeyondTellableTimesAreRowErrors() {
        TimeWindows windows = new TimeWindows(new TimeWindow.Sliding(10, 10));
        long[] starts = new long[1];
        assertThatThrownBy(() -> windows.starts(Long.MAX_VALUE, starts)).isInstanceOf(RowError.class);
        assertThatThrownBy(() -> windows.starts(Long.MIN_VALUE, starts)).isInstanceOf(RowError.class);
        Sessions sessions = new Sessions(new TimeWindow.Session(10));
        assertThatThrownBy(() -> sessions.end(Long.MAX_VALUE - 9)).isInstanceOf(RowError.class);
        assertThat(sessions.end(Long.MAX_VALUE - 10)).isEqualTo(Long.MAX_VALUE);
        assertThat(sessions.startsNew(Long.MIN_VALUE, Long.MAX_VALUE)).isTrue();
    }

    @Test
    void rowsExactlyAGapApartAreInTwoSessions() {
        Sessions sessions = new Sessions(new TimeWindow.Session(10));
        long[] times = {-5, 0, 9, 9, 19, 28};
        assertThat(sessions.next(times, 0, 6)).isEqualTo(4);
        assertThat(sessions.next(times, 4, 6)).isEqualTo(6);
        assertThat(sessions.end(9)).isEqualTo(19);
    }

    @Test
    void asOfEqualsALoopOverAllPairs() {
        int matched = 0;
        for (int round = 0; round < 5000; round++) {
            OptionalLong within = random.nextInt(3) == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextInt(12));
            long[] left = sorted(random.nextInt(12));
            long[] right = sorted(random.nextInt(12));
            long[] known = random.nextBoolean() ? null : known(right);
            int[] matches = new int[left.length];
            new AsOf(within)
                    .match(
                            new AsOf.Side(left, null, 0, left.length),
                            new AsOf.Side(right, known, 0, right.length),
                            matches);
            for (int i = 0; i < left.length; i++) {
                assertThat(matches[i]).isEqualTo(expected(left[i], right, known, within));
                matched += matches[i] == AsOf.NONE ? 0 : 1;
            }
        }
        assertThat(matched).isGreaterThan(1000);
    }

    private static int expected(long t, long[] right, long[] known, OptionalLong within) {
        int best = AsOf.NONE;
        for (int j = 0; j < right.length; j++) {
            boolean visible = right[j] <= t && (known == null || known[j] <= t);
            boolean fresh = within.isEmpty() || t - right[j] <= within.getAsLong();
            // The canonical order of rows that tie in event time goes by known time, then by place here.
            if (visible
                    && fresh
                    && (best == AsOf.NONE || right[j] > right[best] || known == null || known[j] >= known[best])) {
                best = j;
            }
        }
        return best;
    }

    private long[] sorted(int size) {
        return random.longs(size, -15, 15).sorted().toArray();
    }

    /** Known times that ascend within one event time, as the canonical order has them. */
    private long[] known(long[] times) {
        long[] known = new long[times.length];
        for (int i = 0; i < times.length; i++) {
            known[i] = times[i] + random.nextInt(12) - 4;
            if (i > 0 && times[i] == times[i - 1]) {
                known[i] = Math.max(known[i], known[i - 1]);
            }
        }
        return known;
    }

    @Test
    void asOfTakesExtremeTimes() {
        int[] matches = new int[1];
        AsOf.Side right = new AsOf.Side(new long[] {Long.MIN_VALUE}, null, 0, 1);
        AsOf.Side left = new AsOf.Side(new long[] {Long.MAX_VALUE}, null, 0, 1);
        new AsOf(OptionalLong.of(10)).match(left, right, matches);
        assertThat(matches[0]).isEqualTo(AsOf.NONE);
        new AsOf(OptionalLong.empty()).match(left, right, matches);
        assertThat(matches[0]).isZero();
    }
}
