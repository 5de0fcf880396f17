package dev.headrace.metrics;

/** Numbers by chance from a seed: SplitMix64, written out so that no JDK changes what is drawn. */
final class Draws {

    private long state;

    Draws(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** One of 0 … bound-1. Off from even by less than bound / 2^63. */
    int below(int bound) {
        return (int) ((next() >>> 1) % bound);
    }

    /** All of 0 … size-1, in some order. */
    int[] permutation(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
