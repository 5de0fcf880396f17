package dev.headrace.syntax.format;

import dev.headrace.diagnostics.render.CharacterWidth;
import dev.headrace.syntax.internal.Shape.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A line to be written.
 *
 * <p>It is a list of texts; alignment widens some of them. The comment at its end is kept apart.
 */
final class Line {

    final int indent;
    final boolean blankBefore;
    final String comment;
    /** Which block it stands in: the index of the opening bracket, -1 at the top. */
    final int block;
    /** The text, cut where a column may start. */
    final List<StringBuilder> cells = new ArrayList<>();
    /** For each kind of column, the cell that starts with it. */
    final Map<Role, Integer> columns = new EnumMap<>(Role.class);
    /** Whether the next line stands in a block that this line opens. */
    boolean opens;
    /** Blanks before the comment. */
    int gap;
    /** A row of a grid. */
    boolean row;
    /** Whether it starts an entry and holds no other one beside it. */
    boolean single;

    Line(int indent, boolean blankBefore, String comment, int block) {
        this.indent = indent;
        this.blankBefore = blankBefore;
        this.comment = comment;
        this.block = block;
        cells.add(new StringBuilder());
    }

    void append(String text) {
        cells.get(cells.size() - 1).append(text);
    }

    void startCell(Role column) {
        columns.putIfAbsent(column, cells.size());
        cells.add(new StringBuilder());
    }

    /** Cells before {@code cell}, without trailing blanks. */
    int widthBefore(int cell) {
        StringBuilder text = new StringBuilder();
        cells.subList(0, cell).forEach(text::append);
        return indent + CharacterWidth.of(text.toString().stripTrailing());
    }

    int width() {
        return widthBefore(cells.size());
    }

    /** Widens what stands before {@code cell} so that it starts in column {@code at}. */
    void pad(int cell, int at) {
        StringBuilder before = cells.get(cell - 1);
        String trimmed = before.toString().stripTrailing();
        int width = widthBefore(cell);
        before.setLength(0);
        before.append(trimmed).append(" ".repeat(Math.max(1, at - width)));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        cells.forEach(text::append);
        String body = text.toString().stripTrailing();
        return body.isEmpty() ? "" : " ".repeat(indent) + body;
    }
}
