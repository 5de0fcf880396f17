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
import dev.headrace.compiler.source.Parameters;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Expected;
import dev.headrace.ir.draft.Given;
import dev.headrace.ir.draft.Grid;
import dev.headrace.ir.draft.GridRow;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.TestDecl;
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
    private final Parameters parameters;

    public TestLowering(Context context, Relations relations, ExpressionTyper typer, Parameters parameters) {
        this.context = context;
        this.relations = relations;
        this.typer = typer;
        this.parameters = parameters;
    }

    /** The test, or empty if something about it is wrong. */
    public Optional<TestDef> lower(TestDecl test, Unit unit) {
        boolean good = true;
        TestParams params = new TestParams(context, typer, parameters);
        RowsScope none = RowsScope.of(unit, "this test", false, List.of(), s -> {});
        good &= params.read(test.params(), none);
        List<TestGiven> given = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Given g : test.given()) {
            Optional<TestGiven> one = given(g, unit, params);
            if (!g.relation().isMissing() && !sources.add(g.relation().text())) {
                context.report(g.relation(), Code.HR0103, "rows of `" + g.relation() + "` are given twice");
            }
            one.ifPresent(given::add);
            good &= one.isPresent();
        }
        List<TestExpect> expected = new ArrayList<>();
        for (Expected e : test.expected()) {
            Optional<TestExpect> one = expect(e, unit, params);
            one.ifPresent(expected::add);
            good &= one.isPresent();
        }
        return good
                ? Optional.of(new TestDef(test.title(), Optional.of(params.values()), given, expected))
                : Optional.empty();
    }

    private Optional<TestGiven> given(Given given, Unit unit, TestParams params) {
        Optional<Declared> source = Names.find(context, unit, given.relation(), Set.of(Kind.SOURCE), "a source");
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = relations.info(source.get()).rows();
        return grid(given.rows(), rows, source.get().name(), unit, params)
                .map(r -> new TestGiven(source.get().name(), r));
    }

    private Optional<TestExpect> expect(Expected expected, Unit unit, TestParams params) {
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
        Optional<RowsGiven> grid = expected.rows().flatMap(g -> grid(g, rows, name, unit, params));
        good &= expected.rows().isPresent() == grid.isPresent();
        if (!good) {
            return Optional.empty();
        }
        return Optional.of(new TestExpect(name, where.map(Typed::expr), checks, grid));
    }

    private Optional<RowsGiven> grid(Grid grid, Rows rows, String owner, Unit unit, TestParams params) {
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
            Optional<List<Optional<Object>>> one = row(row, columns, none, params);
            one.ifPresent(values::add);
            good &= one.isPresent();
        }
        return good ? Optional.of(new RowsGiven(List.copyOf(seen), values)) : Optional.empty();
    }

    private Optional<List<Optional<Object>>> row(
            GridRow row, List<Optional<Slot>> columns, RowsScope none, TestParams params) {
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
            Optional<Optional<Object>> value = params.constant(cell, typed);
            value.ifPresent(values::add);
            good &= value.isPresent();
        }
        return good ? Optional.of(values) : Optional.empty();
    }
}
