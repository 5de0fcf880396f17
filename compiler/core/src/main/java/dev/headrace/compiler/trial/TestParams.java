package dev.headrace.compiler.trial;

import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.rewrite.Constants;
import dev.headrace.compiler.source.Parameters;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Setting;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.index.ParamUses;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.TestParam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters one test sets, and constants that may use parameters. */
final class TestParams {
    private final Context context;
    private final ExpressionTyper typer;
    private final Parameters parameters;
    private final Map<String, TestParam> set = new LinkedHashMap<>();

    TestParams(Context context, ExpressionTyper typer, Parameters parameters) {
        this.context = context;
        this.typer = typer;
        this.parameters = parameters;
    }

    /** Reads {@code name = value} lines in order; a value may use what is set above it. */
    boolean read(List<Setting> settings, Scope scope) {
        boolean good = true;
        for (Setting setting : settings) {
            good &= read(setting, scope);
        }
        return good;
    }

    List<TestParam> values() {
        return new ArrayList<>(set.values());
    }

    private boolean read(Setting setting, Scope scope) {
        String name = setting.key().text();
        if (setting.key().isMissing()) {
            return false;
        }
        Optional<ParamDef> param = parameters.find(name);
        if (param.isEmpty()) {
            Diagnostic.Builder message =
                    context.at(setting.key(), Code.HR0101, "this pipeline has no parameter `" + name + "`");
            Program.suggest(context, message, setting.key(), name, parameters.names());
            context.report(message.note("a setting in a test gives a parameter the value it has there"));
            return false;
        }
        Optional<Optional<Object>> value =
                constant(setting.value(), scope, param.get(), true, "parameter `" + name + "`");
        if (value.isEmpty() || value.get().isEmpty()) {
            return false;
        }
        TestParam one = new TestParam(name, param.get().type(), value.get().get());
        if (set.putIfAbsent(name, one) != null) {
            context.report(setting.key(), Code.HR0103, "parameter `" + name + "` is set twice");
            return false;
        }
        return true;
    }

    private Optional<Optional<Object>> constant(DraftExpr e, Scope scope, ParamDef param, boolean sure, String what) {
        return constant(e, typer.as(e, scope, param.type(), sure, what));
    }

    /** The value of a typed expression without columns, empty inside for null; reports what has none. */
    Optional<Optional<Object>> constant(DraftExpr e, Typed typed) {
        if (typed.isUnknown()) {
            return Optional.empty();
        }
        Expr value = Constants.of(typed.expr(), this::value);
        if (value instanceof Expr.Literal l) {
            return Optional.of(Optional.of(l.value()));
        }
        if (value instanceof Expr.NullLiteral) {
            return Optional.of(Optional.empty());
        }
        Optional<String> open = ParamUses.in(value).stream().findFirst();
        if (open.isPresent()) {
            context.report(context.at(e, Code.HR0207, "parameter `" + open.get() + "` has no value in this test")
                    .help("set it in the test: `" + open.get() + " = …`"));
        } else {
            context.report(e, Code.HR0206, "this has no value: a cell or setting of a test is a constant");
        }
        return Optional.empty();
    }

    private Optional<Object> value(String param) {
        TestParam here = set.get(param);
        return here != null
                ? Optional.of(here.value())
                : parameters.value(param).map(Expr.Literal::value);
    }
}
