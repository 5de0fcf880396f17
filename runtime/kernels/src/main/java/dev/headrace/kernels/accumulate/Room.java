package dev.headrace.kernels.accumulate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Arrays that grow with the number of groups. */
final class Room {

    private Room() {}

    static long[] of(long[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }

    static double[] of(double[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }

    static boolean[] of(boolean[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }

    static <T> @Nullable T[] of(@Nullable T[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }
}
