package dev.headrace.ir.ml;

import dev.headrace.ir.expr.Expr;

/**
 * What a model predicts.
 *
 * @param dataset the rows it belongs to
 * @param horizon microseconds after a row's event time until its label is known
 * @param rare whether one of its values is so rare that accuracy says nothing
 * @param value over the spine's rows
 */
public record LabelDef(String name, String dataset, long horizon, boolean rare, Expr value) {
    public LabelDef {
        if (horizon < 0) {
            throw new IllegalArgumentException("a label is not known before its row");
        }
    }
}
