package dev.headrace.formats.file;

/** The binding option that would mend a column that is called otherwise outside, as it is written in a pipeline. */
public final class Renaming {

    private Renaming() {}

    /** {@code rename { cout -> count }}; a name that is no plain word stands in backquotes. */
    public static String suggestion(String outside, String column) {
        return "rename { " + name(outside) + " -> " + name(column) + " }";
    }

    private static String name(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_]*") ? text : "`" + text + "`";
    }
}
