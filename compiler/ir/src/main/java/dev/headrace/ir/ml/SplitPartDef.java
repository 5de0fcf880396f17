package dev.headrace.ir.ml;

import dev.headrace.ir.expr.Expr;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One part of a split.
 *
 * @param share of the rows, 0 to 1
 * @param where rows are in this part only if it holds
 */
public record SplitPartDef(String name, BigDecimal share, Optional<Expr> where) {
    public SplitPartDef {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share is between 0 and 1");
        }
    }
}
