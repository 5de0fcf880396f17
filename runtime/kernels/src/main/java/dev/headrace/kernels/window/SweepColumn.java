package dev.headrace.kernels.window;

import dev.headrace.kernels.batch.Vector;

/** Computes one rolling column key by key. */
interface SweepColumn {

    /** Computes the values of the rows of one key, [from, to). */
    void key(int from, int to);

    Vector result();
}
