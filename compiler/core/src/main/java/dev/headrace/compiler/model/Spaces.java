package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.SearchParam;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.ml.SearchSpace;
import dev.headrace.ir.trainer.SettingSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a setting may be in a search: {@code [5, 15, 30]}, {@code 1 .. 10}, {@code log(1e-4 .. 1e-2)}. */
final class Spaces {
    private final Context context;
    private final SettingReader reader;

    Spaces(Context context, SettingReader reader) {
        this.context = context;
        this.reader = reader;
    }

    /** @param counted whether the search goes through its choices one by one */
    Optional<SearchSpace> read(SettingSpec spec, SearchParam param, boolean counted) {
        DraftExpr written = param.space();
        if (written instanceof DraftExpr.Missing) {
            return Optional.empty();
        }
        if (written instanceof DraftExpr.ListOf list && !list.items().isEmpty()) {
            return choices(spec, list);
        }
        if (written instanceof DraftExpr.Range range) {
            return range(spec, param, range, false, counted);
        }
        if (written instanceof DraftExpr.Call call
                && call.function().text().equals("log")
                && call.arguments().size() == 1
                && call.arguments().get(0).value() instanceof DraftExpr.Range range) {
            return range(spec, param, range, true, counted);
        }
        context.report(context.at(written, Code.HR0205, "a search chooses from a list or a range")
                .help("for example `[10, 20]`, `1 .. 10`, `log(1e-4 .. 1e-2)`"));
        return Optional.empty();
    }

    private Optional<SearchSpace> choices(SettingSpec spec, DraftExpr.ListOf list) {
        List<Expr.Literal> values = new ArrayList<>();
        for (DraftExpr item : list.items()) {
            reader.read(spec, item).ifPresent(values::add);
        }
        return values.size() == list.items().size()
                ? Optional.of(new SearchSpace.Choices(spec.name(), values))
                : Optional.empty();
    }

    private Optional<SearchSpace> range(
            SettingSpec spec, SearchParam param, DraftExpr.Range range, boolean log, boolean counted) {
        boolean whole = spec.kind() == SettingSpec.Kind.INT;
        if (!whole && spec.kind() != SettingSpec.Kind.NUMBER) {
            context.report(context.at(range, Code.HR0205, "`" + spec.name() + "` is no number, so it has no range")
                    .help("name what it may be: `" + spec.name() + " in [ … ]`"));
            return Optional.empty();
        }
        if (counted) {
            context.report(context.at(param.space(), Code.HR0205, "a range has no choices to go through one by one")
                    .help("name them, `" + spec.name() + " in [ … ]`, or search at `random`"));
            return Optional.empty();
        }
        Optional<Expr.Literal> low = reader.read(spec, range.low());
        Optional<Expr.Literal> high = reader.read(spec, range.high());
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        double least = SettingReader.number(range.low()).orElse(BigDecimal.ZERO).doubleValue();
        double most = SettingReader.number(range.high()).orElse(BigDecimal.ZERO).doubleValue();
        if (least > most || (log && least <= 0)) {
            context.report(
                    range,
                    Code.HR0205,
                    least > most ? "this range ends before it begins" : "there is no logarithm of 0");
            return Optional.empty();
        }
        return Optional.of(new SearchSpace.Range(spec.name(), least, most, whole, log));
    }
}
