package dev.headrace.testkit.generate;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;

/** What a computed column gives away. */
final class Taints {

    private Taints() {}

    static Column column(String name, Expr value, Schema row) {
        return new Column(name, value.type(), value.optional(), of(value, row));
    }

    static Taint of(AggregateCall call, Schema row) {
        Taint argument = call.argument().map(a -> of(a, row)).orElse(Taint.NONE);
        return argument.or(call.condition().map(c -> of(c, row)).orElse(Taint.NONE));
    }

    private static Taint of(Expr e, Schema row) {
        if (e instanceof Expr.ColumnRef ref) {
            return row.require(ref.column()).taint();
        }
        Taint taint = e.children().stream().map(c -> of(c, row)).reduce(Taint.NONE, Taint::or);
        return e instanceof Expr.Call call && call.function().clearsPii() ? taint.withoutPii() : taint;
    }
}
