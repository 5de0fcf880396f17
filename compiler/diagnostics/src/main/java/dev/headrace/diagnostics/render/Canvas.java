package dev.headrace.diagnostics.render;

import java.util.Arrays;

/** One row of characters under a source line, each with its colour. */
final class Canvas {

    private int[] characters = new int[0];
    private Paint[] paints = new Paint[0];

    void put(int cell, String text, Paint paint) {
        int at = cell;
        for (int codePoint : text.codePoints().toArray()) {
            grow(at + 1);
            characters[at] = codePoint;
            paints[at] = paint;
            at++;
        }
    }

    private void grow(int size) {
        int old = characters.length;
        if (size > old) {
            characters = Arrays.copyOf(characters, size);
            paints = Arrays.copyOf(paints, size);
            Arrays.fill(characters, old, size, ' ');
            Arrays.fill(paints, old, size, Paint.PLAIN);
        }
    }

    /** The row without trailing blanks. */
    String render(boolean colours) {
        int end = characters.length;
        while (end > 0 && characters[end - 1] == ' ') {
            end--;
        }
        StringBuilder row = new StringBuilder();
        int i = 0;
        while (i < end) {
            int stop = i + 1;
            while (stop < end && paints[stop] == paints[i]) {
                stop++;
            }
            row.append(paints[i].on(new String(characters, i, stop - i), colours));
            i = stop;
        }
        return row.toString();
    }
}
