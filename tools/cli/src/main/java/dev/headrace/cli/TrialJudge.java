package dev.headrace.cli;

import dev.headrace.ir.pipeline.TestExpect;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what came with what a test expects, and says what differs. */
final class TrialJudge {

    private static final int MOST = 5;

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

    List<String> failures(InMemoryRows rows) {
        List<String> failures = new ArrayList<>();
        if (expect.rows().isPresent()) {
            compareRows(rows, failures);
        }
        if (!expect.checks().isEmpty()) {
            compareChecks(rows, failures);
        }
        return failures;
    }

    private void compareChecks(InMemoryRows rows, List<String> failures) {
        if (rows.rows().isEmpty()) {
            failures.add("`" + expect.relation() + "` has no row that the test selects");
        }
        for (int i = 0; i < expect.checks().size(); i++) {
            int at = rows.columns().indexOf(checkColumn(i));
            for (List<@Nullable Object> row : rows.rows()) {
                if (!Boolean.TRUE.equals(row.get(at))) {
                    failures.add("`" + expect.checks().get(i).text() + "` does not hold in `" + expect.relation()
                            + "` for " + show(rows.columns(), row, schema.names()));
                }
            }
        }
    }

    private void compareRows(InMemoryRows rows, List<String> failures) {
        InMemoryRows wanted = InMemoryRows.of(expect.rows().orElseThrow());
        List<String> columns = wanted.columns();
        List<String> missing = lines(wanted, columns);
        List<String> extra = new ArrayList<>();
        for (String line : lines(rows, columns)) {
            if (!missing.remove(line)) {
                extra.add(line);
            }
        }
        missing.stream().limit(MOST).forEach(l -> failures.add("`" + expect.relation() + "` lacks the row " + l));
        extra.stream().limit(MOST).forEach(l -> failures.add("`" + expect.relation() + "` has the row " + l));
    }

    private List<String> lines(InMemoryRows rows, List<String> columns) {
        return rows.rows().stream()
                .map(r -> show(rows.columns(), r, columns))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String show(List<String> names, List<@Nullable Object> row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            Object value = row.get(names.indexOf(column));
            cells.add(column + " = "
                    + (value == null
                            ? "null"
                            : TextForms.print(schema.require(column).type(), value)));
        }
        return cells.stream().collect(Collectors.joining(", ", "{ ", " }"));
    }
}
