package dev.headrace.syntax.format;

import dev.headrace.syntax.internal.Shape.Kind;
import dev.headrace.syntax.internal.Shape.Role;
import java.util.List;
import java.util.Set;

/** Whether a space stands between two neighbours on a line. */
final class Spacing {

    private static final Set<String> NEVER_AFTER_SPACE = Set.of(",", ")", "]", ".", "?", ":");
    private static final Set<String> NEVER_BEFORE_SPACE = Set.of("(", "[", ".");

    private Spacing() {}

    /** The space before unit {@code i}, which does not start its line. */
    static String before(List<Unit> units, int i) {
        Unit left = units.get(i - 1);
        Unit right = units.get(i);
        boolean tight = right.is(Role.TIGHT_BEFORE)
                || left.is(Role.TIGHT_AFTER)
                || NEVER_AFTER_SPACE.contains(right.text())
                || NEVER_BEFORE_SPACE.contains(left.text())
                || (left.is("{") && right.is("}"))
                || (right.is("..") && isTightRange(units, i))
                || (left.is("..") && isTightRange(units, i - 1));
        return tight ? "" : " ";
    }

    /** {@code 0..1}, but {@code 1e-4 .. 1e-2}. */
    private static boolean isTightRange(List<Unit> units, int i) {
        return isPlain(units.get(i - 1)) && isPlain(units.get(i + 1));
    }

    private static boolean isPlain(Unit unit) {
        return unit.piece != null
                && unit.piece.kind() == Kind.NUMBER
                && unit.text().indexOf('.') < 0
                && unit.text().indexOf('e') < 0
                && unit.text().indexOf('E') < 0;
    }
}
