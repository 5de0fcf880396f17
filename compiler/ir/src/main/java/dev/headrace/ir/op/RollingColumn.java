package dev.headrace.ir.op;

/** A named aggregate over a rolling window: one added column of a {@link Op.Rolling}. */
public record RollingColumn(String name, AggregateCall call, RollingWindow window) {

    /** Whether the value may be missing for some row. */
    public boolean optional() {
        return call.optional(window.mayBeEmpty());
    }
}
