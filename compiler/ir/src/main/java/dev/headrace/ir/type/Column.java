package dev.headrace.ir.type;

/**
 * A column of a relation.
 *
 * @param name unique in its schema; a column that another relation brought in is called {@code relation.column} until a
 *     {@code keep} or the end of the block makes the name bare
 * @param optional whether values may be missing
 */
public record Column(String name, DataType type, boolean optional, Taint taint) {

    public static Column sure(String name, DataType type) {
        return new Column(name, type, false, Taint.NONE);
    }

    public static Column optional(String name, DataType type) {
        return new Column(name, type, true, Taint.NONE);
    }

    public Column named(String other) {
        return new Column(other, type, optional, taint);
    }

    public Column tainted(Taint other) {
        return new Column(name, type, optional, taint.or(other));
    }

    /** {@code String?}. */
    public String showType() {
        return type.show() + (optional ? "?" : "");
    }
}
