package dev.headrace.ir.index;

/** An edge whose end is still being found: what flows into a column of an operator. */
record Origin(ColumnNode from, Influence influence, boolean masking, String op) {

    /** The same through a further step in operator {@code at}, which is named if it adds something. */
    Origin then(Influence next, boolean masks, String at) {
        Influence joined = influence.then(next);
        boolean adds = joined != influence || (masks && !masking);
        return new Origin(from, joined, masking || masks, adds ? at : op);
    }
}
