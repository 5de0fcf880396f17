package dev.headrace.ir.type;

/**
 * A column of a relation.
 *
 * @param name unique in its schema; a column that another relation brought in is called {@code relation.column} until
 *     a {@code keep} or the end of the block makes the name bare
 * @param type the type of a value that is there
 * @param optional whether values may be missing
 * @param taint what its values give away
 */
public record Column(String name, DataType type, boolean optional, Taint taint) {

    /**
     * A column that is always there and gives nothing away.
     *
     * @param name the name
     * @param type the type of its values
     * @return the column
     */
    public static Column sure(String name, DataType type) {
        return new Column(name, type, false, Taint.NONE);
    }

    /**
     * A column that may be missing and gives nothing away.
     *
     * @param name the name
     * @param type the type of a value that is there
     * @return the column
     */
    public static Column optional(String name, DataType type) {
        return new Column(name, type, true, Taint.NONE);
    }

    /**
     * The same under another name.
     *
     * @param other the name
     * @return the column
     */
    public Column named(String other) {
        return new Column(other, type, optional, taint);
    }

    /**
     * The same that gives away more.
     *
     * @param other what is added to its taint
     * @return the column
     */
    public Column tainted(Taint other) {
        return new Column(name, type, optional, taint.or(other));
    }

    /**
     * The type as it is written in the language: {@code String?}.
     *
     * @return the text
     */
    public String showType() {
        return type.show() + (optional ? "?" : "");
    }
}
