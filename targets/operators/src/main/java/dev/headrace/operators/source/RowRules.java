package dev.headrace.operators.source;

import dev.headrace.diagnostics.Code;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.CompiledExpr;
import dev.headrace.kernels.expr.ExprCompiler;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.fate.Offence;
import dev.headrace.operators.fate.RowJson;
import dev.headrace.operators.fate.Rule;
import dev.headrace.operators.fate.SourceFates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rules a row meets by itself. Of several the first that it breaks decides. */
final class RowRules {

    private final SourceFates fates;
    private final List<Check> checks = new ArrayList<>();

    /** One condition. */
    private record Check(
            CompiledExpr condition, Rule rule, @Nullable Column column, int index, String reason) {}

    private RowRules(SourceFates fates) {
        this.fates = fates;
    }

    /**
     * The constraints of the fields.
     *
     * @param checked whether a rule over these columns is checked
     */
    static RowRules fields(
            SourceDef source,
            Schema schema,
            Map<String, Object> params,
            SourceFates fates,
            Predicate<Iterable<String>> checked) {
        RowRules rules = new RowRules(fates);
        ExprCompiler compiler = new ExprCompiler(schema, params);
        for (FieldCheck check : source.checks()) {
            if (checked.test(List.of(check.column()))) {
                int index = schema.indexOf(check.column()).orElseThrow();
                rules.checks.add(new Check(
                        compiler.compile(check.condition()),
                        fates.onError(),
                        schema.columns().get(index),
                        index,
                        "breaks `" + check.text() + "`"));
            }
        }
        return rules;
    }

    /** One expectation about each row. */
    static RowRules expectation(
            Expectation.Row row, Rule rule, Schema schema, Map<String, Object> params, SourceFates fates) {
        RowRules rules = new RowRules(fates);
        rules.checks.add(new Check(
                new ExprCompiler(schema, params).compile(row.condition()),
                rule,
                null,
                -1,
                "breaks `expect " + row.text() + "`"));
        return rules;
    }

    boolean any() {
        return !checks.isEmpty();
    }

    /** The rows that stay. */
    Batch apply(Batch batch) {
        boolean[] judged = new boolean[batch.size()];
        boolean[] gone = new boolean[batch.size()];
        int count = 0;
        for (Check check : checks) {
            count += check(check, batch, judged, gone);
        }
        if (count == 0) {
            return batch;
        }
        int[] rows = new int[batch.size() - count];
        int at = 0;
        for (int row = 0; row < gone.length; row++) {
            if (!gone[row]) {
                rows[at++] = row;
            }
        }
        return batch.take(rows, at);
    }

    private int check(Check check, Batch batch, boolean[] judged, boolean[] gone) {
        FailedRows errors = new FailedRows(batch.size());
        BoolVector result = (BoolVector) check.condition.evaluate(batch, errors.in(null));
        boolean[] holds = result.values();
        Vector column = check.index < 0 ? null : batch.column(check.index);
        int count = 0;
        for (int row = 0; row < gone.length; row++) {
            RowError error = errors.error(row);
            if ((holds[row] && error == null) || judged[row]) {
                continue;
            }
            if (column != null && column.isNull(row)) {
                continue;
            }
            judged[row] = true;
            if (!settle(check, batch, row, error)) {
                gone[row] = true;
                count++;
            }
        }
        return count;
    }

    private boolean settle(Check check, Batch batch, int row, @Nullable RowError error) {
        Rule rule = error == null ? check.rule : fates.onError();
        Column column = check.column;
        Object value = column == null ? null : batch.column(check.index).boxed(row);
        long[] places = batch.places();
        Offence offence = new Offence(
                fates.source().name(),
                Code.HR0701,
                places == null ? Offence.NOWHERE : places[row],
                column == null ? null : column.name(),
                error == null ? check.reason : error.reason(),
                column == null || value == null ? null : RowJson.text(column.type(), value),
                () -> RowJson.of(batch, row));
        return fates.meet(rule, offence);
    }
}
