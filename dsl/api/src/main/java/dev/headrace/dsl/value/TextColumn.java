// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

/** A column that is always there: Unicode text. */
public final class TextColumn<R> extends TextExpr<R> implements Column<R, String> {
    TextColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R> TextColumn<R> named(String... path) {
        return new TextColumn<>(Told.column(path));
    }
}
