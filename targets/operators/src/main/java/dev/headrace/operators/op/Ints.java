package dev.headrace.operators.op;

import java.util.Arrays;

/** Growing arrays of row numbers. */
final class Ints {

    private Ints() {}

    /** Puts a value and gives the array that holds it: the same or a longer one. */
    static int[] put(int[] array, int at, int value) {
        int[] roomy = at < array.length ? array : Arrays.copyOf(array, Math.max(16, at * 2));
        roomy[at] = value;
        return roomy;
    }

    /** 0, 1, 2, … */
    static int[] upTo(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
