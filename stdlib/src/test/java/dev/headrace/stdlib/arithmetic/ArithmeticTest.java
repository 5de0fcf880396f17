package dev.headrace.stdlib.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.function.RowError;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    private static final int ROUNDS = 30_000;

    @Test
    void intsAreExactOrFail() {
        assertExact(Ints::add, BigInteger::add);
        assertExact(Ints::subtract, BigInteger::subtract);
        assertExact(Ints::multiply, BigInteger::multiply);
        assertExact(Ints::intDivide, (a, b) -> b.signum() == 0 ? null : a.divide(b));
        assertExact(Ints::remainder, (a, b) -> b.signum() == 0 ? null : a.remainder(b));
    }

    private static void assertExact(LongBinaryOperator ours, BinaryOperator<BigInteger> exact) {
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            long a = some(random);
            long b = some(random);
            BigInteger expected = exact.apply(BigInteger.valueOf(a), BigInteger.valueOf(b));
            if (expected == null || expected.bitLength() > 63) {
                assertThatThrownBy(() -> ours.applyAsLong(a, b)).isInstanceOf(RowError.class);
            } else {
                assertThat(ours.applyAsLong(a, b)).isEqualTo(expected.longValue());
            }
        }
    }

    @Test
    void quotientsAreTheNearestDouble() {
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            long a = some(random);
            long b = some(random);
            if (b != 0) {
                assertNearest(BigDecimal.valueOf(a), BigDecimal.valueOf(b), Ints.divide(a, b));
            }
            BigDecimal x = new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(30));
            BigDecimal y = new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(30)).negate();
            if (y.signum() != 0) {
                assertNearest(x, y, DecimalMath.divide(x, y));
            }
        }
    }

    /** No double lies closer to a / b, and of two equally close ones the even is taken. */
    private static void assertNearest(BigDecimal a, BigDecimal b, double quotient) {
        // 400 digits tell any tie from what is merely near one: dividends and divisors have fewer than 70.
        double expected = a.divide(b, new MathContext(400)).doubleValue() + 0.0;
        assertThat(quotient).isEqualTo(expected);
        assertThat(Double.doubleToRawLongBits(quotient)).isNotEqualTo(Double.doubleToRawLongBits(-0.0));
    }

    @Test
    void tiesGoToTheEvenDouble() {
        long above = (1L << 53) + 1;
        assertThat(Ints.divide(above, 1)).isEqualTo(0x1p53);
        assertThat(Ints.divide((1L << 54) + 3, 1)).isEqualTo(0x1p54 + 4);
        assertThat(Ints.divide(Long.MAX_VALUE, Long.MAX_VALUE - 1)).isEqualTo(1.0);
    }

    @Test
    void floatsAreFiniteAndHaveOneZero() {
        assertThat(Double.doubleToRawLongBits(Floats.multiply(-1, 0.0))).isZero();
        assertThat(Double.doubleToRawLongBits(Floats.negate(0.0))).isZero();
        assertThat(Double.doubleToRawLongBits(Floats.remainder(-4, 2))).isZero();
        assertThat(Double.doubleToRawLongBits(Floats.divide(-1e-300, 1e300))).isZero();
        assertThatThrownBy(() -> Floats.add(Double.MAX_VALUE, Double.MAX_VALUE)).isInstanceOf(RowError.class);
        assertThatThrownBy(() -> Floats.divide(0, 0))
                .isInstanceOf(RowError.class)
                .hasMessage("a division by zero");
        assertThat(Floats.remainder(-5.5, 2)).isEqualTo(-1.5);
    }

    @Test
    void decimalsKeepEveryDigit() {
        BigDecimal most = new BigDecimal("9".repeat(38));
        assertThat(DecimalMath.add(new BigDecimal("0.10"), new BigDecimal("0.2")))
                .isEqualTo(new BigDecimal("0.30"));
        assertThat(DecimalMath.multiply(new BigDecimal("1.50"), new BigDecimal("-0.2")))
                .isEqualTo(new BigDecimal("-0.300"));
        assertThatThrownBy(() -> DecimalMath.add(most, BigDecimal.ONE)).isInstanceOf(RowError.class);
        assertThatThrownBy(() -> DecimalMath.multiply(most, BigDecimal.TEN)).isInstanceOf(RowError.class);
        assertThat(DecimalMath.remainder(new BigDecimal("-7.5"), new BigDecimal("2.0")))
                .isEqualTo(new BigDecimal("-1.5"));
    }

    @Test
    void textIsComparedByCodePoint() {
        assertThat(Compare.less("\uffff", "\ud83d\ude00")).isTrue();
        assertThat(Compare.greaterOrEqual("b", "a")).isTrue();
        assertThat(Compare.lessOrEqual(new BigDecimal("1.0"), new BigDecimal("1.00")))
                .isTrue();
    }

    private static long some(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Long.MIN_VALUE + random.nextInt(3);
            case 1 -> Long.MAX_VALUE - random.nextInt(3);
            case 2 -> random.nextInt(7) - 3;
            default -> random.nextLong() >> random.nextInt(64);
        };
    }
}
