package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.ml.RequirementDef;
import dev.headrace.ir.ml.RequirementDef.Comparison;
import dev.headrace.ir.ml.RequirementDef.FixedMetric;
import java.math.BigDecimal;
import java.util.Optional;

/** What a gate requires: {@code auc_pr >= 0.80}, {@code recall at precision 95% >= 60%}. */
final class Requirements {
    private final Context context;
    private final Metrics metrics;

    Requirements(Context context) {
        this.context = context;
        this.metrics = new Metrics(context);
    }

    /** The condition, or empty after a report. */
    Optional<RequirementDef> read(DraftExpr written, Optional<LabelFacts> label) {
        if (written instanceof DraftExpr.Missing) {
            return Optional.empty();
        }
        Optional<Comparison> comparison = written instanceof DraftExpr.Binary b ? comparison(b.op()) : Optional.empty();
        if (comparison.isEmpty()) {
            wrong(written);
            return Optional.empty();
        }
        DraftExpr.Binary compare = (DraftExpr.Binary) written;
        Optional<BigDecimal> bound = SettingReader.number(compare.right());
        if (bound.isEmpty() && !(compare.right() instanceof DraftExpr.Missing)) {
            wrong(written);
            return Optional.empty();
        }
        if (compare.left() instanceof DraftExpr.Ref ref && ref.path().size() == 1) {
            Name metric = ref.path().get(0);
            boolean good = metrics.check(ref, metric, label);
            return bound.filter(b -> good)
                    .map(b -> new RequirementDef(metric.text(), Optional.empty(), comparison.get(), b.doubleValue()));
        }
        if (compare.left() instanceof DraftExpr.MetricAt at) {
            Optional<FixedMetric> fixed = fixed(at, label);
            return bound.flatMap(b -> fixed.map(
                    f -> new RequirementDef(at.metric().text(), Optional.of(f), comparison.get(), b.doubleValue())));
        }
        wrong(written);
        return Optional.empty();
    }

    private static Optional<Comparison> comparison(BinaryOp op) {
        return switch (op) {
            case GREATER_OR_EQUAL -> Optional.of(Comparison.AT_LEAST);
            case LESS_OR_EQUAL -> Optional.of(Comparison.AT_MOST);
            case GREATER -> Optional.of(Comparison.ABOVE);
            case LESS -> Optional.of(Comparison.BELOW);
            default -> Optional.empty();
        };
    }

    /** Recall where precision is held, or the other way round: the threshold that decides them both is free then. */
    private Optional<FixedMetric> fixed(DraftExpr.MetricAt at, Optional<LabelFacts> label) {
        boolean good = metrics.check(at, at.metric(), label)
                && metrics.known(at, at.fixed()).isPresent();
        if (!(at.value() instanceof DraftExpr.Missing) && !Proportion.is(at.value())) {
            context.report(context.at(at.value(), Code.HR0205, "a metric is held at a share from 0% to 100%")
                    .help("for example `require recall at precision 95% >= 60%`"));
            good = false;
        }
        boolean pair = (at.metric().text().equals("recall") && at.fixed().text().equals("precision"))
                || (at.metric().text().equals("precision") && at.fixed().text().equals("recall"));
        if (good && !pair) {
            context.report(context.at(at, Code.HR0205, "`" + at.metric() + "` has no value at a `" + at.fixed() + "`")
                    .help("`recall at precision 95%`, or `precision at recall 80%`"));
        }
        return good && pair
                ? SettingReader.number(at.value())
                        .map(v -> new FixedMetric(at.fixed().text(), v.doubleValue()))
                : Optional.empty();
    }

    private void wrong(DraftExpr written) {
        context.report(context.at(written, Code.HR0205, "a gate compares a metric with a number")
                .help("for example `require auc_pr >= 0.80`, `require recall at precision 95% >= 60%`"));
    }
}
