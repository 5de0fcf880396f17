package dev.headrace.operators.source;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the parsed rows of a source meet before anybody reads them, in order: the constraints of the fields, then each
 * expectation. Most look at a batch by itself. One that rows be unique has to see all of them, so it divides what comes before
 * from what comes after: a source with n such expectations has n + 1 parts. Safe for several threads.
 */
public final class SourceRules {
    private final List<List<UnaryOperator<Batch>>> parts = new ArrayList<>();
    private final List<UniqueRule> uniques = new ArrayList<>();
    private final List<TableRules> tables = new ArrayList<>();

    /**
     * @param schema of the rows as they are read
     * @param checked whether a rule over these columns is checked
     */
    public SourceRules(
            SourceFates fates, Schema schema, Map<String, Object> params, Predicate<Iterable<String>> checked) {
        SourceDef source = fates.source();
        parts.add(new ArrayList<>());
        RowRules fields = RowRules.fields(source, schema, params, fates, checked);
        if (fields.any()) {
            last().add(fields::apply);
        }
        for (int i = 0; i < source.expectations().size(); i++) {
            Expectation expectation = source.expectations().get(i);
            if (checked.test(Wanted.columns(expectation))) {
                add(expectation, i, fates, schema, params);
            }
        }
        // Judged over the rows that are kept after all expectations.
        tables.forEach(t -> last().add(t::watch));
    }

    private List<UnaryOperator<Batch>> last() {
        return parts.get(parts.size() - 1);
    }

    private void add(Expectation expectation, int at, SourceFates fates, Schema schema, Map<String, Object> params) {
        expectation.accept(new Expectation.Visitor<Boolean>() {
            @Override
            public Boolean row(Expectation.Row row) {
                return last().add(RowRules.expectation(row, fates.expectation(at), schema, params, fates)::apply);
            }

            @Override
            public Boolean unique(Expectation.Unique unique) {
                uniques.add(new UniqueRule(unique, fates.expectation(at), fates));
                return parts.add(new ArrayList<>());
            }

            @Override
            public Boolean table(Expectation.Table table) {
                StepErrors errors = new StepErrors(fates.source().name(), fates);
                TableRules rules =
                        new TableRules(fates.source().name(), table, fates.expectation(at), schema, params, errors);
                tables.add(rules);
                return last().add(rules::sound);
            }
        });
    }

    /** How many times rows have to be brought together. */
    public int uniques() {
        return uniques.size();
    }

    /** The columns that rows are brought together by for the {@code n}-th time. */
    public List<String> uniqueColumns(int n) {
        return uniques.get(n).columns();
    }

    /** The rows of a batch that pass the {@code n}-th part. */
    public Batch part(int n, Batch batch) {
        Batch rest = batch;
        for (UnaryOperator<Batch> rule : parts.get(n)) {
            rest = rule.apply(rest);
        }
        return rest;
    }

    /** Whether a part has a rule. */
    public boolean any(int n) {
        return !parts.get(n).isEmpty();
    }

    /** The rows that stay of all rows, or of all rows of some keys. */
    public Rows unique(int n, Rows rows, Session session) {
        return uniques.get(n).apply(rows, session);
    }

    /** The same where rows come one after the other: whether a row stays that is not the least of those that agree. */
    public boolean stays(int n, Batch rows, int row) {
        return uniques.get(n).stays(rows, row);
    }

    /** What was watched for the expectations about the rows together, since the last call: see {@link #absorb}. */
    public List<List<byte[]>> drainTables() {
        return tables.stream().map(TableRules::drain).toList();
    }

    /** Adds what other rules of the same source watched. */
    public void absorb(List<List<byte[]>> watched) {
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).absorb(watched.get(i));
        }
    }

    /** Judges the expectations about the rows together; called when all rows have been read. */
    public List<Diagnostic> judge() {
        return tables.stream().map(TableRules::judge).flatMap(Optional::stream).toList();
    }
}
