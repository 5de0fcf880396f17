package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names, in backquotes where they would not be read as one name. */
final class Names {

    /** What a part that the parser missed is shown as. */
    static final String MISSING = "…";

    /** Words that read as something else where an operand may stand, that join two lines or that end a block. */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "and",
            "before",
            "div",
            "else",
            "except",
            "false",
            "hop",
            "if",
            "in",
            "is",
            "next",
            "not",
            "null",
            "or",
            "over",
            "package",
            "then",
            "through",
            "true",
            "unbounded",
            "where",
            "within");

    private static final String HOLE = "\\{[A-Za-z_][A-Za-z0-9_]*\\}";
    private static final Pattern LONE_HOLE = Pattern.compile(HOLE);
    private static final Pattern TEMPLATE = Pattern.compile(
            "[A-Za-z0-9_]+" + HOLE + "([A-Za-z0-9_]|" + HOLE + ")*|" + HOLE + "([A-Za-z0-9_]|" + HOLE + ")+");

    private Names() {}

    /** A name anywhere. */
    static String of(Name name) {
        return word(name.text(), RESERVED);
    }

    /** A name before {@code :} or {@code =}, where any word is one. */
    static String declared(Name name) {
        return word(name.text(), Set.of());
    }

    /** A name in front of an opening bracket. */
    static String function(Name name) {
        return name.text().equals("map") ? quoted(name.text()) : key(name);
    }

    /** A name that may be a path in one: {@code spark.executor.memory}. */
    static String key(Name name) {
        String[] parts = name.text().split("\\.", -1);
        for (String part : parts) {
            if (!word(part, RESERVED).equals(part) || part.isEmpty()) {
                return of(name);
            }
        }
        return name.text();
    }

    /** The key of a setting, before {@code =}. */
    static String setting(Name name) {
        return name.text().indexOf('.') < 0 ? declared(name) : key(name);
    }

    static String list(List<Name> names) {
        return names.stream().map(Names::of).collect(Collectors.joining(", "));
    }

    static String dotted(List<Name> path) {
        return path.stream().map(Names::of).collect(Collectors.joining("."));
    }

    static String refs(List<DraftExpr.Ref> refs) {
        return refs.stream().map(ref -> dotted(ref.path())).collect(Collectors.joining(", "));
    }

    /** The name of a column that is made: in a loop it may be the loop's variable alone. */
    static String target(Name name) {
        return isLoneHole(name) ? name.text() : declared(name);
    }

    /** A path in an expression. */
    static String operand(List<Name> path) {
        return path.size() == 1 && isLoneHole(path.get(0)) ? path.get(0).text() : dotted(path);
    }

    /** The label of an enum: a name where it is one, else a text. */
    static String label(Name name) {
        return of(name).startsWith("`") ? Literals.text(name.text()) : of(name);
    }

    private static boolean isLoneHole(Name name) {
        String text = name.text();
        return LONE_HOLE.matcher(text).matches() && !RESERVED.contains(text.substring(1, text.length() - 1));
    }

    private static String word(String text, Set<String> reserved) {
        if (text.isEmpty()) {
            return MISSING;
        }
        boolean bare = isWord(text) && !reserved.contains(text);
        return bare || TEMPLATE.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "`" + text + "`";
    }

    private static boolean isWord(String text) {
        int first = text.codePointAt(0);
        return !(first >= '0' && first <= '9') && text.codePoints().allMatch(Names::isWordCharacter);
    }

    /** Letters of the scripts in common use; those beyond stand in backquotes, though some could do without. */
    private static boolean isWordCharacter(int c) {
        if (c < 0x80) {
            return c == '_' || Character.isLetterOrDigit(c);
        }
        boolean common = (c >= 0xC0 && c <= 0x1FFF) || (c >= 0x3041 && c <= 0xD7FF);
        return common && Character.isLetter(c);
    }
}
