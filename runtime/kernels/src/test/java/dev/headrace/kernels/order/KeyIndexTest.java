package dev.headrace.kernels.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys get numbers in order of first appearance, as a map gives them. */
class KeyIndexTest {

    private final Random random = new Random(11);

    @Test
    void numbersKeysInOrderOfAppearance() {
        check(List.of(DataType.INT));
        check(List.of(DataType.STRING));
        check(List.of(DataType.STRING, DataType.INT, DataType.BOOL));
        check(List.of());
    }

    private void check(List<DataType> types) {
        KeyIndex index = KeyIndex.of(types);
        Map<List<Object>, Integer> expected = new LinkedHashMap<>();
        for (int round = 0; round < 20; round++) {
            List<List<Object>> rows = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                rows.add(types.stream().map(this::value).toList());
            }
            List<Vector> columns = columns(types, rows);
            int[] numbers = new int[500];
            index.find(columns, 500, numbers);
            for (int i = 0; i < 500; i++) {
                assertThat(numbers[i]).isEqualTo(expected.getOrDefault(rows.get(i), KeyIndex.ABSENT));
            }
            index.add(columns, 500, numbers);
            for (int i = 0; i < 500; i++) {
                expected.putIfAbsent(rows.get(i), expected.size());
                assertThat(numbers[i]).isEqualTo(expected.get(rows.get(i)));
            }
        }
        assertThat(index.size()).isEqualTo(expected.size());
        int number = 0;
        for (List<Object> key : expected.keySet()) {
            for (int k = 0; k < types.size(); k++) {
                assertThat(index.keys().get(k).boxed(number)).isEqualTo(key.get(k));
            }
            number++;
        }
    }

    private Object value(DataType type) {
        return switch (type.physical()) {
            case LONG -> (long) random.nextInt(3000);
            case BOOL -> random.nextBoolean();
            case DOUBLE -> random.nextDouble();
            case OBJECT -> "key" + random.nextInt(2000);
        };
    }

    private static List<Vector> columns(List<DataType> types, List<List<Object>> rows) {
        List<Vector> columns = new ArrayList<>();
        for (int k = 0; k < types.size(); k++) {
            int column = k;
            columns.add(Vectors.of(
                    types.get(k), rows.stream().map(r -> r.get(column)).toList()));
        }
        return columns;
    }
}
