package dev.headrace.operators.step;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.step.StepCode;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.expr.CompiledExpr;
import dev.headrace.kernels.expr.ExprCompiler;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.fate.StepErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A step that looks at each row by itself. A row for which the code throws, or gives one bad row, is a bad row itself: none of
 * what was made of it goes on.
 */
public final class RowWiseStep {

    /** A constraint of a column. */
    private record Check(CompiledExpr condition, int column, String text) {}

    private final StepCall call;
    private final StepCode code;
    private final Schema from;
    private final Schema to;
    private final StepErrors errors;
    private final List<Check> checks = new ArrayList<>();
    private final List<int[]> times = new ArrayList<>();

    /** @param errors where the failing rows go */
    public RowWiseStep(Op.Via op, Map<String, Object> params, StepErrors errors) {
        this.call = new StepCall(op, params);
        this.code = call.open();
        this.from = op.input().schema();
        this.to = op.schema();
        this.errors = errors;
        ExprCompiler compiler = new ExprCompiler(to, params);
        for (FieldCheck check : op.known().checks()) {
            checks.add(new Check(
                    compiler.compile(check.condition()),
                    to.indexOf(check.column()).orElseThrow(),
                    check.text()));
        }
        keep(from.eventTime(), to.eventTime());
        keep(from.knownTime(), to.knownTime());
    }

    private void keep(Optional<String> before, Optional<String> after) {
        if (before.isPresent() && after.isPresent()) {
            OptionalInt old = from.indexOf(before.get());
            OptionalInt made = to.indexOf(after.get());
            times.add(new int[] {old.orElseThrow(), made.orElseThrow()});
        }
    }

    /** What becomes of the rows. Several threads may call it. */
    public Batch compute(Batch batch) {
        FailedRows failed = new FailedRows(batch.size());
        Made made = new Made(batch.size());
        for (int row = 0; row < batch.size(); row++) {
            made.begin(row, boxed(batch, row));
            try {
                run(made);
            } catch (Exception | Error e) {
                failed.report(row, null, call.failed(call.ofTheRow(e)));
                made.undo();
            }
        }
        Batch rows = made.build(batch);
        check(rows, made.rows, failed);
        errors.settle(batch, failed);
        return failed.count() == 0 ? rows : sound(rows, made.rows, failed);
    }

    private void run(Made made) throws Exception {
        if (code instanceof StepCode.OfRow one) {
            made.add(one.apply(made.given()));
            return;
        }
        Giving giving = new Giving(made::add);
        try {
            ((StepCode.OfRows) code).apply(made.given(), giving);
        } catch (Exception e) {
            giving.end();
            throw e;
        }
        giving.end();
    }

    private static @Nullable Object[] boxed(Batch batch, int row) {
        @Nullable Object[] values = new @Nullable Object[batch.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = batch.column(i).boxed(row);
        }
        return values;
    }

    private void check(Batch rows, int[] origins, FailedRows failed) {
        for (Check check : checks) {
            FailedRows broken = new FailedRows(rows.size());
            boolean[] holds = ((BoolVector) check.condition.evaluate(rows, broken.in(null))).values();
            Vector column = rows.column(check.column);
            for (int row = 0; row < rows.size(); row++) {
                RowError error = broken.error(row);
                if (error != null) {
                    failed.report(origins[row], null, call.error("gave a row of which " + error.reason()));
                } else if (!holds[row] && !column.isNull(row)) {
                    String name = to.columns().get(check.column).name();
                    failed.report(
                            origins[row],
                            null,
                            call.error("gave a value for `" + name + "` that breaks `" + check.text + "`"));
                }
            }
        }
    }

    private static Batch sound(Batch rows, int[] origins, FailedRows failed) {
        int[] kept = new int[rows.size()];
        int count = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (failed.error(origins[row]) == null) {
                kept[count++] = row;
            }
        }
        return count == rows.size() ? rows : rows.take(kept, count);
    }

    /** The rows made so far, column by column, and the number of the row that each was made of. */
    private final class Made {
        private final List<List<@Nullable Object>> columns = new ArrayList<>();
        private int[] rows;
        private int size;
        private int row;
        private int start;
        private @Nullable Object[] input = {};

        Made(int expected) {
            rows = new int[expected];
            to.columns().forEach(c -> columns.add(new ArrayList<>(expected)));
        }

        void begin(int number, @Nullable Object[] given) {
            row = number;
            start = size;
            input = given;
        }

        /** A copy, since the code may change what it gets. */
        @Nullable
        Object[] given() {
            return input.clone();
        }

        void undo() {
            size = start;
            columns.forEach(c -> c.subList(start, c.size()).clear());
        }

        void add(@Nullable Object @Nullable [] values) {
            if (values == null || values.length != columns.size()) {
                throw new RowError("gave no row of " + columns.size() + " columns");
            }
            @Nullable Object[] held = new @Nullable Object[values.length];
            for (int i = 0; i < values.length; i++) {
                held[i] = ValueForm.of(to.columns().get(i), values[i]);
            }
            for (int[] time : times) {
                if (!Objects.equals(input[time[0]], held[time[1]])) {
                    throw new RowError("gave another time for `"
                            + to.columns().get(time[1]).name() + "` than the row has");
                }
            }
            for (int i = 0; i < held.length; i++) {
                columns.get(i).add(held[i]);
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, Math.max(16, 2 * size));
            }
            rows[size++] = row;
        }

        Batch build(Batch batch) {
            List<Vector> vectors = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                vectors.add(Vectors.of(to.columns().get(i).type(), columns.get(i)));
            }
            long[] places = batch.places();
            long[] own = places == null ? null : new long[size];
            for (int i = 0; own != null && places != null && i < size; i++) {
                own[i] = places[rows[i]];
            }
            return Batch.of(to, size, vectors, own);
        }
    }
}
