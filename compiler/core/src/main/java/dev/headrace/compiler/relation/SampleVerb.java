package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** {@code sample 10% by k seed 7}: the rows whose key falls into the share (LANGUAGE, rule 13). */
final class SampleVerb {
    private static final BigInteger WHOLE = BigInteger.ONE.shiftLeft(64);

    private final Body body;

    SampleVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Sample verb, Rows rows, String id) {
        Optional<List<Slot>> keys = body.keys(verb.keys(), body.scope(rows), "samples");
        Optional<BigDecimal> share = share(verb.share());
        Typed seed = body.typer().as(verb.seed(), body.scope(rows), DataType.INT, true, "a seed");
        boolean literal = !seed.isUnknown() && seed.expr() instanceof Expr.Literal;
        if (!seed.isUnknown() && !literal) {
            body.context().report(verb.seed(), Code.HR0205, "a seed is an Int written out");
        }
        if (keys.isEmpty() || share.isEmpty() || !literal || rows.op().isEmpty()) {
            return rows.broken();
        }
        boolean all = share.get().compareTo(BigDecimal.ONE) == 0;
        long threshold = all
                ? 0
                : share.get().multiply(new BigDecimal(WHOLE)).toBigInteger().longValue();
        return rows.through(new Op.Sample(
                id,
                rows.op().get(),
                threshold,
                all,
                keys.get().stream().map(Slot::name).toList(),
                (Long) ((Expr.Literal) seed.expr()).value()));
    }

    private Optional<BigDecimal> share(DraftExpr e) {
        if (e instanceof DraftExpr.PercentLiteral p) {
            BigDecimal share = p.percent().movePointLeft(2);
            if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                return Optional.of(share);
            }
        }
        if (!(e instanceof DraftExpr.Missing)) {
            body.context().report(e, Code.HR0205, "a share is a percentage above 0% and at most 100%");
        }
        return Optional.empty();
    }
}
