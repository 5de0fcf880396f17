package dev.headrace.target.tck.oracle;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rule 12 at a source: the checks of fields, then the expectations in written order. */
final class SourceRules {

    private final SourceDef source;
    private final Schema schema;
    private final List<String> given;
    private final Interpreter interpreter;
    private final Ledger ledger;
    private final Ledger.Account account;

    SourceRules(SourceDef source, InMemoryRows rows, Interpreter interpreter, Ledger ledger) {
        this.source = source;
        this.schema = source.schema();
        this.given = rows.columns();
        this.interpreter = interpreter;
        this.ledger = ledger;
        this.account = ledger.account(source.name());
    }

    /** The rows that stay. */
    Rows kept(InMemoryRows rows) {
        List<List<@Nullable Object>> kept = new ArrayList<>();
        for (List<@Nullable Object> row : rows.rows()) {
            account.read++;
            List<@Nullable Object> whole = completed(row);
            if (isWellFormed(whole) && staysAfterChecks(whole)) {
                kept.add(whole);
            }
        }
        for (int i = 0; i < source.expectations().size(); i++) {
            Expectation expectation = source.expectations().get(i);
            if (isChecked(expectation)) {
                kept = expectation.accept(new Expecting(kept, i));
            }
        }
        Rows result = new Rows(schema, kept);
        for (int i = 0; i < source.expectations().size(); i++) {
            Expectation expectation = source.expectations().get(i);
            Ledger.ceiling(expectation.policy(), account.broken.get(i), account.read);
            if (expectation instanceof Expectation.Table table && isChecked(expectation)) {
                judge(table, i, result);
            }
        }
        return result;
    }

    /** Columns that were left out are missing if they may be, else their type's zero. */
    private List<@Nullable Object> completed(List<@Nullable Object> row) {
        List<@Nullable Object> whole = new ArrayList<>();
        for (Column column : schema.columns()) {
            int at = given.indexOf(column.name());
            Object value = at >= 0 ? row.get(at) : column.optional() ? null : Zero.of(column.type());
            whole.add(value instanceof Double d && d == 0.0 ? Double.valueOf(0.0) : value);
        }
        return whole;
    }

    /** Rules 3 and 4: a sure column has a value, a Float is finite. A row that is not well-formed cannot stay. */
    private boolean isWellFormed(List<@Nullable Object> row) {
        for (int i = 0; i < row.size(); i++) {
            Column column = schema.columns().get(i);
            Object value = row.get(i);
            boolean missing = value == null && !column.optional();
            if (missing || (value instanceof Double d && !Double.isFinite(d))) {
                ledger.brokeIn(source.name(), Optional.of(column.name()), Optional.of(source.name()));
                return false;
            }
        }
        return true;
    }

    private boolean isChecked(Expectation expectation) {
        List<String> read = expectation.accept(new Expectation.Visitor<>() {
            @Override
            public List<String> row(Expectation.Row e) {
                return Reads.columns(e.condition());
            }

            @Override
            public List<String> unique(Expectation.Unique e) {
                return e.columns();
            }

            @Override
            public List<String> table(Expectation.Table e) {
                List<String> columns = new ArrayList<>();
                e.aggregations().forEach(a -> columns.addAll(Reads.columns(a.call())));
                return columns;
            }
        });
        return given.containsAll(read);
    }

    /** A missing value meets every check. The first check that fails decides. */
    private boolean staysAfterChecks(List<@Nullable Object> row) {
        for (FieldCheck check : source.checks()) {
            boolean there = row.get(schema.indexOf(check.column()).orElseThrow()) != null;
            if (there && given.contains(check.column()) && !holds(check.condition(), row)) {
                return underPolicyStays(Optional.of(check.column()));
            }
        }
        return true;
    }

    private boolean underPolicyStays(Optional<String> column) {
        account.underPolicy++;
        Fate fate = source.batchPolicy().fate();
        ledger.meet(account, fate, reject(column));
        return fate == Fate.WARN;
    }

    private boolean holds(Expr condition, List<@Nullable Object> row) {
        try {
            return interpreter.holds(condition, schema, row);
        } catch (RowError e) {
            return false;
        }
    }

    private Reject reject(Optional<String> column) {
        return new Reject(Code.HR0701.name(), column, source.name());
    }

    /** Aggregates over the rows kept, then the condition; a result that does not fit its type does not hold either. */
    private boolean holdsTogether(Expectation.Table table, Rows kept) {
        List<Column> columns = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        try {
            for (Aggregation a : table.aggregations()) {
                AggregateCall call = a.call();
                columns.add(new Column(a.name(), call.type(), call.optional(true), Taint.NONE));
                values.add(new Aggregator(call, schema, interpreter).over(kept.list()));
            }
            return interpreter.holds(table.condition(), Schema.of(columns), values);
        } catch (RowError e) {
            return false;
        }
    }

    private void judge(Expectation.Table table, int number, Rows kept) {
        if (!holdsTogether(table, kept)) {
            account.broken.set(number, 1L);
            if (table.policy().fate() == Fate.FAIL) {
                throw RunFailure.of(Code.HR0706, "an expectation about a table does not hold");
            }
        }
    }

    /** The rows that stay after one expectation. */
    private final class Expecting implements Expectation.Visitor<List<List<@Nullable Object>>> {

        private final List<List<@Nullable Object>> rows;
        private final int number;

        Expecting(List<List<@Nullable Object>> rows, int number) {
            this.rows = rows;
            this.number = number;
        }

        @Override
        public List<List<@Nullable Object>> row(Expectation.Row e) {
            List<List<@Nullable Object>> stay = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                if (meets(e, row)) {
                    stay.add(row);
                }
            }
            return stay;
        }

        /** Of rows that agree the least in the canonical order meets it, all others break it. */
        @Override
        public List<List<@Nullable Object>> unique(Expectation.Unique e) {
            Rows all = new Rows(schema, rows);
            Comparator<List<@Nullable Object>> order = Canonical.ofRows(schema);
            List<List<@Nullable Object>> sorted = rows.stream().sorted(order).toList();
            List<DataType> types = Keys.types(schema, e.columns());
            List<List<@Nullable Object>> seen = new ArrayList<>();
            List<List<@Nullable Object>> stay = new ArrayList<>();
            for (List<@Nullable Object> row : sorted) {
                List<@Nullable Object> key = all.values(row, e.columns());
                boolean first = seen.stream().noneMatch(s -> Keys.same(types, s, key));
                seen.add(key);
                if (first || brokenStays(e)) {
                    stay.add(row);
                }
            }
            return stay;
        }

        /** Judged once all rows are through; a row in which an argument breaks a rule goes. */
        @Override
        public List<List<@Nullable Object>> table(Expectation.Table e) {
            List<List<@Nullable Object>> stay = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                try {
                    for (Aggregation a : e.aggregations()) {
                        new Aggregator(a.call(), schema, interpreter).take(row);
                    }
                    stay.add(row);
                } catch (RowError broken) {
                    ledger.brokeIn(source.name(), Optional.empty(), Optional.of(source.name()));
                }
            }
            return stay;
        }

        /** Whether the row stays; one for which the condition itself breaks a rule is a bad row of the source. */
        private boolean meets(Expectation.Row e, List<@Nullable Object> row) {
            try {
                return interpreter.holds(e.condition(), schema, row) || brokenStays(e);
            } catch (RowError broken) {
                return underPolicyStays(Optional.empty());
            }
        }

        private boolean brokenStays(Expectation e) {
            account.broken.set(number, account.broken.get(number) + 1);
            ledger.meet(account, e.policy().fate(), reject(Optional.empty()));
            return e.policy().fate() == Fate.WARN;
        }
    }
}
