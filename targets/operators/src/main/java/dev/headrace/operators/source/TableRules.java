package dev.headrace.operators.source;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.diagnostics.Severity;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import dev.headrace.kernels.accumulate.Accumulators;
import dev.headrace.kernels.accumulate.GroupStates;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.ExprCompiler;
import dev.headrace.kernels.expr.RowErrors;
import dev.headrace.operators.fate.RowJson;
import dev.headrace.operators.fate.Rule;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.op.AggregateInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** One expectation about all rows of a source together: watched while they pass, judged at the end. */
final class TableRules {

    private final String source;
    private final Expectation.Table expectation;
    private final Rule rule;
    private final Schema input;
    private final Map<String, Object> params;
    private final AggregateInput inputs;
    private final List<AggregateCall> calls;
    /** States that no thread is adding to at the moment. */
    private final ConcurrentLinkedDeque<List<GroupStates>> idle = new ConcurrentLinkedDeque<>();

    TableRules(
            String source,
            Expectation.Table expectation,
            Rule rule,
            Schema input,
            Map<String, Object> params,
            StepErrors errors) {
        this.source = source;
        this.expectation = expectation;
        this.rule = rule;
        this.input = input;
        this.params = params;
        this.calls = expectation.aggregations().stream().map(Aggregation::call).toList();
        this.inputs = new AggregateInput(input, expectation.aggregations(), false, params, errors);
    }

    /** The rows of a batch that do not fail in an argument or a condition. */
    Batch sound(Batch batch) {
        return inputs.prepare(batch).batch();
    }

    /** Counts the rows of a batch in. */
    Batch watch(Batch batch) {
        AggregateInput.Prepared prepared = inputs.prepare(batch);
        List<GroupStates> polled = idle.poll();
        List<GroupStates> states = polled == null ? fresh() : polled;
        int[] groups = new int[prepared.batch().size()];
        for (int i = 0; i < states.size(); i++) {
            states.get(i).add(groups, prepared.rows().get(i));
        }
        idle.push(states);
        return prepared.batch();
    }

    private List<GroupStates> fresh() {
        List<GroupStates> states = new ArrayList<>();
        for (AggregateCall call : calls) {
            GroupStates made = Accumulators.of(call, input);
            made.resize(1);
            states.add(made);
        }
        return states;
    }

    /** The states watched since the last call, saved: one per aggregate of the expectation; empty if no row passed. */
    List<byte[]> drain() {
        List<GroupStates> total = fresh();
        boolean any = false;
        for (List<GroupStates> states = idle.poll(); states != null; states = idle.poll()) {
            any = true;
            merge(total, states);
        }
        return any ? total.stream().map(s -> s.save(0)).toList() : List.of();
    }

    /** Adds what another watcher of the same expectation saved. */
    void absorb(List<byte[]> saved) {
        if (!saved.isEmpty()) {
            List<GroupStates> states = fresh();
            for (int i = 0; i < states.size(); i++) {
                states.get(i).load(0, saved.get(i));
            }
            idle.push(states);
        }
    }

    private static void merge(List<GroupStates> total, List<GroupStates> states) {
        for (int i = 0; i < total.size(); i++) {
            total.get(i).merge(0, states.get(i), 0);
        }
    }

    /** Judges; a warning if it does not hold and may not. */
    Optional<Diagnostic> judge() {
        String broken = verdict();
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        rule.count();
        Diagnostic.Builder said = Diagnostic.of(
                Code.HR0706, "`" + expectation.text() + "` does not hold for the rows of `" + source + "`" + broken);
        if (rule.policy().fate() == Fate.FAIL) {
            throw new RunFailure(said.note("no output was changed").build());
        }
        return Optional.of(said.severity(Severity.WARNING).build());
    }

    /** Empty if it holds, else what is to be added to the message. */
    private String verdict() {
        List<GroupStates> total = fresh();
        idle.forEach(states -> merge(total, states));
        try {
            return holds(total) ? "" : ": " + shown(total);
        } catch (RowError e) {
            return ": " + e.reason();
        }
    }

    private boolean holds(List<GroupStates> total) {
        List<Vector> values = finish(total);
        List<Column> columns = new ArrayList<>();
        for (Aggregation a : expectation.aggregations()) {
            columns.add(new Column(a.name(), a.call().type(), a.call().optional(true), Taint.NONE));
        }
        Schema schema = Schema.of(columns);
        Batch row = Batch.of(schema, 1, values, null);
        Vector result = new ExprCompiler(schema, params)
                .compile(expectation.condition())
                .evaluate(row, RowErrors.thrown());
        return ((BoolVector) result).values()[0];
    }

    private String shown(List<GroupStates> total) {
        List<String> shown = new ArrayList<>();
        List<Vector> values = finish(total);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i).boxed(0);
            shown.add(value == null ? "nothing" : RowJson.text(calls.get(i).type(), value));
        }
        return "it was " + String.join(", ", shown);
    }

    private static List<Vector> finish(List<GroupStates> total) {
        return total.stream().map(s -> s.finish(RowErrors.thrown())).toList();
    }
}
