package dev.headrace.kernels.accumulate;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums of doubles, one per group. A group's sum is 128 bits of a unit chosen by its first value, and a {@link
 * WideSum} from the first value on that does not fit. Values can be taken away exactly.
 */
public final class FloatSums {

    /** What a row error says of an infinite result. */
    public static final String TOO_LARGE = "the sum is too large for a Float";

    /** What a group without a value has for a unit. */
    private static final int NO_UNIT = Integer.MIN_VALUE;
    /** How much smaller than the first value later ones may be: this many bits. */
    private static final int BELOW = 32;
    /** A shifted value stays under 2^126, so that one addition cannot wrap around unseen. */
    private static final int MAX_SHIFT = 72;

    private long[] hi;
    private long[] lo;
    private int[] unit;
    private @Nullable WideSum @Nullable [] wide;

    public FloatSums(int groups) {
        hi = new long[groups];
        lo = new long[groups];
        unit = new int[groups];
        Arrays.fill(unit, NO_UNIT);
    }

    /** Makes room for groups 0 to {@code groups} - 1. */
    public void resize(int groups) {
        int old = unit.length;
        if (groups > old) {
            int room = Math.max(groups, old * 2);
            hi = Arrays.copyOf(hi, room);
            lo = Arrays.copyOf(lo, room);
            unit = Arrays.copyOf(unit, room);
            Arrays.fill(unit, old, room, NO_UNIT);
            wide = wide == null ? null : Arrays.copyOf(wide, room);
        }
    }

    /** Empties a group. */
    public void clear(int group) {
        hi[group] = 0;
        lo[group] = 0;
        unit[group] = NO_UNIT;
        if (wide != null) {
            wide[group] = null;
        }
    }

    public void subtract(int group, double value) {
        add(group, -value);
    }

    /** Adds a finite value. */
    public void add(int group, double value) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52) & 0x7FF;
        long m = bits & 0xFFFFFFFFFFFFFL;
        if (exponent == 0) {
            if (m == 0) {
                return;
            }
            exponent = 1;
        } else {
            m |= 1L << 52;
        }
        add(group, bits < 0 ? -m : m, exponent - 1075);
    }

    private void add(int group, long m, int exp) {
        if (unit[group] == NO_UNIT) {
            unit[group] = Math.max(exp - BELOW, -1074);
        }
        int shift = exp - unit[group];
        if (shift < 0 || shift > MAX_SHIFT) {
            widen(group).add(m, exp);
            return;
        }
        long low = shift < 64 ? m << shift : 0;
        long high = shift >= 64 ? m << (shift - 64) : shift == 0 ? m >> 63 : m >> (64 - shift);
        add(group, high, low);
    }

    private void add(int group, long high, long low) {
        long sumLow = lo[group] + low;
        long carry = Long.compareUnsigned(sumLow, low) < 0 ? 1 : 0;
        long sumHigh = hi[group] + high + carry;
        if (((hi[group] ^ sumHigh) & (high ^ sumHigh)) < 0) {
            widen(group).add(high, low, unit[group]);
            return;
        }
        lo[group] = sumLow;
        hi[group] = sumHigh;
    }

    /** Where a group keeps what does not fit: its sum is then this and the 128 bits together. */
    private WideSum widen(int group) {
        if (wide == null) {
            wide = new @Nullable WideSum[unit.length];
        }
        WideSum sum = wide[group];
        if (sum == null) {
            sum = new WideSum();
            wide[group] = sum;
        }
        return sum;
    }

    /** Adds a group of other sums. */
    public void merge(int group, FloatSums other, int otherGroup) {
        int theirs = other.unit[otherGroup];
        if (theirs == NO_UNIT) {
            return;
        }
        if (unit[group] == NO_UNIT) {
            unit[group] = theirs;
        }
        if (unit[group] == theirs) {
            add(group, other.hi[otherGroup], other.lo[otherGroup]);
        } else {
            widen(group).add(other.hi[otherGroup], other.lo[otherGroup], theirs);
        }
        WideSum rest = other.wide == null ? null : other.wide[otherGroup];
        if (rest != null) {
            widen(group).add(rest);
        }
    }

    /** The sum rounded once; infinite if it is beyond the largest double. */
    public double sum(int group) {
        if (unit[group] == NO_UNIT) {
            return 0.0;
        }
        WideSum rest = wide == null ? null : wide[group];
        return rest == null
                ? Fixed128.toDouble(hi[group], lo[group], unit[group])
                : whole(group, rest).toDouble();
    }

    /** The sum divided by {@code n}, rounded once. */
    public double average(int group, long n) {
        if (unit[group] == NO_UNIT) {
            return 0.0;
        }
        WideSum rest = wide == null ? null : wide[group];
        if (rest == null) {
            return Fixed128.divide(hi[group], lo[group], unit[group], n);
        }
        WideSum all = whole(group, rest);
        return Rounding.divide(all.value(), BigInteger.valueOf(n), all.unit());
    }

    private WideSum whole(int group, WideSum rest) {
        WideSum all = new WideSum();
        all.add(hi[group], lo[group], unit[group]);
        all.add(rest);
        return all;
    }

    void save(int group, StateWriter to) {
        WideSum rest = wide == null ? null : wide[group];
        if (unit[group] == NO_UNIT) {
            to.number(BigInteger.ZERO, 0);
        } else if (rest == null) {
            to.number(Fixed128.big(hi[group], lo[group]), unit[group]);
        } else {
            WideSum all = whole(group, rest);
            to.number(all.value(), all.unit());
        }
    }

    void load(int group, StateReader from) {
        StateReader.Number number = from.number();
        BigInteger value = number.value();
        if (value.signum() == 0) {
            return;
        }
        if (unit[group] == NO_UNIT) {
            unit[group] = Math.max(number.exp() + value.bitLength() - 53 - BELOW, -1074);
        }
        int shift = number.exp() - unit[group];
        if (shift >= 0 && value.bitLength() + shift < 126) {
            BigInteger shifted = value.shiftLeft(shift);
            add(group, shifted.shiftRight(64).longValue(), shifted.longValue());
        } else {
            widen(group).add(value, number.exp());
        }
    }

    long memory() {
        long bytes = 20L * unit.length;
        if (wide != null) {
            for (WideSum sum : wide) {
                bytes += sum == null ? 8 : 8 + sum.memory();
            }
        }
        return bytes;
    }
}
