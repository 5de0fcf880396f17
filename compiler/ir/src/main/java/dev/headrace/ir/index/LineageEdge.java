package dev.headrace.ir.index;

import org.jspecify.annotations.Nullable;

/**
 * One column having a part in another.
 *
 * @param masking whether the value cannot be told from the result: a hash, a count
 * @param op the operator in which it happens, or which reads it if nothing else does
 */
public record LineageEdge(ColumnNode from, ColumnNode to, Influence influence, boolean masking, String op) {

    // Written out, here and in the records it is made of: the code that a record gets is linked at run time, which
    // takes
    // longer than all lineage of a file.
    @Override
    public int hashCode() {
        return (from.hashCode() * 31 + to.hashCode()) * 31 + op.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineageEdge that
                && masking == that.masking
                && influence == that.influence
                && from.equals(that.from)
                && to.equals(that.to)
                && op.equals(that.op);
    }
}
