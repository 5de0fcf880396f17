package dev.headrace.compiler.resolve;

import dev.headrace.ir.type.DataType;

/** A type and whether a value may be missing. */
public record ColumnType(DataType type, boolean optional) {
    public static final ColumnType UNKNOWN = new ColumnType(new DataType.Unknown(), false);

    public boolean isUnknown() {
        return type instanceof DataType.Unknown;
    }
}
