package dev.headrace.syntax.format;

import dev.headrace.diagnostics.render.CharacterWidth;
import dev.headrace.syntax.internal.Shape.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings into columns what neighbouring entries of a block have in common. */
final class Alignment {

    private static final List<Role> ORDER =
            List.of(Role.TYPE, Role.AFTER_TYPE, Role.ASSIGN, Role.OVER, Role.ARROW, Role.ELSE);

    private Alignment() {}

    static void align(List<Line> lines) {
        for (List<Line> group : groups(lines)) {
            if (group.stream().anyMatch(line -> line.row)) {
                Grids.align(group);
            }
            ORDER.forEach(column -> column(group, column));
            comments(group);
        }
    }

    /** Lines of one block, without a blank line between; one that opens a block is the last of its group. */
    private static List<List<Line>> groups(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        Map<Integer, List<Line>> current = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.blankBefore) {
                current.remove(line.block);
            }
            List<Line> group = current.computeIfAbsent(line.block, b -> {
                List<Line> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
            });
            group.add(line);
            if (line.opens) {
                current.remove(line.block);
            }
        }
        return groups;
    }

    private static void column(List<Line> group, Role column) {
        int at = 0;
        int longest = 0;
        for (Line line : group) {
            Integer cell = line.columns.get(column);
            if (cell != null) {
                int start = line.widthBefore(cell) + 1;
                at = Math.max(at, start);
                longest = Math.max(longest, line.width() - start);
            }
        }
        boolean fits = at + longest <= Layouter.WIDTH;
        for (Line line : group) {
            Integer cell = line.columns.get(column);
            if (cell != null && fits) {
                line.pad(cell, at);
            }
        }
    }

    /** Comments behind code start in one column, two blanks behind the longest line that has one. */
    private static void comments(List<Line> group) {
        int at = 0;
        for (Line line : group) {
            if (!line.comment.isEmpty() && line.width() > line.indent) {
                at = Math.max(at, line.width() + 2);
            }
        }
        for (Line line : group) {
            if (line.comment.isEmpty()) {
                continue;
            }
            if (line.width() > line.indent) {
                line.gap = at - line.width();
            } else {
                line.gap = line.indent;
            }
        }
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - CharacterWidth.of(text)));
    }
}
