package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;

/** A column to be made: how it will be called, and its value over the rows before. */
record Cell(Slot slot, Typed value) {

    /** The column handed on as it is. */
    static Cell keep(Slot slot) {
        return new Cell(slot, slot.read());
    }

    /** The slot with type, nullability and taint of the value. */
    Slot result() {
        return slot.withInfo(value.type(), value.optional(), value.taint());
    }
}
