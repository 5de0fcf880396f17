package dev.headrace.kernels.accumulate;

import java.math.BigInteger;

/**
 * An exact sum of terms m * 2^e: a row of digits of 32 bits, each kept in 64 so that carries can wait, that grows to
 * whatever span of exponents its terms have. Terms are taken away by adding their negatives.
 */
public final class WideSum {

    private static final long DIGIT = 0xFFFFFFFFL;

    /** A digit takes this many additions of 32 bits before its carry must go on. */
    private static final int PATIENCE = 1 << 30;

    private long[] digits = new long[0];
    /** The exponent of the lowest digit, in digits: it stands for 2^(32 * base). */
    private int base;

    private int additions;

    /** Adds m * 2^exp. */
    public void add(long m, int exp) {
        add(m >> 63, m, exp);
    }

    /** Adds (hi:lo) * 2^exp, a signed number of 128 bits. */
    public void add(long hi, long lo, int exp) {
        if ((hi | lo) == 0) {
            return;
        }
        boolean negative = hi < 0;
        long l = negative ? -lo : lo;
        long h = negative ? ~hi + (l == 0 ? 1 : 0) : hi;
        int first = Math.floorDiv(exp, 32);
        int shift = Math.floorMod(exp, 32);
        room(first, first + 5);
        int at = first - base;
        long sign = negative ? -1 : 1;
        digits[at] += sign * ((l << shift) & DIGIT);
        digits[at + 1] += sign * ((l >>> (32 - shift)) & DIGIT);
        long upper = shift == 0 ? 0 : l >>> (64 - shift);
        long next = (h << shift) | upper;
        digits[at + 2] += sign * (next & DIGIT);
        digits[at + 3] += sign * ((next >>> 32) & DIGIT);
        digits[at + 4] += sign * (shift == 0 ? 0 : h >>> (64 - shift));
        if (++additions == PATIENCE) {
            carry();
        }
    }

    /** Adds what another sum holds. */
    public void add(WideSum other) {
        if (other.digits.length == 0) {
            return;
        }
        other.carry();
        room(other.base, other.base + other.digits.length);
        carry();
        for (int i = 0; i < other.digits.length; i++) {
            digits[i + other.base - base] += other.digits[i];
        }
        additions = 2;
    }

    /** Adds value * 2^exp. */
    public void add(BigInteger value, int exp) {
        BigInteger rest = value.abs();
        for (int e = exp; rest.signum() != 0; e += 62) {
            long part = rest.longValue() & (Long.MAX_VALUE >>> 1);
            add(value.signum() < 0 ? -part : part, e);
            rest = rest.shiftRight(62);
        }
    }

    /** The sum as a whole number of units of 2^{@link #unit}. */
    public BigInteger value() {
        BigInteger sum = BigInteger.ZERO;
        for (int i = digits.length - 1; i >= 0; i--) {
            sum = sum.shiftLeft(32).add(BigInteger.valueOf(digits[i]));
        }
        return sum;
    }

    /** The exponent of the unit of {@link #value}. */
    public int unit() {
        return base * 32;
    }

    /** The nearest double; infinite if the sum is beyond the largest. */
    public double toDouble() {
        return Rounding.divide(value(), BigInteger.ONE, unit());
    }

    public long memory() {
        return 40 + 8L * digits.length;
    }

    /** Hands carries on; every digit but the highest is then within 32 bits. */
    private void carry() {
        long carry = 0;
        for (int i = 0; i < digits.length - 1; i++) {
            long sum = digits[i] + carry;
            digits[i] = sum & DIGIT;
            carry = sum >> 32;
        }
        if (digits.length > 0) {
            digits[digits.length - 1] += carry;
        }
        additions = 1;
        if (digits.length > 0 && Math.abs(digits[digits.length - 1]) > DIGIT) {
            room(base, base + digits.length + 2);
            long top = digits[digits.length - 3];
            digits[digits.length - 3] = top & DIGIT;
            digits[digits.length - 2] += top >> 32;
        }
    }

    /** Makes the digits cover [from, to). */
    private void room(int from, int to) {
        if (digits.length == 0) {
            digits = new long[to - from + 1];
            base = from;
            return;
        }
        int low = Math.min(from, base);
        int high = Math.max(to, base + digits.length);
        if (low < base || high > base + digits.length) {
            long[] wider = new long[high - low];
            System.arraycopy(digits, 0, wider, base - low, digits.length);
            digits = wider;
            base = low;
        }
    }
}
