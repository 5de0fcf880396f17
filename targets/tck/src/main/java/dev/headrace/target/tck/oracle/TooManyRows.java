package dev.headrace.target.tck.oracle;

/** An operator gives more rows than the oracle, which looks at all pairs of them, can go through in a reasonable time. */
public final class TooManyRows extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyRows(String step, int rows) {
        super(step + " gives " + rows + " rows");
    }
}
