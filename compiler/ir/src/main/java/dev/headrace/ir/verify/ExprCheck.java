package dev.headrace.ir.verify;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.type.Schema;

/** Checks an expression against the row it reads and the parameters of the pipeline. */
final class ExprCheck {

    private final Pipeline pipeline;
    private final Schema schema;
    private final String place;
    private final Faults faults;

    ExprCheck(Pipeline pipeline, Schema schema, String place, Faults faults) {
        this.pipeline = pipeline;
        this.schema = schema;
        this.place = place;
        this.faults = faults;
    }

    void check(Expr e) {
        TypeChecks.known(e.type(), place, faults);
        if (e instanceof Expr.ColumnRef ref) {
            boolean fits = schema.column(ref.column())
                    .map(c -> c.type().equals(ref.type()) && c.optional() == ref.optional())
                    .orElse(false);
            faults.check(fits, place, "no such column `" + ref.column() + "`");
        }
        if (e instanceof Expr.ParamRef ref) {
            boolean fits = pipeline.params().stream()
                    .anyMatch(p -> p.name().equals(ref.param()) && p.type().equals(ref.type()));
            faults.check(fits, place, "no such parameter `" + ref.param() + "`");
        }
        if (e instanceof Expr.Literal literal) {
            TypeChecks.value(literal.type(), literal.value(), place, faults);
        }
        e.children().forEach(this::check);
    }

    void call(AggregateCall call) {
        TypeChecks.known(call.type(), place, faults);
        call.argument().ifPresent(this::check);
        call.condition().ifPresent(this::check);
        call.options().forEach(this::check);
    }
}
