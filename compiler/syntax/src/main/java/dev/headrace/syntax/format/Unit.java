package dev.headrace.syntax.format;

import dev.headrace.syntax.internal.Shape.Piece;
import dev.headrace.syntax.internal.Shape.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visible token with what stands before it on lines of its own, and the comment behind it. */
final class Unit {

    /** A comment on a line of its own. */
    record Note(String text, boolean blankBefore) {}

    final @Nullable Piece piece;
    final List<Note> notes = new ArrayList<>();
    /** Line breaks before it (before its notes, if it has some): 0, 1, or 2 for a blank line. */
    int breaks;
    /** Whether a blank line stands between its notes and itself. */
    boolean blankAfterNotes;
    /** The comment at the end of its line, if it is the last of it; empty if there is none. */
    String comment = "";
    /** The index of the bracket that pairs with this one; -1 for anything else. */
    int partner = -1;

    /** @param piece absent for the end of the file */
    Unit(@Nullable Piece piece) {
        this.piece = piece;
    }

    String text() {
        return piece == null ? "" : piece.text();
    }

    boolean is(Role role) {
        return piece != null && piece.is(role);
    }

    boolean is(String text) {
        return piece != null && piece.text().equals(text);
    }

    boolean isOpener() {
        return is("(") || is("[") || is("{");
    }

    boolean isCloser() {
        return is(")") || is("]") || is("}");
    }

    boolean startsLine() {
        return breaks > 0 || !notes.isEmpty();
    }
}
