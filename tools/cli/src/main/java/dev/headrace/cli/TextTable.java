package dev.headrace.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns. Numbers stand to the right; text wider than a column allows is cut with an ellipsis. */
final class TextTable {

    private static final int WIDEST = 40;

    private final List<String> header;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param right which columns stand to the right */
    TextTable(List<String> header, List<Boolean> right) {
        this.header = List.copyOf(header);
        this.right = List.copyOf(right);
    }

    TextTable row(List<String> cells) {
        rows.add(cells.stream().map(TextTable::oneLine).toList());
        return this;
    }

    /** The table, every line ended. */
    String render() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        line(header, widths, text);
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        line(rules, widths, text);
        rows.forEach(row -> line(row, widths, text));
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = length(header.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return widths;
    }

    private void line(List<String> cells, int[] widths, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String pad = " ".repeat(widths[i] - length(cells.get(i)));
            line.append(i == 0 ? "" : "  ");
            line.append(right.get(i) ? pad + cells.get(i) : cells.get(i) + pad);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String oneLine(String cell) {
        String safe = harmless(cell);
        return length(safe) <= WIDEST ? safe : safe.substring(0, safe.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    /** Control characters would move the cursor, end the line or hide text: they are shown as escapes. */
    static String harmless(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                safe.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
