package dev.headrace.ir.print;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.type.Schema;

/** Writes the IR as text: the same text for the same IR on every machine. Lines end with {@code \n}. */
public final class IrPrinter {

    private IrPrinter() {}

    public static String print(Pipeline pipeline) {
        Lines out = new Lines();
        new PipelinePrinter(out).pipeline(pipeline);
        return out.text();
    }

    public static String print(Plan plan) {
        return PlanPrinter.print(plan);
    }

    /** An operator and all below it, in the order rows flow. */
    public static String print(Op op) {
        Lines out = new Lines();
        new OpPrinter(out).tree(op);
        return out.text();
    }

    /** One line, operators infix: {@code amount > 10.0 and not (a == b)}. */
    public static String print(Expr e) {
        return ExprPrinter.print(e);
    }

    /** One line: {@code source: String @entity, …}. */
    public static String print(Schema schema) {
        return ColumnText.schema(schema);
    }
}
