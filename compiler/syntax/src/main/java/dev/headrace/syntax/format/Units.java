package dev.headrace.syntax.format;

import dev.headrace.syntax.internal.Shape;
import dev.headrace.syntax.internal.Shape.Piece;
import dev.headrace.syntax.internal.Shape.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers pieces into units, and sets those line breaks that do not depend on the width of a line. */
final class Units {

    private final List<Unit> units = new ArrayList<>();
    private final List<Unit.Note> notes = new ArrayList<>();
    private int breaks;
    private int breaksBeforeNotes;

    private Units() {}

    /** The units of {@code shape}; the last one is the end of the file. */
    static List<Unit> of(Shape shape) {
        Units units = new Units();
        for (Piece piece : shape.pieces()) {
            units.take(piece);
        }
        units.add(new Unit(null));
        units.pairBrackets();
        units.joinLoneSigns();
        units.openBlocks();
        return units.units;
    }

    private void take(Piece piece) {
        switch (piece.kind()) {
            case SPACE:
                break;
            case LINE_BREAK:
                breaks++;
                break;
            case COMMENT:
                comment(piece.text());
                break;
            default:
                add(new Unit(piece));
        }
    }

    private void comment(String text) {
        boolean behind = breaks == 0 && notes.isEmpty() && !units.isEmpty();
        if (behind) {
            units.get(units.size() - 1).comment = text;
            return;
        }
        if (notes.isEmpty()) {
            breaksBeforeNotes = breaks;
        }
        notes.add(new Unit.Note(text, !notes.isEmpty() && breaks > 1));
        breaks = 0;
    }

    private void add(Unit unit) {
        boolean first = units.isEmpty();
        unit.notes.addAll(notes);
        int before = notes.isEmpty() ? breaks : breaksBeforeNotes;
        unit.breaks = first && notes.isEmpty() ? 0 : Math.min(2, before);
        unit.blankAfterNotes = !notes.isEmpty() && breaks > 1 && unit.piece != null;
        if (first) {
            unit.breaks = 0;
        } else if (!units.get(units.size() - 1).comment.isEmpty()) {
            unit.breaks = Math.max(1, unit.breaks);
        }
        units.add(unit);
        notes.clear();
        breaks = 0;
    }

    private void pairBrackets() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.isOpener()) {
                open.push(i);
            } else if (unit.isCloser()) {
                unit.partner = open.pop();
                units.get(unit.partner).partner = i;
            }
        }
    }

    /** An opening brace or a comma does not start a line. */
    private void joinLoneSigns() {
        for (int i = 1; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean movable = unit.is(Role.BLOCK) || unit.is(",");
            if (movable && unit.notes.isEmpty() && units.get(i - 1).comment.isEmpty()) {
                unit.breaks = 0;
            }
        }
    }

    /** A block of several lines has its braces at the ends of lines of their own; no blank line stands beside them. */
    private void openBlocks() {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (!unit.is(Role.BLOCK)) {
                continue;
            }
            boolean several = false;
            for (int k = i + 1; k <= unit.partner && !several; k++) {
                several = units.get(k).startsLine();
            }
            if (several) {
                units.get(i + 1).breaks = 1;
                Unit end = units.get(unit.partner);
                end.blankAfterNotes = false;
                end.breaks = end.notes.isEmpty() ? 1 : Math.max(1, end.breaks);
            }
        }
    }
}
