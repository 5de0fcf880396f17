package dev.headrace.compiler.trial;

import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.relation.Relations;
import dev.headrace.compiler.relation.Rows;
import dev.headrace.compiler.relation.RowsScope;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Expected;
import dev.headrace.ir.draft.Given;
import dev.headrace.ir.draft.Grid;
import dev.headrace.ir.draft.GridRow;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.TestDecl;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.pipeline.RowsGiven;
import dev.headrace.ir.pipeline.TestCheck;
import dev.headrace.ir.pipeline.TestDef;
import dev.headrace.ir.pipeline.TestExpect;
import dev.headrace.ir.pipeline.TestGiven;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types the rows and conditions of a test. */
public final class TestLowering {
    private final Context context;
    private final Relations relations;
    private final ExpressionTyper typer;

    public TestLowering(Context context, Relations relations, ExpressionTyper typer) {
        this.context = context;
        this.relations = relations;
        this.typer = typer;
    }

    /** The test, or empty if something about it is wrong. */
    public Optional<TestDef> lower(TestDecl test, Unit unit) {
        boolean good = true;
        test.params()
                .forEach(p -> context.report(
                        context.at(p.key(), Code.HR0500, "setting a parameter in a test is not built yet")
                                .help("give the parameter a default that suits the test")));
        good &= test.params().isEmpty();
        List<TestGiven> given = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Given g : test.given()) {
            Optional<TestGiven> one = given(g, unit);
            if (!g.relation().isMissing() && !sources.add(g.relation().text())) {
                context.report(g.relation(), Code.HR0103, "rows of `" + g.relation() + "` are given twice");
            }
            one.ifPresent(given::add);
            good &= one.isPresent();
        }
        List<TestExpect> expected = new ArrayList<>();
        for (Expected e : test.expected()) {
            Optional<TestExpect> one = expect(e, unit);
            one.ifPresent(expected::add);
            good &= one.isPresent();
        }
        return good ? Optional.of(new TestDef(test.title(), given, expected)) : Optional.empty();
    }

    private Optional<TestGiven> given(Given given, Unit unit) {
        Optional<Declared> source = Names.find(context, unit, given.relation(), Set.of(Kind.SOURCE), "a source");
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = relations.info(source.get()).rows();
        return grid(given.rows(), rows, source.get().name(), unit)
                .map(r -> new TestGiven(source.get().name(), r));
    }

    private Optional<TestExpect> expect(Expected expected, Unit unit) {
        String name = expected.relation().text();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = relations.open(unit, name, expected.relation(), name);
        if (rows.isOpaque()) {
            return Optional.empty();
        }
        if (rows.facts().unbuilt()) {
            context.report(
                    expected.relation(),
                    Code.HR0500,
                    "no engine makes the rows of `" + name + "` yet, so no test can ask for them");
            return Optional.empty();
        }
        RowsScope scope = RowsScope.of(unit, name, false, rows.slots(), relations.reads()::column);
        Optional<Typed> where = expected.where().map(w -> typer.condition(w, scope, "`where`"));
        boolean good = where.isEmpty() || !where.get().isUnknown();
        List<TestCheck> checks = new ArrayList<>();
        for (DraftExpr condition : expected.conditions()) {
            Typed typed = typer.condition(condition, scope, "an expectation");
            good &= !typed.isUnknown();
            if (!typed.isUnknown()) {
                checks.add(new TestCheck(context.text(condition, "a condition"), typed.expr()));
            }
        }
        Optional<RowsGiven> grid = expected.rows().flatMap(g -> grid(g, rows, name, unit));
        good &= expected.rows().isPresent() == grid.isPresent();
        if (!good) {
            return Optional.empty();
        }
        return Optional.of(new TestExpect(name, where.map(Typed::expr), checks, grid));
    }

    private Optional<RowsGiven> grid(Grid grid, Rows rows, String owner, Unit unit) {
        RowsScope scope = RowsScope.of(unit, owner, rows.isOpaque(), rows.slots(), relations.reads()::column);
        RowsScope none = RowsScope.of(unit, owner, false, List.of(), s -> {});
        List<Optional<Slot>> columns = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        boolean good = !rows.isOpaque();
        for (Name name : grid.columns()) {
            Optional<Slot> slot = scope.column(name.text());
            if (slot.isEmpty() && !rows.isOpaque() && !name.isMissing()) {
                Refs.missingColumn(context, name, name.text(), scope);
            }
            if (!name.isMissing() && !seen.add(name.text())) {
                context.report(name, Code.HR0103, "column `" + name + "` stands twice");
                good = false;
            }
            slot.ifPresent(scope::read);
            columns.add(slot);
            good &= slot.isPresent() && !slot.get().isUnknown();
        }
        List<List<Optional<Object>>> values = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            Optional<List<Optional<Object>>> one = row(row, columns, none);
            one.ifPresent(values::add);
            good &= one.isPresent();
        }
        return good ? Optional.of(new RowsGiven(List.copyOf(seen), values)) : Optional.empty();
    }

    private Optional<List<Optional<Object>>> row(GridRow row, List<Optional<Slot>> columns, RowsScope none) {
        if (row.cells().size() != columns.size()) {
            if (context.place(row).isEmpty()) {
                // In text the parser has said so.
                context.report(
                        row,
                        Code.HR0205,
                        "this row has " + row.cells().size() + " cells; the table has " + columns.size() + " columns");
            }
            return Optional.empty();
        }
        List<Optional<Object>> values = new ArrayList<>();
        boolean good = true;
        for (int i = 0; i < columns.size(); i++) {
            DraftExpr cell = row.cells().get(i);
            if (columns.get(i).isEmpty() || columns.get(i).get().isUnknown()) {
                good = false;
                continue;
            }
            Slot slot = columns.get(i).get();
            Typed typed = typer.as(cell, none, slot.type(), !slot.optional(), "`" + slot.simple() + "`");
            if (typed.isUnknown()) {
                good = false;
            } else if (typed.expr() instanceof Expr.Literal l) {
                values.add(Optional.of(l.value()));
            } else if (typed.expr() instanceof Expr.NullLiteral) {
                values.add(Optional.empty());
            } else {
                context.report(cell, Code.HR0206, "a cell of a test holds a literal");
                good = false;
            }
        }
        return good ? Optional.of(values) : Optional.empty();
    }
}
