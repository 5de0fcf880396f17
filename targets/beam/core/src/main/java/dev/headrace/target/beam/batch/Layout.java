package dev.headrace.target.beam.batch;

/**
 * How a job is laid out.
 *
 * @param buckets how many buckets rows are dealt into where they are brought together; a power of two. It bounds how many
 *     workers can share such a step, and how much of the rows each has to hold at once
 * @param workers how many steps share one machine's memory
 * @param keeps whether the runner keeps what several steps read; if not, it computes it for each of them, unless it lies in a
 *     shuffle
 */
public record Layout(int buckets, int workers, boolean keeps) {
    private static final long BUCKET_BYTES = 8L << 20;
    private static final int MOST = 1024;

    public Layout {
        if (Integer.bitCount(buckets) != 1 || workers < 1) {
            throw new IllegalArgumentException("buckets come in powers of two, for at least one worker");
        }
    }

    /**
     * A layout by the size of what is read.
     *
     * @param parallelism how many workers there are
     */
    public static Layout of(long inputBytes, int parallelism, boolean keeps) {
        long wanted = Math.max(4L * parallelism, inputBytes / BUCKET_BYTES);
        int buckets = Integer.highestOneBit((int) Math.min(MOST, Math.max(1, wanted * 2 - 1)));
        return new Layout(buckets, parallelism, keeps);
    }
}
