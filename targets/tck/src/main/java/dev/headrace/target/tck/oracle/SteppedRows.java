package dev.headrace.target.tck.oracle;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepCode;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a step in Java makes of rows: of each by itself, where a row that fails or gives one bad row is bad; or of all of them in
 * the canonical order, where a bad one ends the run.
 */
final class SteppedRows {

    private final Interpreter interpreter;
    private final Ledger ledger;

    SteppedRows(Interpreter interpreter, Ledger ledger) {
        this.interpreter = interpreter;
        this.ledger = ledger;
    }

    Rows of(Op.Via op, Rows input) {
        StepBody.Java body = (StepBody.Java) op.known().body();
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (Assign argument : op.arguments()) {
            arguments.put(
                    argument.name(),
                    Objects.requireNonNull(interpreter.value(argument.value(), Schema.of(List.of()), List.of())));
        }
        StepCode code = StepLibrary.load().find(body.name()).orElseThrow().open(arguments);
        return code instanceof StepCode.OfTable table ? whole(op, table, input) : each(op, code, input);
    }

    private Rows each(Op.Via op, StepCode code, Rows input) {
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (List<@Nullable Object> row : input.list()) {
            List<List<@Nullable Object>> made = new ArrayList<>();
            try {
                if (code instanceof StepCode.OfRow one) {
                    made.add(sound(op, one.apply(row.toArray())));
                } else {
                    ((StepCode.OfRows) code).apply(row.toArray(), r -> made.add(sound(op, r)));
                }
                made.forEach(m -> time(op, row, m));
                out.addAll(made);
            } catch (Exception e) {
                ledger.brokeIn(op.id(), Optional.empty(), op.origin());
            }
        }
        return new Rows(op.schema(), out);
    }

    private Rows whole(Op.Via op, StepCode.OfTable code, Rows input) {
        List<@Nullable Object[]> sorted = new ArrayList<>();
        input.list().stream().sorted(Canonical.ofRows(input.schema())).forEach(r -> sorted.add(r.toArray()));
        List<List<@Nullable Object>> out = new ArrayList<>();
        try {
            code.apply(sorted, r -> out.add(sound(op, r)));
        } catch (Exception e) {
            ledger.brokeIn(op.id(), Optional.empty(), Optional.empty());
        }
        return new Rows(op.schema(), out);
    }

    private List<@Nullable Object> sound(Op.Via op, @Nullable Object[] made) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(made));
        row.replaceAll(v -> v instanceof Double d ? Double.valueOf(d + 0.0) : v);
        for (int i = 0; i < op.schema().columns().size(); i++) {
            Column column = op.schema().columns().get(i);
            Object value = row.get(i);
            if (value == null && !column.optional() || value instanceof Double d && !Double.isFinite(d)) {
                throw new RowError("a value that is none");
            }
        }
        for (FieldCheck check : op.known().checks()) {
            int at = op.schema().indexOf(check.column()).orElseThrow();
            if (row.get(at) != null && !interpreter.holds(check.condition(), op.schema(), row)) {
                throw new RowError("breaks " + check.text());
            }
        }
        return row;
    }

    /** A row keeps its times. */
    private static void time(Op.Via op, List<@Nullable Object> row, List<@Nullable Object> made) {
        Schema from = op.input().schema();
        Schema to = op.schema();
        boolean event = from.eventTime().isPresent() && to.eventTime().isPresent();
        boolean known = from.knownTime().isPresent() && to.knownTime().isPresent();
        Rows before = new Rows(from, List.of());
        Rows after = new Rows(to, List.of());
        if (event && before.eventTime(row) != after.eventTime(made)
                || known && before.knownTime(row) != after.knownTime(made)) {
            throw new RowError("another time");
        }
    }
}
