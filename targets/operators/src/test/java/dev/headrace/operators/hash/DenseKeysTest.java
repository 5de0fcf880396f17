package dev.headrace.operators.hash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.kernels.batch.LongVector;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys close together are found, others are not, also at the ends of what a long holds. */
class DenseKeysTest {

    @Test
    void findsWhatAMapFinds() {
        Random random = new Random(1);
        for (long base : new long[] {0, -500, Long.MIN_VALUE, Long.MAX_VALUE - 2000}) {
            long[] keys = new long[300];
            int[] numbers = new int[300];
            Map<Long, Integer> naive = new HashMap<>();
            for (int i = 0; i < keys.length; i++) {
                keys[i] = base + random.nextInt(2000);
                int next = naive.size();
                numbers[i] = naive.computeIfAbsent(keys[i], k -> next);
            }
            DenseKeys dense =
                    DenseKeys.of(new LongVector(keys, null, 300), numbers).orElseThrow();
            long[] asked = new long[1000];
            boolean[] nulls = new boolean[1000];
            for (int i = 0; i < asked.length; i++) {
                asked[i] = i % 3 == 0 ? random.nextLong() : base - 100 + random.nextInt(2200);
                nulls[i] = i % 7 == 0;
            }
            int[] found = new int[1000];
            dense.look(new LongVector(asked, nulls, 1000), 1000, found);
            for (int i = 0; i < asked.length; i++) {
                int expected = nulls[i] ? DenseKeys.NONE : naive.getOrDefault(asked[i], DenseKeys.NONE);
                assertThat(found[i]).as("%d", asked[i]).isEqualTo(expected);
            }
        }
    }

    @Test
    void keysFarApartOrMissingHaveNoTable() {
        int[] numbers = {0, 1};
        assertThat(DenseKeys.of(new LongVector(new long[] {0, 1_000_000}, null, 2), numbers))
                .isEmpty();
        assertThat(DenseKeys.of(new LongVector(new long[] {Long.MIN_VALUE, Long.MAX_VALUE}, null, 2), numbers))
                .isEmpty();
        assertThat(DenseKeys.of(new LongVector(new long[] {0, 1}, new boolean[] {false, true}, 2), numbers))
                .isEmpty();
        assertThat(DenseKeys.of(new LongVector(new long[0], null, 0), new int[0]))
                .isEmpty();
    }
}
