package dev.headrace.syntax.format;

import dev.headrace.diagnostics.render.CharacterWidth;
import dev.headrace.syntax.internal.Shape;
import dev.headrace.syntax.internal.Shape.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets units into lines: indentation, and where a long line breaks. Alignment comes after, in {@link Alignment}. */
public final class Layouter {

    static final int WIDTH = 110;
    private static final int STEP = 2;
    private static final Set<Role> COLUMNS =
            Set.of(Role.TYPE, Role.AFTER_TYPE, Role.ASSIGN, Role.OVER, Role.ARROW, Role.ELSE);

    /** An open bracket and the indentation of the line it stands in. */
    private record Open(int unit, int indent) {}

    private final List<Unit> units;
    private final List<Open> open = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    /** For each depth of brackets, how far the entry last begun there is indented. */
    private final Map<Integer, Integer> entries = new HashMap<>();

    private Layouter(List<Unit> units) {
        this.units = units;
    }

    /** The text of {@code shape}, laid out. */
    public static String layOut(Shape shape) {
        Layouter layouter = new Layouter(Units.of(shape));
        layouter.run();
        Alignment.align(layouter.lines);
        StringBuilder text = new StringBuilder();
        for (Line line : layouter.lines) {
            text.append(line.blankBefore && text.length() > 0 ? "\n" : "");
            text.append(line.text())
                    .append(" ".repeat(line.gap))
                    .append(line.comment)
                    .append('\n');
        }
        return text.toString();
    }

    private void run() {
        int i = 0;
        while (i < units.size()) {
            Unit first = units.get(i);
            notes(first);
            if (first.piece == null) {
                return;
            }
            i = line(i);
        }
    }

    private void notes(Unit unit) {
        int indent = open.isEmpty() ? 0 : innermost().indent + STEP;
        boolean blank = unit.breaks > 1;
        for (Unit.Note note : unit.notes) {
            Line line = new Line(indent, blank || note.blankBefore(), note.text(), block());
            lines.add(line);
            blank = false;
        }
    }

    /** Writes the line that starts with unit {@code start}; the unit that starts the next one. */
    private int line(int start) {
        Unit first = units.get(start);
        int indent = indent(start);
        int end = end(start, indent);
        boolean blank = first.notes.isEmpty() ? first.breaks > 1 : first.blankAfterNotes;
        Line line = new Line(indent, blank, units.get(end - 1).comment, block());
        line.row = first.is("|");
        line.single = first.is(Role.ENTRY) && isOnlyEntry(start, end);
        int depth = open.size();
        if (first.is(Role.ENTRY)) {
            entries.put(depth, indent);
        }
        for (int i = start; i < end; i++) {
            Unit unit = units.get(i);
            if (i > start) {
                line.append(Spacing.before(units, i));
            }
            if (unit.isCloser()) {
                open.remove(open.size() - 1);
            }
            boolean own = line.single && open.size() == depth;
            if (line.row && unit.is("|") && open.size() == depth) {
                line.cells.add(new StringBuilder());
            }
            COLUMNS.stream().filter(role -> own && unit.is(role)).forEach(line::startCell);
            line.append(unit.text());
            if (unit.isOpener()) {
                open.add(new Open(i, unit.is(Role.BLOCK) ? entryIndent(indent) : indent));
            }
        }
        line.opens = open.size() > depth;
        lines.add(line);
        return end;
    }

    /** A block goes by where its entry starts, even if its brace stands in a later line of the entry. */
    private int entryIndent(int line) {
        boolean inEntries = open.isEmpty() || units.get(innermost().unit).is(Role.BLOCK);
        return inEntries ? Math.min(line, entries.getOrDefault(open.size(), line)) : line;
    }

    private boolean isOnlyEntry(int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            Unit unit = units.get(i);
            depth -= unit.isCloser() ? 1 : 0;
            if (i > start && depth == 0 && unit.is(Role.ENTRY)) {
                return false;
            }
            depth += unit.isOpener() ? 1 : 0;
        }
        return true;
    }

    private Open innermost() {
        return open.get(open.size() - 1);
    }

    private int block() {
        return open.isEmpty() ? -1 : innermost().unit;
    }

    private int indent(int start) {
        Unit first = units.get(start);
        if (open.isEmpty()) {
            return first.is(Role.ENTRY) ? 0 : STEP;
        }
        if (first.isCloser()) {
            return innermost().indent;
        }
        boolean inBlock = units.get(innermost().unit).is(Role.BLOCK);
        boolean goesOn = inBlock && !first.is(Role.ENTRY);
        return innermost().indent + (goesOn ? 2 * STEP : STEP);
    }

    /** The unit after the last one of the line, having broken the line if it is too long. */
    private int end(int start, int indent) {
        int end = naturalEnd(start);
        while (!units.get(start).is("|") && indent + width(start, end) > WIDTH) {
            if (!breakUp(start, end, indent)) {
                break;
            }
            end = naturalEnd(start);
        }
        return end;
    }

    private int naturalEnd(int start) {
        int end = start + 1;
        while (units.get(end).piece != null && !units.get(end).startsLine()) {
            end++;
        }
        return end;
    }

    private int width(int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            width += (i > start ? Spacing.before(units, i).length() : 0)
                    + CharacterWidth.of(units.get(i).text());
        }
        return width;
    }

    /** Puts one more line break into a line, at the first block in it or else as late as the width allows. */
    private boolean breakUp(int start, int end, int indent) {
        for (int i = start; i + 1 < end; i++) {
            Unit unit = units.get(i);
            if (unit.is(Role.BLOCK) && unit.partner != i + 1) {
                units.get(i + 1).breaks = 1;
                Unit close = units.get(unit.partner);
                close.breaks = Math.max(1, close.breaks);
                return true;
            }
        }
        int best = -1;
        for (int i = start + 1; i < end; i++) {
            boolean possible = units.get(i - 1).is(",") || units.get(i).is(Role.BREAK);
            boolean fits = indent + width(start, i) <= WIDTH;
            if (possible && (fits || best < 0) && !looksLikeEntry(start, i)) {
                best = i;
            }
        }
        if (best > 0) {
            units.get(best).breaks = 1;
        }
        return best > 0;
    }

    /** Whether a line that starts with unit {@code i} would be read as an entry of its own: {@code fill all except a, b = 0}. */
    private boolean looksLikeEntry(int start, int i) {
        if (!units.get(i + 1).is("=") || units.get(i).is(Role.ENTRY)) {
            return false;
        }
        int depth = 0;
        for (int k = i - 1; k >= start; k--) {
            if (units.get(k).isCloser()) {
                depth++;
            } else if (units.get(k).isOpener() && depth-- == 0) {
                return units.get(k).is(Role.BLOCK);
            }
        }
        return open.isEmpty() || units.get(innermost().unit).is(Role.BLOCK);
    }
}
