package dev.headrace.kernels.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.order.KeyColumns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Decimals held as longs are the same to everyone as those held as objects. */
class DecimalVectorTest {

    private static final DataType TYPE = new DataType.Decimal(18, 3);

    private final Random random = new Random(3);
    private final List<BigDecimal> values = values();

    private List<BigDecimal> values() {
        List<BigDecimal> made = new ArrayList<>(List.of(
                new BigDecimal("0.000"),
                new BigDecimal("999999999999999.999"),
                new BigDecimal("-999999999999999.999"),
                new BigDecimal("2147483.648"),
                new BigDecimal("-4294967.296")));
        for (int i = 0; i < 500; i++) {
            made.add(BigDecimal.valueOf(random.nextLong() / (1L << (4 + random.nextInt(58))), 3));
        }
        made.set(7, null);
        return made;
    }

    private Vector longs() {
        return Vectors.of(TYPE, values);
    }

    private Vector objects() {
        boolean[] nulls = new boolean[values.size()];
        nulls[7] = true;
        return new ObjectVector(values.toArray(), nulls, values.size());
    }

    private static List<Object> boxed(Vector vector) {
        List<Object> boxed = new ArrayList<>();
        for (int row = 0; row < vector.size(); row++) {
            boxed.add(vector.boxed(row));
        }
        return boxed;
    }

    @Test
    void valuesAreThoseGiven() {
        assertThat(longs()).isInstanceOf(DecimalVector.class);
        assertThat(boxed(longs())).isEqualTo(values);
        assertThat(Arrays.asList(((ObjectVector) longs()).values())).isEqualTo(values);
    }

    @Test
    void keysHashAndCompareAlikeInBothForms() {
        int size = values.size();
        assertThat(KeyColumns.hash(List.of(longs()), size)).isEqualTo(KeyColumns.hash(List.of(objects()), size));
        for (int row = 0; row < size; row++) {
            assertThat(KeyColumns.same(longs(), row, objects(), row)).isTrue();
        }
    }

    @Test
    void rowsAreTakenAndPartsAreJoinedInBothForms() {
        int[] rows = {3, -1, 7, 0, 3};
        assertThat(boxed(Vectors.take(longs(), rows, 5))).isEqualTo(boxed(Vectors.take(objects(), rows, 5)));
        List<Object> twice = new ArrayList<>(values);
        twice.addAll(values);
        assertThat(Vectors.concat(List.of(longs(), longs()))).isInstanceOf(DecimalVector.class);
        assertThat(boxed(Vectors.concat(List.of(longs(), longs())))).isEqualTo(twice);
        assertThat(boxed(Vectors.concat(List.of(longs(), objects())))).isEqualTo(twice);
        assertThat(boxed(Vectors.concat(List.of(objects(), longs())))).isEqualTo(twice);
    }

    @Test
    void moreThanEighteenDigitsStayObjects() {
        assertThat(DecimalVector.holds(new DataType.Decimal(19, 0))).isFalse();
        assertThat(DecimalVector.holds(DataType.INT)).isFalse();
    }
}
