package dev.headrace.syntax.format;

import dev.headrace.diagnostics.render.CharacterWidth;
import java.util.ArrayList;
import java.util.List;

/** Sets the rows of a test's grid into columns; numbers stand under each other from the right. */
final class Grids {

    private Grids() {}

    static void align(List<Line> group) {
        List<Line> rows =
                group.stream().filter(line -> line.row && isClosed(line)).toList();
        if (rows.isEmpty()) {
            return;
        }
        List<List<String>> cells = new ArrayList<>();
        for (Line row : rows) {
            cells.add(cells(row));
        }
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int c = 0; c < columns; c++) {
            alignNumbers(cells, c);
            int width = width(cells, c, 0);
            for (List<String> row : cells) {
                if (c < row.size()) {
                    row.set(c, Alignment.padded(row.get(c), width));
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Line row = rows.get(i);
            row.cells.clear();
            row.cells.add(new StringBuilder("| " + String.join(" | ", cells.get(i)) + " |"));
        }
    }

    /**
     * Whether the row ends on this line. One that a comment breaks in the middle of a cell goes on below: a bar put behind it
     * would end the cell.
     */
    private static boolean isClosed(Line row) {
        return !row.cells.isEmpty()
                && row.cells.get(row.cells.size() - 1).toString().strip().endsWith("|");
    }

    /** What stands between the bars. */
    private static List<String> cells(Line row) {
        List<String> cells = new ArrayList<>();
        for (StringBuilder cell : row.cells) {
            String text = cell.toString().strip();
            if (text.startsWith("|") && text.length() > 1) {
                cells.add(text.substring(1).strip());
            }
        }
        return cells;
    }

    private static void alignNumbers(List<List<String>> cells, int column) {
        int numbers = 0;
        for (List<String> row : cells.subList(1, cells.size())) {
            boolean number = column < row.size() && row.get(column).matches("-?[0-9][0-9.eE+-]*%?");
            numbers += number ? 1 : 0;
        }
        if (numbers < cells.size() - 1 || numbers == 0) {
            return;
        }
        int width = width(cells, column, 1);
        for (List<String> row : cells.subList(1, cells.size())) {
            String text = row.get(column);
            row.set(column, " ".repeat(width - CharacterWidth.of(text)) + text);
        }
    }

    private static int width(List<List<String>> cells, int column, int from) {
        int width = 0;
        for (List<String> row : cells.subList(from, cells.size())) {
            width = Math.max(width, column < row.size() ? CharacterWidth.of(row.get(column)) : 0);
        }
        return width;
    }
}
