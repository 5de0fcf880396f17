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
import dev.headrace.ir.draft.text.DraftText;
import dev.headrace.ir.pipeline.RowsGiven;
import dev.headrace.ir.pipeline.TestCheck;
import dev.headrace.ir.pipeline.TestDef;
import dev.headrace.ir.pipeline.TestExpect;
import dev.headrace.ir.pipeline.TestGiven;
import dev.headrace.ir.type.DataType;
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
                checks.add(new TestCheck(DraftText.of(condition), typed.expr()));
            }
        }
        Optional<RowsGiven> grid =
                expected.rows().filter(g -> wholeColumns(g, scope)).flatMap(g -> grid(g, rows, name, unit, params));
        good &= expected.rows().isPresent() == grid.isPresent();
        if (!good) {
            return Optional.empty();
        }
        return Optional.of(new TestExpect(name, where.map(Typed::expr), checks, grid));
    }

    private boolean wholeColumns(Grid grid, RowsScope scope) {
        for (Name name : grid.columns()) {
            if (GridColumn.find(name.text(), scope).filter(GridColumn::isField).isPresent()) {
                context.report(context.at(
                                name,
                                Code.HR0206,
                                "rows are expected with whole columns, and `" + name + "` is a field of one")
                        .help("ask with a condition: `expect … where … { " + name + " == … }`"));
                return false;
            }
        }
        return true;
    }

    private Optional<RowsGiven> grid(Grid grid, Rows rows, String owner, Unit unit, TestParams params) {
        RowsScope scope = RowsScope.of(unit, owner, rows.isOpaque(), rows.slots(), relations.reads()::column);
        RowsScope none = RowsScope.of(unit, owner, false, List.of(), s -> {});
        List<Optional<GridColumn>> columns = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        boolean good = !rows.isOpaque();
        for (Name name : grid.columns()) {
            Optional<GridColumn> column = GridColumn.find(name.text(), scope);
            if (column.isEmpty() && !rows.isOpaque() && !name.isMissing()) {
                Refs.missingColumn(context, name, name.text(), scope);
            }
            boolean twice = column.filter(
                            c -> columns.stream().flatMap(Optional::stream).anyMatch(c::overlaps))
                    .isPresent();
            if (!name.isMissing() && (!seen.add(name.text()) || twice)) {
                context.report(name, Code.HR0103, "column `" + name + "` stands twice");
                good = false;
            }
            column.ifPresent(c -> scope.read(c.slot()));
            columns.add(column);
            good &= column.isPresent() && !(column.get().type() instanceof DataType.Unknown);
        }
        NestedCells nested =
                new NestedCells(columns.stream().flatMap(Optional::stream).toList());
        Optional<String> notGiven = good ? nested.notGiven() : Optional.empty();
        if (notGiven.isPresent()) {
            context.report(context.at(grid.columns().get(0), Code.HR0207, "the rows leave out `" + notGiven.get() + "`")
                    .note("a nested schema is given with all its fields that are not optional, or not at all")
                    .help("give `" + notGiven.get() + "` too"));
            return Optional.empty();
        }
        List<List<Optional<Object>>> values = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            Optional<List<Optional<Object>>> one = row(row, columns, none, params)
                    .filter(r -> columns.stream().allMatch(Optional::isPresent))
                    .flatMap(r -> together(row, nested, r));
            one.ifPresent(values::add);
            good &= one.isPresent();
        }
        List<String> names = nested.slots().stream().map(Slot::written).toList();
        return good ? Optional.of(new RowsGiven(names, values)) : Optional.empty();
    }

    private Optional<List<Optional<Object>>> together(GridRow row, NestedCells nested, List<Optional<Object>> cells) {
        try {
            return Optional.of(nested.row(cells));
        } catch (IllegalArgumentException missing) {
            Object node = row.cells().isEmpty() ? row : row.cells().get(0);
            context.report(context.at(node, Code.HR0207, "this row leaves out `" + missing.getMessage() + "`")
                    .note("it gives other fields of the same nested schema"));
            return Optional.empty();
        }
    }

    private Optional<List<Optional<Object>>> row(
            GridRow row, List<Optional<GridColumn>> columns, RowsScope none, TestParams params) {
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
            if (columns.get(i).isEmpty() || columns.get(i).get().type() instanceof DataType.Unknown) {
                good = false;
                continue;
            }
            GridColumn column = columns.get(i).get();
            Typed typed = typer.as(cell, none, column.type(), !column.optional(), "`" + column.written() + "`");
            Optional<Optional<Object>> value = params.constant(cell, typed);
            value.ifPresent(values::add);
            good &= value.isPresent();
        }
        return good ? Optional.of(values) : Optional.empty();
    }
}
