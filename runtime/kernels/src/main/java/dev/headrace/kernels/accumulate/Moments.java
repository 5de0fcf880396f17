package dev.headrace.kernels.accumulate;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The exact sum and sum of squares of some numbers: variance = (n * squares - sum^2) / (n * (n - 1)), rounded once; stddev is
 * its square root, rounded once. Values can be taken away exactly.
 */
public final class Moments {

    private long count;
    private final WideSum sum = new WideSum();
    private final WideSum squares = new WideSum();
    /** Decimals are added as whole numbers of 10^-scale. */
    private int scale;

    public void add(double value) {
        float_(value, 1);
    }

    public void subtract(double value) {
        float_(value, -1);
    }

    public void add(long value) {
        whole(value, 1);
    }

    public void subtract(long value) {
        whole(value, -1);
    }

    /** All Decimals added have one scale. */
    public void add(BigDecimal value) {
        decimal(value, 1);
    }

    public void subtract(BigDecimal value) {
        decimal(value, -1);
    }

    private void float_(double value, int sign) {
        count += sign;
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52) & 0x7FF;
        long fraction = bits & 0xFFFFFFFFFFFFFL;
        long m = exponent == 0 ? fraction : fraction | 1L << 52;
        int exp = Math.max(exponent, 1) - 1075;
        sum.add((bits < 0 ? -m : m) * sign, exp);
        square(m, 2 * exp, sign);
    }

    private void whole(long value, int sign) {
        count += sign;
        // -2^63 has no positive long: its negative is added as 128 bits.
        sum.add(sign > 0 ? value >> 63 : value == 0 ? 0 : ~value >> 63, sign > 0 ? value : -value, 0);
        square(value, 0, sign);
    }

    private void square(long m, int exp, int sign) {
        long high = Math.multiplyHigh(m, m);
        long low = m * m;
        if (sign < 0) {
            low = -low;
            high = ~high + (low == 0 ? 1 : 0);
        }
        squares.add(high, low, exp);
    }

    private void decimal(BigDecimal value, int sign) {
        count += sign;
        scale = value.scale();
        BigInteger unscaled = value.unscaledValue();
        BigInteger square = unscaled.multiply(unscaled);
        sum.add(sign > 0 ? unscaled : unscaled.negate(), 0);
        squares.add(sign > 0 ? square : square.negate(), 0);
    }

    public long count() {
        return count;
    }

    /** The sample variance of at least two numbers; infinite if it is beyond the largest double. */
    public double variance() {
        return spread(false);
    }

    /** The sample standard deviation of at least two numbers. */
    public double deviation() {
        return spread(true);
    }

    private double spread(boolean root) {
        BigInteger n = BigInteger.valueOf(count);
        BigInteger s = sum.value();
        int exp = Math.min(squares.unit(), 2 * sum.unit());
        BigInteger numerator = squares.value()
                .multiply(n)
                .shiftLeft(squares.unit() - exp)
                .subtract(s.multiply(s).shiftLeft(2 * sum.unit() - exp));
        BigInteger denominator = n.multiply(n.subtract(BigInteger.ONE)).multiply(BigInteger.TEN.pow(2 * scale));
        return root ? Rounding.sqrt(numerator, denominator, exp) : Rounding.divide(numerator, denominator, exp);
    }

    /** Adds what other moments hold. */
    public void add(Moments other) {
        count += other.count;
        sum.add(other.sum);
        squares.add(other.squares);
        scale = Math.max(scale, other.scale);
    }

    void save(StateWriter to) {
        to.long_(count);
        to.long_(scale);
        to.number(sum.value(), sum.unit());
        to.number(squares.value(), squares.unit());
    }

    void load(StateReader from) {
        count += from.long_();
        scale = Math.max(scale, (int) from.long_());
        StateReader.Number savedSum = from.number();
        sum.add(savedSum.value(), savedSum.exp());
        StateReader.Number savedSquares = from.number();
        squares.add(savedSquares.value(), savedSquares.exp());
    }

    long memory() {
        return 40 + sum.memory() + squares.memory();
    }
}
