package dev.headrace.syntax.internal;

import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.Expectation;
import dev.headrace.ir.draft.Fate;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.ParamDecl;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.Setting;
import dev.headrace.ir.draft.SinkDecl;
import dev.headrace.ir.draft.SourceDecl;
import dev.headrace.ir.draft.StepDecl;
import dev.headrace.ir.draft.StepParam;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.ir.draft.Trait;
import dev.headrace.syntax.internal.HeadraceParser.SourceEntryContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Declarations of shapes, of where rows come from and go to, and of what is made of them. */
final class DataDeclarations {

    private final Nodes nodes;
    private final Expressions expressions;
    private final Types types;
    private final Items items;
    private final Verbs verbs;

    DataDeclarations(Nodes nodes, Expressions expressions, Types types, Items items, Verbs verbs) {
        this.nodes = nodes;
        this.expressions = expressions;
        this.types = types;
        this.items = items;
        this.verbs = verbs;
    }

    ParamDecl param(HeadraceParser.ParamDeclContext c, String doc) {
        Optional<DraftExpr> value = expressions.maybe(c.value(), c);
        return new ParamDecl(
                nodes.name(c.name(), c), types.of(c.type(), c), value, expressions.maybe(c.expr(), c), doc);
    }

    EnumDecl enumeration(HeadraceParser.EnumDeclContext c, String doc) {
        return new EnumDecl(nodes.name(c.name(), c), types.labels(c.labels()), doc);
    }

    SchemaDecl schema(HeadraceParser.SchemaDeclContext c, String doc) {
        List<Field> fields = new ArrayList<>();
        for (HeadraceParser.FieldContext field : c.field()) {
            if (field.name() != null) {
                fields.add(field(field));
            }
        }
        return new SchemaDecl(nodes.name(c.name(), c), fields, doc);
    }

    private Field field(HeadraceParser.FieldContext c) {
        List<Trait> traits = new ArrayList<>();
        for (HeadraceParser.TraitContext trait : c.trait()) {
            Name name = nodes.name(trait.name(), trait);
            traits.add(nodes.put(new Trait(name, expressions.operands().arguments(trait.arguments())), trait));
        }
        Optional<DraftExpr> where = expressions.maybe(c.expr(), c);
        return nodes.put(new Field(nodes.name(c.name(), c), types.of(c.type(), c), traits, where, nodes.doc(c)), c);
    }

    StepDecl step(HeadraceParser.StepDeclContext c, String doc) {
        List<HeadraceParser.StepParamsContext> sides = c.stepParams();
        return new StepDecl(
                nodes.name(c.name(), c),
                stepParams(sides.isEmpty() ? null : sides.get(0)),
                stepParams(sides.size() < 2 ? null : sides.get(1)),
                expressions.of(c.value(), c),
                doc);
    }

    private List<StepParam> stepParams(HeadraceParser.@Nullable StepParamsContext context) {
        List<StepParam> params = new ArrayList<>();
        if (context == null) {
            return params;
        }
        for (HeadraceParser.StepParamContext p : context.stepParam()) {
            Optional<DraftExpr> value = expressions.maybe(p.value(), p);
            params.add(nodes.put(new StepParam(nodes.name(p.name(), p), types.of(p.type(), p), value), p));
        }
        return params;
    }

    SourceDecl source(HeadraceParser.SourceDeclContext c, String doc) {
        List<Setting> settings = new ArrayList<>();
        List<Expectation> expectations = new ArrayList<>();
        Optional<DraftExpr> lateness = Optional.empty();
        Optional<Fate> late = Optional.empty();
        Optional<Fate> onError = Optional.empty();
        for (SourceEntryContext entry : c.sourceEntry()) {
            if (entry.LATENESS() != null) {
                once("lateness", lateness.isPresent(), entry);
                lateness = expressions.maybe(entry.value(), entry);
                late = fate(entry.fate());
            } else if (entry.ERROR() != null) {
                once("on error", onError.isPresent(), entry);
                onError = fate(entry.fate());
            } else if (entry.EXPECT() != null) {
                DraftExpr condition = expressions.of(entry.expr(), entry);
                expectations.add(nodes.put(new Expectation(condition, fate(entry.fate())), entry));
            } else {
                items.addSetting(settings, entry.setting());
            }
        }
        return new SourceDecl(
                nodes.name(c.name(), c), types.of(c.type(), c), settings, lateness, late, onError, expectations, doc);
    }

    private void once(String what, boolean again, ParserRuleContext entry) {
        if (again) {
            nodes.report(nodes.span(entry), "`" + what + "` is said twice", slip -> slip.help("keep one of the two"));
        }
    }

    Optional<Fate> fate(HeadraceParser.@Nullable FateContext c) {
        if (c == null || c.refName() == null) {
            return Optional.empty();
        }
        Optional<DraftExpr> ceiling = expressions.maybe(c.value(0), c);
        Optional<DraftExpr> per = expressions.maybe(c.value(1), c);
        return Optional.of(nodes.put(new Fate(nodes.name(c.refName(), c), ceiling, per), c));
    }

    SinkDecl sink(HeadraceParser.SinkDeclContext c, String doc) {
        List<Setting> settings = new ArrayList<>();
        List<Name> accepts = new ArrayList<>();
        for (HeadraceParser.SinkEntryContext entry : c.sinkEntry()) {
            if (entry.ACCEPTS() != null) {
                accepts.addAll(nodes.names(entry.name(), entry));
            } else {
                items.addSetting(settings, entry.setting());
            }
        }
        Optional<DraftExpr> where = expressions.maybe(c.expr(), c);
        boolean onArrival = c.ARRIVAL() != null;
        return new SinkDecl(nodes.name(c.name(), c), nodes.ref(c.ref(), c), where, onArrival, settings, accepts, doc);
    }

    TableDecl table(HeadraceParser.TableDeclContext c, String doc) {
        return new TableDecl(nodes.name(c.name(), c), nodes.ref(c.ref(), c), verbs.of(c.verbBlock()), doc);
    }

    DatasetDecl dataset(HeadraceParser.DatasetDeclContext c, String doc) {
        return new DatasetDecl(nodes.name(c.name(), c), nodes.ref(c.ref(), c), verbs.of(c.verbBlock()), doc);
    }

    FeaturesDecl features(HeadraceParser.FeaturesDeclContext c, String doc) {
        List<DraftExpr.Ref> by = nodes.refs(c.refs(), c);
        return new FeaturesDecl(nodes.name(c.name(), c), by, nodes.ref(c.ref(), c), items.of(c.itemBlock()), doc);
    }
}
