package dev.headrace.ir.ml;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Op;

/**
 * What a model predicts.
 *
 * @param dataset the rows it belongs to
 * @param spine the rows that the dataset starts from, though it may be computed from further below
 * @param horizon microseconds after a row's event time until its label is known
 * @param rare whether one of its values is so rare that accuracy says nothing
 * @param value over the spine's rows
 */
public record LabelDef(String name, String dataset, Op spine, long horizon, boolean rare, Expr value)
        implements Definition {
    public LabelDef {
        if (horizon < 0) {
            throw new IllegalArgumentException("a label is not known before its row");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.label(this);
    }
}
