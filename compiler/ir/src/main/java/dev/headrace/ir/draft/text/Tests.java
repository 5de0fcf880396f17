package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.Expected;
import dev.headrace.ir.draft.Given;
import dev.headrace.ir.draft.Grid;
import dev.headrace.ir.draft.GridRow;
import dev.headrace.ir.draft.TestDecl;
import java.util.ArrayList;
import java.util.List;

/** Tests: rows in, rows expected. */
final class Tests {

    private Tests() {}

    static String test(TestDecl d) {
        List<String> entries = new ArrayList<>();
        d.params().forEach(s -> entries.add(Blocks.setting(s)));
        for (Given given : d.given()) {
            entries.add(Blocks.lines("given " + Names.key(given.relation()), rows(given.rows())));
        }
        d.expected().forEach(e -> entries.add(expected(e)));
        return Blocks.lines("test " + Literals.text(d.title()), entries);
    }

    private static String expected(Expected expected) {
        String head = "expect " + Names.key(expected.relation()) + Shapes.where(expected.where());
        if (expected.rows().isPresent()) {
            return Blocks.lines(head, rows(expected.rows().get()));
        }
        List<String> conditions = new ArrayList<>();
        expected.conditions().forEach(c -> conditions.add(Blocks.entry(Operands.condition(c))));
        return Blocks.inline(head, conditions);
    }

    private static List<String> rows(Grid grid) {
        List<String> rows = new ArrayList<>();
        rows.add(row(grid.columns().stream().map(Names::key).toList()));
        for (GridRow row : grid.rows()) {
            rows.add(row(row.cells().stream().map(Operands::value).toList()));
        }
        return rows;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
