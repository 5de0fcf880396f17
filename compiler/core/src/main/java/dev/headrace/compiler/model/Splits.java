package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.relation.Rows;
import dev.headrace.compiler.relation.RowsScope;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.source.Settings;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.SplitDecl;
import dev.headrace.ir.draft.SplitPart;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Splits: by event time with an embargo, or by the hash of a key. */
final class Splits {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Desk desk;

    Splits(Desk desk) {
        this.desk = desk;
    }

    void check() {
        desk.all(Kind.SPLIT).forEach(this::check);
    }

    private void check(Declared declared) {
        SplitDecl decl = declared.as(SplitDecl.class);
        Optional<Declared> dataset = desk.find(declared.unit(), decl.dataset(), Kind.DATASET);
        Rows rows = dataset.map(d -> desk.relations().info(d).rows()).orElseGet(Rows::opaque);
        String owner = dataset.map(Declared::name).orElse("");
        RowsScope scope = desk.scope(declared.unit(), owner, rows);
        if (dataset.isPresent()) {
            by(decl, rows, scope);
        }
        parts(decl, scope, dataset.isPresent());
        Map<String, DraftExpr> settings =
                Settings.read(desk.context(), decl.settings(), List.of("embargo", "seed"), "a split");
        DraftExpr embargo = settings.get("embargo");
        if (embargo != null) {
            OptionalLong length = desk.duration(embargo, declared.unit(), "an embargo");
            dataset.ifPresent(d -> embargo(d, embargo, length));
        }
    }

    private void by(SplitDecl decl, Rows rows, RowsScope scope) {
        for (DraftExpr.Ref ref : decl.by()) {
            Optional<Slot> slot = scope.column(Refs.written(ref));
            if (slot.isEmpty()) {
                if (!scope.opaque()) {
                    Refs.missingColumn(desk.context(), ref, Refs.written(ref), scope);
                }
                continue;
            }
            scope.read(slot.get());
            boolean time = rows.eventTime().filter(slot.get().name()::equals).isPresent();
            if (!decl.hash() && !time && !slot.get().isUnknown()) {
                desk.context()
                        .report(desk.context()
                                .at(
                                        ref,
                                        Code.HR0201,
                                        "a split is by event time, or by the hash of a key; `"
                                                + slot.get().written() + "` is not the event time of `" + scope.owner()
                                                + "`")
                                .help(rows.eventTime()
                                        .map(t -> "`by " + t + "`, or `by hash("
                                                + slot.get().written() + ")`")
                                        .orElse("`by hash(" + slot.get().written() + ")`")));
            }
            if (decl.hash() && slot.get().optional()) {
                desk.context()
                        .report(
                                ref,
                                Code.HR0202,
                                "`" + slot.get().written() + "` can be null, and a key is never optional");
            }
        }
    }

    private void parts(SplitDecl decl, RowsScope scope, boolean known) {
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> names = new LinkedHashSet<>();
        for (SplitPart part : decl.parts()) {
            if (!part.name().isMissing() && !names.add(part.name().text())) {
                desk.context().report(part.name(), Code.HR0103, "part `" + part.name() + "` stands twice");
            }
            if (part.share() instanceof DraftExpr.PercentLiteral p) {
                sum = sum.add(p.percent());
            } else if (!(part.share() instanceof DraftExpr.Missing)) {
                desk.context()
                        .report(desk.context()
                                .at(part.share(), Code.HR0205, "a part is a share of the rows")
                                .help("for example `train = 70%`"));
            }
            if (known) {
                part.where().ifPresent(w -> desk.typer().condition(w, scope, "`where`"));
            }
        }
        if (sum.compareTo(WHOLE) > 0) {
            desk.context()
                    .report(
                            decl.name(),
                            Code.HR0205,
                            "the parts of `" + decl.name() + "` are more than the whole: " + sum.toPlainString() + "%");
        }
    }

    private void embargo(Declared dataset, DraftExpr node, OptionalLong embargo) {
        for (LabelFacts label : desk.labels().values().stream()
                .filter(l -> l.dataset() == dataset)
                .sorted(java.util.Comparator.comparing(l -> l.label().name()))
                .toList()) {
            boolean shorter = embargo.isPresent()
                    && label.horizon().isPresent()
                    && embargo.getAsLong() < label.horizon().getAsLong();
            if (shorter) {
                desk.context()
                        .report(desk.context()
                                .at(
                                        node,
                                        Code.HR0315,
                                        "this embargo is shorter than the horizon of `"
                                                + label.label().name() + "`")
                                .label(desk.context().place(label.label().node()), "its horizon is declared here")
                                .note("the label of a row just before the boundary is made from rows behind it")
                                .help("leave `embargo` out: it is the horizon then"));
            }
        }
    }
}
