package dev.headrace.kernels.expr;

import dev.headrace.ir.type.StructValue;
import org.jspecify.annotations.Nullable;

/** Reads nested schemas, behind {@link dev.headrace.ir.expr.Expr.FieldOf}. Compiled expressions call this. */
final class StructFields {

    private StructFields() {}

    /** The boxed value of the field at {@code index}, null if it is missing. */
    static @Nullable Object get(Object struct, int index) {
        return ((StructValue) struct).get(index);
    }
}
