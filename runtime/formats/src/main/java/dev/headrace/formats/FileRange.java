package dev.headrace.formats;

/**
 * Some of the records of a file: what one of several workers reads.
 *
 * @param from where it starts: a byte of a text file, a row group of a Parquet file
 * @param to where it ends
 * @param line the number of its first line or record, as in {@link dev.headrace.kernels.batch.Batch#places()}
 */
public record FileRange(InputFile file, long from, long to, long line) {
    /** A whole file, in whatever unit. */
    public static FileRange whole(InputFile file) {
        return new FileRange(file, 0, Long.MAX_VALUE, 1);
    }

    public boolean isWhole() {
        return from == 0 && to == Long.MAX_VALUE;
    }
}
