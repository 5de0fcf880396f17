package dev.headrace.syntax.internal;

import dev.headrace.ir.draft.DeployDecl;
import dev.headrace.ir.draft.DeployRun;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Expected;
import dev.headrace.ir.draft.Given;
import dev.headrace.ir.draft.Grid;
import dev.headrace.ir.draft.GridRow;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Needs;
import dev.headrace.ir.draft.ProfileDecl;
import dev.headrace.ir.draft.Setting;
import dev.headrace.ir.draft.TestDecl;
import dev.headrace.syntax.internal.HeadraceParser.DeployEntryContext;
import dev.headrace.syntax.internal.HeadraceParser.GridContext;
import dev.headrace.syntax.internal.HeadraceParser.TestEntryContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Declarations of what runs where, of environments, and of tests. */
final class RunDeclarations {

    private final Nodes nodes;
    private final Expressions expressions;
    private final Literals literals;
    private final Items items;

    RunDeclarations(Nodes nodes, Expressions expressions, Literals literals, Items items) {
        this.nodes = nodes;
        this.expressions = expressions;
        this.literals = literals;
        this.items = items;
    }

    DeployDecl deploy(HeadraceParser.DeployDeclContext c, String doc) {
        List<DeployRun> runs = new ArrayList<>();
        List<Needs> needs = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        Optional<DraftExpr.Ref> engine = Optional.empty();
        for (DeployEntryContext entry : c.deployEntry()) {
            if (entry.RUN() != null) {
                runs.add(run(entry));
            } else if (entry.ENGINE() != null) {
                if (engine.isPresent()) {
                    nodes.report(nodes.span(entry), "a deploy names one engine", slip -> slip);
                }
                engine = nodes.maybeRef(entry.ref(), entry);
            } else if (entry.NEEDS() != null) {
                Name name = nodes.name(entry.name(), entry);
                needs.add(nodes.put(new Needs(name, items.settings(entry.settingBlock())), entry));
            } else if (entry.ON() != null) {
                settings.add(items.keyed(entry.ON().getSymbol(), entry.call(), entry));
            } else if (entry.EVERY() != null) {
                settings.add(items.keyed(entry.EVERY().getSymbol(), entry.unary(), entry));
            } else {
                items.addSetting(settings, entry.setting());
            }
        }
        return new DeployDecl(nodes.name(c.name(), c), runs, engine, needs, settings, doc);
    }

    private DeployRun run(DeployEntryContext entry) {
        Optional<DraftExpr> from =
                entry.FROM() == null ? Optional.empty() : Optional.of(expressions.of(entry.unary(), entry));
        DraftExpr how = expressions.of(entry.primary(), entry);
        return nodes.put(new DeployRun(nodes.refs(entry.refs(), entry), how, from), entry);
    }

    ProfileDecl profile(HeadraceParser.ProfileDeclContext c, String doc) {
        List<Setting> settings = new ArrayList<>();
        List<Needs> bindings = new ArrayList<>();
        for (HeadraceParser.ProfileEntryContext entry : c.profileEntry()) {
            if (entry.settingBlock() != null) {
                Name name = nodes.name(entry.key(), entry);
                bindings.add(nodes.put(new Needs(name, items.settings(entry.settingBlock())), entry));
            } else {
                items.addSetting(settings, entry.setting());
            }
        }
        return new ProfileDecl(nodes.name(c.name(), c), settings, bindings, doc);
    }

    TestDecl test(HeadraceParser.TestDeclContext c, String doc) {
        List<Setting> params = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        for (TestEntryContext entry : c.testEntry()) {
            if (entry.GIVEN() != null) {
                given.add(nodes.put(new Given(nodes.name(entry.key(), entry), grid(entry.grid(), entry)), entry));
            } else if (entry.EXPECT() != null) {
                expected.add(expected(entry));
            } else {
                items.addSetting(params, entry.setting());
            }
        }
        TerminalNode title = c.STRING();
        return new TestDecl(title == null ? "" : literals.text(title.getSymbol()), params, given, expected, doc);
    }

    private Expected expected(TestEntryContext entry) {
        Optional<DraftExpr> where = expressions.maybe(entry.expr(), entry);
        List<DraftExpr> conditions = new ArrayList<>();
        for (HeadraceParser.ConditionContext condition : entry.condition()) {
            conditions.add(expressions.of(condition.expr(), condition));
        }
        Optional<Grid> rows = entry.grid() == null ? Optional.empty() : Optional.of(grid(entry.grid(), entry));
        return nodes.put(new Expected(nodes.name(entry.key(), entry), where, conditions, rows), entry);
    }

    private Grid grid(@Nullable GridContext context, ParserRuleContext parent) {
        if (context == null || context.gridHeader() == null) {
            return nodes.put(new Grid(List.of(), List.of()), nodes.behind(parent));
        }
        List<Name> columns = nodes.names(context.gridHeader().key(), context);
        List<GridRow> rows = new ArrayList<>();
        for (HeadraceParser.GridRowContext row : context.gridRow()) {
            List<DraftExpr> cells = new ArrayList<>();
            for (HeadraceParser.ValueContext cell : row.value()) {
                cells.add(expressions.of(cell, row));
            }
            if (row.exception == null && cells.size() != columns.size()) {
                nodes.report(
                        nodes.span(row),
                        "this row has " + cells.size() + " cells, the header has " + columns.size(),
                        slip -> slip.label(nodes.span(context.gridHeader()), "the columns are named here"));
            }
            rows.add(nodes.put(new GridRow(cells), row));
        }
        return nodes.put(new Grid(columns, rows), context);
    }
}
