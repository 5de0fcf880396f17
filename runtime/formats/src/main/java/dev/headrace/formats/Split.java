package dev.headrace.formats;

/** A piece of an input that one thread reads. */
public interface Split {

    /** The file it is cut from: {@link InputFile#number()}. */
    int input();

    /** 0, 1, 2 … in the order of the input's rows. */
    int index();

    /** Reads the piece, once. Rows that do not parse go to {@code bad} and are left out of the batches. */
    BatchReader open(RowRejector bad);
}
