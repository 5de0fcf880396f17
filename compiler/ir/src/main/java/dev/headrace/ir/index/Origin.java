package dev.headrace.ir.index;

import org.jspecify.annotations.Nullable;

/** An edge whose end is still being found: what flows into a column of an operator. */
record Origin(ColumnNode from, Influence influence, boolean masking, String op) {

    @Override
    public int hashCode() {
        return from.hashCode() * 31 + op.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin that
                && masking == that.masking
                && influence == that.influence
                && from.equals(that.from)
                && op.equals(that.op);
    }

    /** The same through a further step in operator {@code at}, which is named if it adds something. */
    Origin then(Influence next, boolean masks, String at) {
        Influence joined = influence.then(next);
        boolean adds = joined != influence || (masks && !masking);
        return new Origin(from, joined, masking || masks, adds ? at : op);
    }
}
