package dev.headrace.ir.op;

import dev.headrace.ir.expr.Expr;

/** A named expression: one output column of a {@link Op.Project}. */
public record Assign(String name, Expr value) {

    /** Whether it hands an input column on unchanged, under whatever name. */
    public boolean isColumn() {
        return value instanceof Expr.ColumnRef;
    }
}
