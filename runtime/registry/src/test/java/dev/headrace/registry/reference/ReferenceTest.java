package dev.headrace.registry.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Statistics are those of the values, and the same in any order. */
class ReferenceTest {

    @Test
    void numbersWorkedByHand() {
        NumberReference read = summary(List.of(1.0, 2.0, 3.0, 4.0, Double.NaN, Double.POSITIVE_INFINITY));
        assertThat(read.count()).isEqualTo(5);
        assertThat(read.missing()).isEqualTo(1);
        assertThat(read.infinite()).isEqualTo(1);
        NumberReference.Spread spread = read.spread().orElseThrow();
        assertThat(spread.mean()).isEqualTo(2.5);
        assertThat(spread.deviation()).isEqualTo(Math.sqrt(5.0 / 3));
        assertThat(spread.min()).isEqualTo(1);
        assertThat(spread.max()).isEqualTo(4);
        assertThat(spread.quantiles())
                .extracting(NumberReference.Quantile::value)
                .containsExactly(1.0, 1.0, 1.0, 2.0, 3.0, 4.0, 4.0);
        List<Long> bins = new ArrayList<>(Collections.nCopies(20, 0L));
        List.of(0, 6, 13, 19).forEach(bin -> bins.set(bin, 1L));
        assertThat(spread.histogram()).isEqualTo(bins);
    }

    @Test
    void fewNumbersAndNone() {
        assertThat(summary(List.of(Double.NaN)).spread()).isEmpty();
        assertThat(summary(List.of()).missing()).isZero();
        NumberReference.Spread one = summary(List.of(7.0)).spread().orElseThrow();
        assertThat(one.deviation()).isZero();
        assertThat(one.histogram().get(0)).isEqualTo(1);
        NumberReference.Spread same = summary(List.of(0.1, 0.1, 0.1)).spread().orElseThrow();
        assertThat(same.mean()).isEqualTo(0.1);
        assertThat(same.deviation()).isZero();
    }

    @Test
    void greatNumbersStayFinite() {
        NumberReference.Spread wide = summary(List.of(-Double.MAX_VALUE, 0.0, Double.MAX_VALUE))
                .spread()
                .orElseThrow();
        assertThat(wide.mean()).isZero();
        assertThat(wide.deviation()).isEqualTo(Double.MAX_VALUE);
        assertThat(wide.histogram().get(0)).isEqualTo(1);
        assertThat(wide.histogram().get(10)).isEqualTo(1);
        assertThat(wide.histogram().get(19)).isEqualTo(1);
    }

    @Test
    void theOrderOfRowsDoesNotShow() {
        Random chance = new Random(7);
        List<Double> values = new ArrayList<>(List.of(0.0, -0.0, 1e17, 1.0, -1e17));
        for (int i = 0; i < 5_000; i++) {
            values.add(chance.nextGaussian() * Math.pow(10, chance.nextInt(12)));
        }
        NumberReference first = summary(values);
        Collections.shuffle(values, chance);
        assertThat(summary(values)).isEqualTo(first);
        Collections.reverse(values);
        assertThat(summary(values)).isEqualTo(first);
    }

    @Test
    void manyNumbersAsKnown() {
        NumberSummary summary = new NumberSummary();
        int rows = 100_000;
        for (int i = 0; i < rows; i++) {
            summary.add(1e9 + (double) i / rows);
        }
        NumberReference.Spread spread = summary.reference("x").spread().orElseThrow();
        assertThat(spread.mean()).isCloseTo(1e9 + 0.499995, within(2e-7));
        assertThat(spread.deviation()).isCloseTo(Math.sqrt(1.0 / 12), within(1e-5));
        assertThat(spread.histogram()).allSatisfy(c -> assertThat(c).isBetween(4_998L, 5_002L));
    }

    @Test
    void labelsAreCountedTheMostFrequentFirst() {
        LabelSummary summary = new LabelSummary();
        List.of("b", "a", "c", "a", "b", "d").forEach(summary::add);
        summary.addMissing();
        LabelReference read = summary.reference("kind");
        assertThat(read.counts().keySet()).containsExactly("a", "b", "c", "d");
        assertThat(read.count()).isEqualTo(6);
        assertThat(read.missing()).isEqualTo(1);
        assertThat(read.others()).isZero();
        for (int i = 0; i < 200; i++) {
            summary.add("n" + i);
        }
        LabelReference many = summary.reference("kind");
        assertThat(many.counts()).hasSize(LabelReference.MOST);
        assertThat(many.distinct()).isEqualTo(204);
        assertThat(many.others()).isEqualTo(104);
        assertThat(many.counts().values().stream().mapToLong(Long::longValue).sum() + many.others())
                .isEqualTo(many.count());
    }

    private static NumberReference summary(List<Double> values) {
        NumberSummary summary = new NumberSummary();
        values.forEach(summary::add);
        return summary.reference("x");
    }
}
