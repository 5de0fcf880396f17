package dev.headrace.ir.step;

/** What a step written in Java looks at, and what it gives. */
public enum StepKind {
    /** A row, for which it gives one row. */
    ROW("one row for each row"),
    /** A row, for which it gives none, one or several. */
    ROWS("rows for each row"),
    /** The whole table, for which it gives another. */
    TABLE("a table for the whole table");

    private final String gives;

    StepKind(String gives) {
        this.gives = gives;
    }

    /**
     * What it gives, as a person says it.
     *
     * @return {@code one row for each row}
     */
    public String gives() {
        return gives;
    }

    /**
     * Whether it looks at each row by itself, and so can stand in any dataflow.
     *
     * @return false if it looks at the table
     */
    public boolean isRowWise() {
        return this != TABLE;
    }
}
