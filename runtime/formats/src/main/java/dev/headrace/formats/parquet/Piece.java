package dev.headrace.formats.parquet;

import dev.headrace.kernels.batch.Batch;

/** The rows {@code from} to {@code to} of a batch. */
record Piece(Batch batch, int from, int to) {

    int rows() {
        return to - from;
    }
}
