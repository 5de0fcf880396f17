package dev.headrace.trial;

import dev.headrace.ir.pipeline.TestExpect;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what came with what a test expects, and says what differs. */
final class TrialJudge {

    private final TestExpect expect;
    private final Schema schema;

    TrialJudge(TestExpect expect, Schema schema) {
        this.expect = expect;
        this.schema = schema;
    }

    /** The column that tells whether the n-th condition holds. Blanks keep it apart from any column of a pipeline. */
    static String checkColumn(int n) {
        return " check " + n;
    }

    List<Finding> findings(InMemoryRows rows) {
        List<Finding> findings = new ArrayList<>();
        if (expect.rows().isPresent()) {
            compareRows(rows, findings);
        }
        if (!expect.checks().isEmpty()) {
            compareChecks(rows, findings);
        }
        return findings;
    }

    private void compareChecks(InMemoryRows rows, List<Finding> findings) {
        if (rows.rows().isEmpty()) {
            findings.add(new Finding.NoRow(expect.relation()));
        }
        for (int i = 0; i < expect.checks().size(); i++) {
            int at = rows.columns().indexOf(checkColumn(i));
            for (List<@Nullable Object> row : rows.rows()) {
                if (!Boolean.TRUE.equals(row.get(at))) {
                    findings.add(new Finding.Broken(
                            expect.relation(),
                            expect.checks().get(i).text(),
                            schema.names(),
                            cells(rows.columns(), row, schema.names())));
                }
            }
        }
    }

    private void compareRows(InMemoryRows rows, List<Finding> findings) {
        InMemoryRows wanted = InMemoryRows.of(expect.rows().orElseThrow());
        List<String> columns = wanted.columns();
        List<Cells> missing = new ArrayList<>(cells(wanted, columns));
        List<Cells> extra = new ArrayList<>();
        for (Cells row : cells(rows, columns)) {
            if (!missing.remove(row)) {
                extra.add(row);
            }
        }
        if (!missing.isEmpty() || !extra.isEmpty()) {
            int equal = wanted.rows().size() - missing.size();
            findings.add(new Finding.OtherRows(expect.relation(), columns, missing, extra, equal));
        }
    }

    private List<Cells> cells(InMemoryRows rows, List<String> columns) {
        return rows.rows().stream().map(r -> cells(rows.columns(), r, columns)).toList();
    }

    private Cells cells(List<String> names, List<@Nullable Object> row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            Object value = row.get(names.indexOf(column));
            DataType type = schema.require(column).type();
            cells.add(value == null ? "null" : TextForms.print(type, value));
        }
        return new Cells(cells);
    }
}
