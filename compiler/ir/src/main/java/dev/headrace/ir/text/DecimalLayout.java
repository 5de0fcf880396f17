package dev.headrace.ir.text;

/** Lays out digits * 10^exponent: plain from 1e-4 up to 1e16, scientific outside. */
final class DecimalLayout {

    private static final int FIRST_PLAIN = -4;
    private static final int FIRST_SCIENTIFIC = 16;

    private DecimalLayout() {}

    static void append(long digits, int exponent, StringBuilder out) {
        long d = digits;
        int e = exponent;
        while (d % 10 == 0) {
            d /= 10;
            e++;
        }
        int start = out.length();
        out.append(d);
        int count = out.length() - start;
        // The power of ten of the first digit.
        int lead = e + count - 1;
        if (lead < FIRST_PLAIN || lead >= FIRST_SCIENTIFIC) {
            out.insert(start + 1, '.');
            if (count == 1) {
                out.append('0');
            }
            out.append('E').append(lead);
        } else if (lead < 0) {
            out.insert(start, "0.0000", 0, 1 - lead);
        } else if (e >= 0) {
            out.append("0000000000000000", 0, e).append(".0");
        } else {
            out.insert(start + lead + 1, '.');
        }
    }
}
