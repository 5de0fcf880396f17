package dev.headrace.ir.index;

import org.jspecify.annotations.Nullable;

/**
 * A column of something a pipeline declares.
 *
 * @param owner the name of the source, relation or sink
 */
public record ColumnNode(Kind kind, String owner, String column) {

    /** What the column belongs to. */
    public enum Kind {
        SOURCE,
        RELATION,
        SINK
    }

    public static ColumnNode source(String owner, String column) {
        return new ColumnNode(Kind.SOURCE, owner, column);
    }

    public static ColumnNode relation(String owner, String column) {
        return new ColumnNode(Kind.RELATION, owner, column);
    }

    public static ColumnNode sink(String owner, String column) {
        return new ColumnNode(Kind.SINK, owner, column);
    }

    @Override
    public int hashCode() {
        return (kind.ordinal() * 31 + owner.hashCode()) * 31 + column.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnNode that
                && kind == that.kind
                && column.equals(that.column)
                && owner.equals(that.owner);
    }

    /** {@code payments.hour}. */
    @Override
    public String toString() {
        return owner + "." + column;
    }
}
