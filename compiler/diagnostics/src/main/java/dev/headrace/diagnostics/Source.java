package dev.headrace.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * One source text and the name it is shown under.
 *
 * <p>Offsets are UTF-16 indexes into {@link #text()}. Lines and columns shown to people start at 1; a column counts
 * code points, so that a caret stands under the character a person sees.
 */
public final class Source {

    private final String name;
    private final String text;
    private final int[] lineStarts;

    private Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** A source shown as {@code name}, a path as the user wrote it, never an absolute one made by us. */
    public static Source of(String name, String text) {
        return new Source(name, text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Number of lines; an empty text has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The 1-based line that holds {@code offset}. */
    public int line(int offset) {
        int low = 0;
        int high = lineStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** The 1-based column of {@code offset} in its line, in code points. */
    public int column(int offset) {
        int end = Math.min(offset, text.length());
        return text.codePointCount(Math.min(lineStart(line(offset)), end), end) + 1;
    }

    /** The offset at which the 1-based {@code line} starts. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The text of the 1-based {@code line}, without its line break. */
    public String lineText(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return name;
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean loneReturn = c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (c == '\n' || loneReturn) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Equal if read twice without a change between, so that places found in one reading hold in the other. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Source s && name.equals(s.name) && text.equals(s.text);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }
}
