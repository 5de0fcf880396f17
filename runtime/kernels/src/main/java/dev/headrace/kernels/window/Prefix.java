package dev.headrace.kernels.window;

import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a key's first i values as whole numbers of 128 bits times one unit, so that the exact sum of any range is one
 * subtraction. Whole numbers always fit; Floats fit while the key's values span no more than about 60 powers of two, and a
 * key whose do not says so.
 */
final class Prefix {

    private final Vector values;
    private final boolean @Nullable [] skipped;
    private long[] hi = new long[1];
    private long[] lo = new long[1];
    private int unit;
    private boolean fits = true;
    private boolean mayOverflow;

    Prefix(Vector values, boolean @Nullable [] skipped) {
        this.values = values;
        this.skipped = skipped;
    }

    void key(int from, int to) {
        int size = to - from;
        if (hi.length <= size) {
            hi = new long[Math.max(size + 1, hi.length * 2)];
            lo = new long[hi.length];
        }
        if (values instanceof LongVector longs) {
            wholes(longs.values(), from, size);
        } else {
            double[] doubles = ((DoubleVector) values).values();
            fits = choose(doubles, from, size);
            if (fits) {
                floats(doubles, from, size);
            }
        }
    }

    private void wholes(long[] numbers, int from, int size) {
        long high = 0;
        long low = 0;
        for (int i = 0; i < size; i++) {
            if (skipped == null || !skipped[from + i]) {
                long v = numbers[from + i];
                low += v;
                high += (v >> 63) + (Long.compareUnsigned(low, v) < 0 ? 1 : 0);
            }
            hi[i + 1] = high;
            lo[i + 1] = low;
        }
    }

    /** Takes the lowest bit of any value for the unit; false if the sum of all could then pass 127 bits. */
    private boolean choose(double[] numbers, int from, int size) {
        int least = 0x7FF;
        int most = 1;
        for (int i = from; i < from + size; i++) {
            if (skipped == null || !skipped[i]) {
                long bits = Double.doubleToRawLongBits(numbers[i]) & Long.MAX_VALUE;
                int exponent = bits == 0 ? 0x7FF : Math.max((int) (bits >>> 52), 1);
                least = Math.min(least, exponent);
                most = Math.max(most, bits == 0 ? 1 : exponent);
            }
        }
        least = Math.min(least, most);
        unit = least - 1075;
        int bitsOfSize = 32 - Integer.numberOfLeadingZeros(size);
        mayOverflow = most + bitsOfSize >= 0x7FF;
        return 53 + most - least + bitsOfSize < 127;
    }

    private void floats(double[] numbers, int from, int size) {
        int lowest = unit + 1075;
        long high = 0;
        long low = 0;
        for (int i = 0; i < size; i++) {
            long bits = Double.doubleToRawLongBits(numbers[from + i]);
            if ((skipped == null || !skipped[from + i]) && bits << 1 != 0) {
                int exponent = (int) (bits >>> 52) & 0x7FF;
                long fraction = bits & 0xFFFFFFFFFFFFFL;
                long m = exponent == 0 ? fraction : fraction | 1L << 52;
                m = bits < 0 ? -m : m;
                int shift = Math.max(exponent, 1) - lowest;
                long addLow = shift < 64 ? m << shift : 0;
                long addHigh = shift < 64 ? (m >> 1) >> (63 - shift) : m << (shift - 64);
                low += addLow;
                high += addHigh + (Long.compareUnsigned(low, addLow) < 0 ? 1 : 0);
            }
            hi[i + 1] = high;
            lo[i + 1] = low;
        }
    }

    /** Whether the key's sums are here at all. */
    boolean fits() {
        return fits;
    }

    /** Whether a sum of the key may be beyond the largest Float. */
    boolean mayOverflow() {
        return mayOverflow;
    }

    int unit() {
        return unit;
    }

    long[] hi() {
        return hi;
    }

    long[] lo() {
        return lo;
    }
}
