package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.Durations;
import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Fate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads {@code divert max 1% per 1h}. */
final class Fates {
    private final Context context;
    private final ExpressionTyper typer;
    private final Scope scope;

    Fates(Context context, ExpressionTyper typer, Scope scope) {
        this.context = context;
        this.typer = typer;
        this.scope = scope;
    }

    /** The policy; what is wrong is reported and taken as a plain {@code fail}. {@code where} is {@code `on error`}. */
    ErrorPolicy read(dev.headrace.ir.draft.Fate written, List<Fate> allowed, String where) {
        String action = written.action().text();
        List<String> names =
                allowed.stream().map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
        if (!names.contains(action)) {
            if (!action.isEmpty()) {
                Diagnostic.Builder message =
                        context.at(written.action(), Code.HR0205, where + " cannot `" + action + "`");
                Program.suggest(context, message, written.action(), action, names);
                message.note("it can " + String.join(", ", names));
                context.report(message);
            }
            return ErrorPolicy.of(Fate.FAIL);
        }
        Fate fate = Fate.valueOf(action.toUpperCase(Locale.ROOT));
        Optional<BigDecimal> ceiling = written.ceiling().flatMap(this::share);
        OptionalLong per = written.per()
                .map(p -> new Durations(context, typer).constant(p, scope, "the time a ceiling is measured over"))
                .orElse(OptionalLong.empty());
        return new ErrorPolicy(fate, ceiling, per);
    }

    private Optional<BigDecimal> share(DraftExpr e) {
        if (e instanceof DraftExpr.PercentLiteral p
                && p.percent().signum() >= 0
                && p.percent().compareTo(BigDecimal.valueOf(100)) <= 0) {
            return Optional.of(p.percent().movePointLeft(2));
        }
        if (!(e instanceof DraftExpr.Missing)) {
            context.report(context.at(e, Code.HR0205, "a ceiling is a share of the rows")
                    .help("for example `max 1%`"));
        }
        return Optional.empty();
    }
}
