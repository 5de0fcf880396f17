package dev.headrace.target.tck.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.function.RowError;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 6. */
final class ExactTest {

    private static BigDecimal of(double value) {
        return new BigDecimal(value);
    }

    @Test
    void aTieGoesToTheEvenNeighbourAndTheLeastBitMoreGoesUp() {
        BigDecimal even = of(Math.scalb(1.0, 53));
        assertThat(Exact.quotient(even.add(BigDecimal.ONE), BigDecimal.ONE)).isEqualTo(0x1p53);
        BigDecimal more = even.add(BigDecimal.ONE).add(of(Double.MIN_VALUE));
        assertThat(Exact.finite(more)).isEqualTo(Math.nextUp(0x1p53));
        BigDecimal three = BigDecimal.valueOf(3);
        BigDecimal thrice = even.add(BigDecimal.ONE).multiply(three);
        assertThat(Exact.quotient(thrice, three)).isEqualTo(0x1p53);
        assertThat(Exact.quotient(thrice.add(of(Double.MIN_VALUE)), three)).isEqualTo(Math.nextUp(0x1p53));
    }

    @Test
    void quotientsAgreeWithDoubleDivisionWhereThatIsExactlyRounded() {
        for (int a = -50; a <= 50; a++) {
            for (int b = 1; b <= 50; b++) {
                double expected = (double) a / b;
                assertThat(Exact.quotient(BigDecimal.valueOf(a), BigDecimal.valueOf(b)))
                        .isEqualTo(expected == 0 ? 0.0 : expected);
            }
        }
    }

    @Test
    void rootsAgreeWithTheMachinesRoot() {
        for (int a = 0; a <= 200; a++) {
            assertThat(Exact.rootOfQuotient(BigDecimal.valueOf(a), BigDecimal.ONE))
                    .isEqualTo(Math.sqrt(a));
        }
        assertThat(Exact.rootOfQuotient(BigDecimal.valueOf(1), BigDecimal.valueOf(4)))
                .isEqualTo(0.5);
        assertThat(Exact.rootOfQuotient(of(Double.MIN_VALUE), BigDecimal.ONE)).isEqualTo(Math.sqrt(Double.MIN_VALUE));
        assertThat(Exact.rootOfQuotient(of(Double.MAX_VALUE), BigDecimal.ONE)).isEqualTo(Math.sqrt(Double.MAX_VALUE));
    }

    @Test
    void theSpreadOfEqualValuesIsNothing() {
        BigDecimal third = of(1 / 3.0);
        assertThat(Exact.spread(List.of(third, third, third)).signum()).isZero();
    }

    @Test
    void whatIsBeyondTheLargestDoubleIsARowError() {
        BigDecimal twice = of(Double.MAX_VALUE).multiply(BigDecimal.valueOf(2));
        assertThatThrownBy(() -> Exact.finite(twice)).isInstanceOf(RowError.class);
    }
}
