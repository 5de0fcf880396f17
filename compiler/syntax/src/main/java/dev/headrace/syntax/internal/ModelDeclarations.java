package dev.headrace.syntax.internal;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FitDecl;
import dev.headrace.ir.draft.FitItem;
import dev.headrace.ir.draft.GateDecl;
import dev.headrace.ir.draft.LabelDecl;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.ScoreDecl;
import dev.headrace.ir.draft.Search;
import dev.headrace.ir.draft.SearchParam;
import dev.headrace.ir.draft.Setting;
import dev.headrace.ir.draft.SplitDecl;
import dev.headrace.ir.draft.SplitPart;
import dev.headrace.ir.draft.WatchDecl;
import dev.headrace.ir.draft.WatchRule;
import dev.headrace.syntax.internal.HeadraceParser.ModelEntryContext;
import dev.headrace.syntax.internal.HeadraceParser.SearchEntryContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declarations of what is learnt, judged, applied and watched. */
final class ModelDeclarations {

    /** Entries of a split that are no part. */
    private static final Set<String> SPLIT_SETTINGS = Set.of("embargo", "seed");

    private final Nodes nodes;
    private final Expressions expressions;
    private final Items items;
    private final DataDeclarations data;

    ModelDeclarations(Nodes nodes, Expressions expressions, Items items, DataDeclarations data) {
        this.nodes = nodes;
        this.expressions = expressions;
        this.items = items;
        this.data = data;
    }

    LabelDecl label(HeadraceParser.LabelDeclContext c, String doc) {
        return new LabelDecl(
                nodes.name(c.name(0), c),
                nodes.name(c.name(1), c),
                expressions.of(c.unary(), c),
                c.RARE() != null,
                expressions.of(c.expr(), c),
                doc);
    }

    SplitDecl split(HeadraceParser.SplitDeclContext c, String doc) {
        List<SplitPart> parts = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        for (HeadraceParser.SplitEntryContext entry : c.splitEntry()) {
            if (entry.ASSIGN() == null) {
                continue;
            }
            Name name = nodes.name(entry.name(), entry);
            DraftExpr value = expressions.of(entry.value(), entry);
            if (SPLIT_SETTINGS.contains(name.text())) {
                settings.add(nodes.put(new Setting(name, value), entry));
            } else {
                parts.add(nodes.put(new SplitPart(name, value, expressions.maybe(entry.expr(), entry)), entry));
            }
        }
        Name name = nodes.name(c.name(0), c);
        Name dataset = nodes.name(c.name(1), c);
        return new SplitDecl(name, dataset, nodes.refs(c.refs(), c), c.HASH() != null, parts, settings, doc);
    }

    FitDecl fit(HeadraceParser.FitDeclContext c, String doc) {
        List<FitItem> fitted = new ArrayList<>();
        for (HeadraceParser.FitItemContext item : c.fitItem()) {
            if (item.name() != null) {
                List<DraftExpr> columns = expressions.operands().columns(item.columns(), item);
                fitted.add(nodes.put(
                        new FitItem(
                                nodes.name(item.name(), item),
                                columns,
                                expressions.operands().arguments(item.arguments())),
                        item));
            }
        }
        return new FitDecl(nodes.name(c.name(), c), nodes.ref(c.ref(), c), fitted, doc);
    }

    ModelDecl model(HeadraceParser.ModelDeclContext c, String doc) {
        List<Setting> settings = new ArrayList<>();
        List<Name> using = new ArrayList<>();
        Optional<Search> search = Optional.empty();
        for (ModelEntryContext entry : c.modelEntry()) {
            if (entry.USING() != null) {
                using.addAll(nodes.names(entry.name(), entry));
            } else if (entry.SEARCH() != null) {
                if (search.isPresent()) {
                    nodes.report(nodes.span(entry), "a model has one `search`", slip -> slip);
                }
                search = Optional.of(search(entry));
            } else {
                items.addSetting(settings, entry.setting());
            }
        }
        return new ModelDecl(
                nodes.name(c.name(0), c),
                nodes.name(c.name(1), c),
                nodes.ref(c.ref(0), c),
                nodes.maybeRef(c.ref(1), c),
                settings,
                using,
                search,
                doc);
    }

    private Search search(ModelEntryContext c) {
        List<SearchParam> params = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        Optional<Name> objective = Optional.empty();
        boolean maximise = false;
        for (SearchEntryContext entry : c.searchEntry()) {
            if (entry.IN() != null) {
                DraftExpr space = expressions.of(entry.value(), entry);
                params.add(nodes.put(new SearchParam(nodes.name(entry.name(), entry), space), entry));
            } else if (entry.MAXIMISE() != null || entry.MINIMISE() != null) {
                if (objective.isPresent()) {
                    nodes.report(nodes.span(entry), "a search has one goal", slip -> slip);
                }
                objective = Optional.of(nodes.name(entry.name(), entry));
                maximise = entry.MAXIMISE() != null;
            } else {
                items.addSetting(settings, entry.setting());
            }
        }
        Name strategy = nodes.name(c.name(0), c);
        return nodes.put(new Search(strategy, params, settings, objective, maximise), c);
    }

    GateDecl gate(HeadraceParser.GateDeclContext c, String doc) {
        List<DraftExpr> requirements = new ArrayList<>();
        Optional<Name> stage = Optional.empty();
        for (HeadraceParser.GateEntryContext entry : c.gateEntry()) {
            if (entry.REQUIRE() != null) {
                requirements.add(expressions.of(entry.expr(), entry));
            } else if (entry.STAGE() != null) {
                if (stage.isPresent()) {
                    nodes.report(nodes.span(entry), "a gate registers to one stage", slip -> slip);
                }
                stage = Optional.of(nodes.name(entry.name(), entry));
            }
        }
        Name name = nodes.name(c.name(0), c);
        return new GateDecl(name, nodes.name(c.name(1), c), nodes.ref(c.ref(), c), requirements, stage, doc);
    }

    ScoreDecl score(HeadraceParser.ScoreDeclContext c, String doc) {
        Name model = nodes.name(c.name(2), c);
        Name stage = nodes.name(c.name(3), c);
        DraftExpr.ModelAt at =
                nodes.put(new DraftExpr.ModelAt(model, stage), nodes.of(model).to(nodes.of(stage)));
        return new ScoreDecl(nodes.name(c.name(0), c), nodes.name(c.name(1), c), at, c.ARRIVAL() != null, doc);
    }

    WatchDecl watch(HeadraceParser.WatchDeclContext c, String doc) {
        List<WatchRule> rules = new ArrayList<>();
        for (HeadraceParser.WatchRuleContext rule : c.watchRule()) {
            data.fate(rule.fate())
                    .ifPresent(fate ->
                            rules.add(nodes.put(new WatchRule(expressions.of(rule.expr(), rule), fate), rule)));
        }
        return new WatchDecl(nodes.name(c.name(), c), nodes.ref(c.ref(0), c), nodes.ref(c.ref(1), c), rules, doc);
    }
}
