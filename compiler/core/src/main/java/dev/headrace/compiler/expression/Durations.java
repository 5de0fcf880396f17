package dev.headrace.compiler.expression;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import java.util.OptionalLong;

/** Lengths of time that must be known when compiling: windows, gaps, tolerances. */
public final class Durations {
    private final Context context;
    private final ExpressionTyper typer;

    public Durations(Context context, ExpressionTyper typer) {
        this.context = context;
        this.typer = typer;
    }

    /** Microseconds, more than none; otherwise reports and is empty. {@code what} is {@code a window}. */
    public OptionalLong constant(DraftExpr e, Scope scope, String what) {
        OptionalLong micros = literal(e, scope, what);
        if (micros.isPresent() && micros.getAsLong() <= 0) {
            context.report(e, Code.HR0205, what + " is longer than nothing");
            return OptionalLong.empty();
        }
        return micros;
    }

    /** The same where no time at all is allowed too. */
    public OptionalLong constantOrZero(DraftExpr e, Scope scope, String what) {
        OptionalLong micros = literal(e, scope, what);
        if (micros.isPresent() && micros.getAsLong() < 0) {
            context.report(e, Code.HR0205, what + " cannot be negative");
            return OptionalLong.empty();
        }
        return micros;
    }

    private OptionalLong literal(DraftExpr e, Scope scope, String what) {
        Typed typed = typer.type(e, scope, DataType.DURATION);
        if (typed.isUnknown()) {
            return OptionalLong.empty();
        }
        if (typed.expr() instanceof Expr.Literal l && l.type() instanceof DataType.Duration) {
            return OptionalLong.of((Long) l.value());
        }
        context.report(context.at(e, Code.HR0205, what + " is a duration written out")
                .help("for example `2h`; the units are us, ms, s, m, h, d"));
        return OptionalLong.empty();
    }
}
