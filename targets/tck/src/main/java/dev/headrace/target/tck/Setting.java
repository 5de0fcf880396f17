package dev.headrace.target.tck;

/**
 * How a trial is run. No setting may change what comes out.
 *
 * @param rewritten whether the plan was rewritten
 * @param threads how many threads compute
 * @param memory bytes an engine may hold before it spills
 * @param shuffled whether the rows of the sources come in another order
 */
public record Setting(boolean rewritten, int threads, long memory, boolean shuffled) {

    private static final long PLENTY = 256L << 20;
    private static final long ALMOST_NONE = 1L << 12;

    /** As a user runs it. */
    public static final Setting USUAL = new Setting(true, 2, PLENTY, false);

    /** As declared, without rewrites, one row after the other. */
    public static final Setting PLAIN = new Setting(false, 1, PLENTY, false);

    /** Several threads, rows in another order, and no memory to speak of, so that everything spills. */
    public static final Setting CRAMPED = new Setting(true, 4, ALMOST_NONE, true);

    /** Both at once. */
    public static final Setting CRAMPED_PLAIN = new Setting(false, 3, ALMOST_NONE, true);
}
