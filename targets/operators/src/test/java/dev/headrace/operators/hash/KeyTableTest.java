package dev.headrace.operators.hash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys are numbered in the order they first appear, also where their hashes are equal. */
class KeyTableTest {

    private static final Schema SCHEMA =
            Schema.of(List.of(Column.sure("s", DataType.STRING), Column.sure("n", DataType.INT)));

    @Test
    void equalKeysHaveOneNumber() {
        Random random = new Random(1);
        KeyTable table = new KeyTable(SCHEMA, new int[] {0, 1});
        Map<List<Object>, Integer> naive = new HashMap<>();
        for (int round = 0; round < 30; round++) {
            List<Object> texts = new ArrayList<>();
            List<Object> numbers = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                // "Aa" and "BB" have one Java hash.
                texts.add((random.nextBoolean() ? "Aa" : "BB") + random.nextInt(50));
                numbers.add((long) random.nextInt(40));
            }
            Batch batch = Batch.of(
                    SCHEMA, 1000, List.of(Vectors.of(DataType.STRING, texts), Vectors.of(DataType.INT, numbers)), null);
            int[] found = new int[1000];
            table.number(batch, Keys.hash(batch, new int[] {0, 1}), found);
            for (int i = 0; i < 1000; i++) {
                int next = naive.size();
                assertThat(found[i]).isEqualTo(naive.computeIfAbsent(List.of(texts.get(i), numbers.get(i)), k -> next));
            }
        }
        assertThat(table.size()).isEqualTo(naive.size());
    }

    @Test
    void groupsAreOrderedByHashThenByTheTie() {
        KeyTable table = new KeyTable(SCHEMA, new int[] {0});
        Batch batch = Batch.of(
                SCHEMA,
                4,
                List.of(
                        Vectors.of(DataType.STRING, List.of("BB", "c", "Aa", "a")),
                        Vectors.of(DataType.INT, List.of(0L, 0L, 0L, 0L))),
                null);
        table.number(batch, Keys.hash(batch, new int[] {0}), new int[4]);
        assertThat(table.hash(0)).isEqualTo(table.hash(2));
        int[] order = HashOrder.of(table, (a, b) -> Integer.compare(b, a));
        for (int i = 1; i < order.length; i++) {
            assertThat(Long.compareUnsigned(table.hash(order[i - 1]), table.hash(order[i])))
                    .isLessThanOrEqualTo(0);
        }
        assertThat(List.of(order[0], order[1], order[2], order[3])).containsSubsequence(2, 0);
    }
}
