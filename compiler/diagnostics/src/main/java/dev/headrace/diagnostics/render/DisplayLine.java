package dev.headrace.diagnostics.render;

/**
 * A source line as a terminal shows it: tabs become spaces, control characters become visible, a very long line is cut
 * around the place that matters.
 */
final class DisplayLine {

    private static final int TAB = 4;
    private static final int LONGEST = 200;
    private static final int BEFORE_MARK = 60;
    private static final int WINDOW = 160;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int REPLACEMENT = 0xFFFD;
    private static final String CUT = "…";

    private final String text;
    /** For each UTF-16 index of the raw line, and for its end, the cell it is shown in; negative where cut off. */
    private final int[] cells;

    private DisplayLine(String text, int[] cells) {
        this.text = text;
        this.cells = cells;
    }

    /** @param focus the UTF-16 index in {@code raw} that must stay visible */
    static DisplayLine of(String raw, int focus) {
        StringBuilder text = new StringBuilder(raw.length());
        int[] cells = new int[raw.length() + 1];
        int from = raw.length() > LONGEST ? cutStart(raw, focus) : 0;
        int to = raw.length() > LONGEST ? Math.min(raw.length(), from + WINDOW) : raw.length();
        int cell = 0;
        if (from > 0) {
            text.append(CUT);
            cell = 1;
        }
        int i = from;
        while (i < to) {
            int codePoint = raw.codePointAt(i);
            int length = Character.charCount(codePoint);
            for (int k = 0; k < length; k++) {
                cells[i + k] = cell;
            }
            cell += append(codePoint, cell, text);
            i += length;
        }
        for (int k = i; k <= raw.length(); k++) {
            cells[k] = cell;
        }
        if (i < raw.length()) {
            text.append(CUT);
        }
        return new DisplayLine(text.toString().stripTrailing(), cells);
    }

    private static int cutStart(String raw, int focus) {
        int start = Math.max(0, Math.min(focus, raw.length()) - BEFORE_MARK);
        boolean split = start > 0
                && Character.isLowSurrogate(raw.charAt(start))
                && Character.isHighSurrogate(raw.charAt(start - 1));
        return split ? start - 1 : start;
    }

    private static int append(int codePoint, int cell, StringBuilder text) {
        if (codePoint == '\t') {
            int width = TAB - cell % TAB;
            text.append(" ".repeat(width));
            return width;
        }
        int shown = visible(codePoint);
        text.appendCodePoint(shown);
        return CharacterWidth.of(shown);
    }

    /** Text that cannot disturb a terminal; line breaks and tabs stay. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(c == '\n' || c == '\t' ? c : visible(c)));
        return clean.toString();
    }

    private static int visible(int codePoint) {
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean hidden = Character.isISOControl(codePoint) || loneSurrogate || codePoint == BYTE_ORDER_MARK;
        return hidden ? REPLACEMENT : codePoint;
    }

    String text() {
        return text;
    }

    /** The cell in which the character at UTF-16 index {@code i} of the raw line starts. */
    int cell(int i) {
        return cells[Math.max(0, Math.min(i, cells.length - 1))];
    }
}
