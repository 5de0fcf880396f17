package dev.headrace.trainer.djl;

/** Numbers by chance from a seed: SplitMix64, so that no JDK changes what is drawn. */
final class Chance {

    private long state;

    Chance(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From -1 to 1. */
    double even() {
        return (next() >> 10) * 0x1.0p-53;
    }

    /** All of 0 … size-1 in some order. */
    int[] permutation(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = (int) ((next() >>> 1) % (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
