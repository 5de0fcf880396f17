package dev.headrace.kernels.window;

import dev.headrace.kernels.batch.Vector;

/** Computes one rolling column, or several that share their work, key by key. */
interface SweepTask {

    /** Computes the values of the rows of one key, [from, to). */
    void key(int from, int to);

    /** Puts each column at its place among all rolling columns. */
    void results(Vector[] columns);
}
