package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.relation.Rows;
import dev.headrace.compiler.relation.RowsScope;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.source.Settings;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.SplitDecl;
import dev.headrace.ir.draft.SplitPart;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.ml.SplitDef;
import dev.headrace.ir.ml.SplitPartDef;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        List<String> by = dataset.isPresent() ? by(decl, rows, scope) : List.of();
        List<SplitPartDef> parts = parts(decl, scope, dataset.isPresent());
        Map<String, DraftExpr> settings =
                Settings.read(desk.context(), decl.settings(), List.of("embargo", "seed"), "a split");
        DraftExpr embargo = settings.get("embargo");
        OptionalLong length = OptionalLong.empty();
        if (embargo != null) {
            if (decl.hash()) {
                noEmbargo(embargo);
            }
            length = desk.duration(embargo, declared.unit(), "an embargo");
            OptionalLong written = length;
            dataset.ifPresent(d -> embargo(d, embargo, written));
        }
        OptionalLong seed = seed(decl, settings.get("seed"), declared);
        boolean whole = by.size() == decl.by().size()
                && !by.isEmpty()
                && parts.size() == decl.parts().size()
                && length.isPresent() == (embargo != null)
                && rows.op().isPresent();
        if (whole) {
            define(declared, dataset.orElseThrow(), by, parts, length, seed);
        }
    }

    /** A split by time keeps its embargo, by default the longest horizon of a label; one by hash its seed, by default 0. */
    private void define(
            Declared split,
            Declared dataset,
            List<String> by,
            List<SplitPartDef> parts,
            OptionalLong embargo,
            OptionalLong seed) {
        boolean hash = split.as(SplitDecl.class).hash();
        BigDecimal sum = parts.stream().map(SplitPartDef::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) > 0 || (!hash && by.size() > 1)) {
            return;
        }
        long horizon = desk.labels().values().stream()
                .filter(l -> l.dataset() == dataset)
                .flatMapToLong(l -> l.horizon().stream())
                .max()
                .orElse(0);
        desk.definitions()
                .put(
                        split,
                        new SplitDef(
                                split.name(),
                                dataset.name(),
                                hash ? SplitDef.Cut.HASH : SplitDef.Cut.TIME,
                                by,
                                parts,
                                hash ? OptionalLong.empty() : OptionalLong.of(embargo.orElse(horizon)),
                                hash ? OptionalLong.of(seed.orElse(0)) : OptionalLong.empty()));
    }

    private void noEmbargo(DraftExpr embargo) {
        desk.context()
                .report(desk.context()
                        .at(embargo, Code.HR0205, "a split by hash has no embargo")
                        .note("its parts have no boundaries in time")
                        .help("leave it out, or split by the event time"));
    }

    /** The seed written, if it is one. */
    private OptionalLong seed(SplitDecl decl, @Nullable DraftExpr written, Declared declared) {
        if (written == null) {
            return OptionalLong.empty();
        }
        if (!decl.hash()) {
            desk.context()
                    .report(desk.context()
                            .at(written, Code.HR0205, "a split by time has no seed")
                            .note("its parts follow from the times of the rows alone")
                            .help("leave it out, or split `by hash(k)`"));
            return OptionalLong.empty();
        }
        Typed seed = desk.typer().as(written, desk.nothing(declared.unit()), DataType.INT, true, "a seed");
        if (!seed.isUnknown() && seed.expr() instanceof Expr.Literal literal) {
            return OptionalLong.of((Long) literal.value());
        }
        if (!seed.isUnknown()) {
            desk.context().report(written, Code.HR0205, "a seed is an Int written out");
        }
        return OptionalLong.empty();
    }

    /** The columns that decide, those that are there. */
    private List<String> by(SplitDecl decl, Rows rows, RowsScope scope) {
        List<String> names = new ArrayList<>();
        if (!decl.hash() && decl.by().size() > 1) {
            desk.context()
                    .report(desk.context()
                            .at(decl.by().get(1), Code.HR0205, "a split by time has one time")
                            .help("`by hash(…)` takes several columns"));
        }
        for (DraftExpr.Ref ref : decl.by()) {
            Optional<Slot> slot = scope.column(Refs.written(ref));
            if (slot.isEmpty()) {
                if (!scope.opaque()) {
                    Refs.missingColumn(desk.context(), ref, Refs.written(ref), scope);
                }
                continue;
            }
            scope.read(slot.get());
            names.add(slot.get().name());
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
        return names;
    }

    /** Those parts in which nothing is wrong. */
    private List<SplitPartDef> parts(SplitDecl decl, RowsScope scope, boolean known) {
        List<SplitPartDef> made = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> names = new LinkedHashSet<>();
        for (SplitPart part : decl.parts()) {
            if (!part.name().isMissing() && !names.add(part.name().text())) {
                desk.context().report(part.name(), Code.HR0103, "part `" + part.name() + "` stands twice");
            }
            if (part.share() instanceof DraftExpr.PercentLiteral p) {
                sum = sum.add(p.percent());
                if (p.percent().signum() == 0) {
                    desk.context()
                            .report(desk.context()
                                    .at(p, Code.HR0205, "part `" + part.name() + "` would have no rows")
                                    .help("leave it out, or give it a share above 0%"));
                }
            } else if (!(part.share() instanceof DraftExpr.Missing)) {
                desk.context()
                        .report(desk.context()
                                .at(part.share(), Code.HR0205, "a part is a share of the rows")
                                .help("for example `train = 70%`"));
            }
            if (known) {
                Optional<Typed> where = part.where().map(w -> desk.typer().condition(w, scope, "`where`"));
                made(part, where).ifPresent(made::add);
            }
        }
        if (sum.compareTo(WHOLE) > 0) {
            desk.context()
                    .report(
                            decl.name(),
                            Code.HR0205,
                            "the parts of `" + decl.name() + "` are more than the whole: " + sum.toPlainString() + "%");
        }
        return made;
    }

    private static Optional<SplitPartDef> made(SplitPart part, Optional<Typed> where) {
        boolean sound = !part.name().isMissing()
                && part.share() instanceof DraftExpr.PercentLiteral p
                && p.percent().compareTo(WHOLE) <= 0
                && where.filter(Typed::isUnknown).isEmpty();
        return sound
                ? Optional.of(new SplitPartDef(
                        part.name().text(),
                        ((DraftExpr.PercentLiteral) part.share()).percent().movePointLeft(2),
                        where.map(Typed::expr)))
                : Optional.empty();
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
