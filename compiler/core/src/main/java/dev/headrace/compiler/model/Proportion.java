package dev.headrace.compiler.model;

import dev.headrace.ir.draft.DraftExpr;
import java.math.BigDecimal;

/** Parts of a whole, as they are written: {@code 95%} or {@code 0.95}. */
final class Proportion {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Proportion() {}

    /** Whether it is a number from 0 to 1, written out. */
    static boolean is(DraftExpr e) {
        if (e instanceof DraftExpr.PercentLiteral p) {
            return isBetween(p.percent(), HUNDRED);
        }
        if (e instanceof DraftExpr.NumberLiteral n) {
            return isBetween(n.value(), BigDecimal.ONE);
        }
        return e instanceof DraftExpr.IntLiteral i && isBetween(new BigDecimal(i.value()), BigDecimal.ONE);
    }

    private static boolean isBetween(BigDecimal value, BigDecimal most) {
        return value.signum() >= 0 && value.compareTo(most) <= 0;
    }
}
