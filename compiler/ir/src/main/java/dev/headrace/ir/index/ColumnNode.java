package dev.headrace.ir.index;

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

    /** {@code payments.hour}. */
    @Override
    public String toString() {
        return owner + "." + column;
    }
}
