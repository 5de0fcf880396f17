package dev.headrace.operators.step;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.step.StepCode;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.expr.ExprCompiler;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Part;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.rows.Stored;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A step that makes a table of a table. Its rows come from no row in particular, so a bad one ends the run. */
public final class WholeTableStep {
    private final Op.Via op;
    private final StepCall call;
    private final StepCode.OfTable code;
    private final Map<String, Object> params;
    private final Session session;

    public WholeTableStep(Op.Via op, Map<String, Object> params, Session session) {
        this.op = op;
        this.call = new StepCall(op, params);
        this.code = (StepCode.OfTable) call.open();
        this.params = params;
        this.session = session;
    }

    /**
     * The table made of the rows.
     *
     * @param sorted the rows in the canonical order, in one part
     */
    public Rows apply(Rows sorted) {
        Chunks chunks = session.chunks(op.schema());
        Filling filling = new Filling(chunks);
        Giving giving = new Giving(filling::add);
        try (sorted) {
            try {
                code.apply(new Once(sorted, giving), giving);
            } catch (Exception | Error e) {
                // What Headrace refused was first, whatever the code made of it.
                giving.end();
                throw failure(Code.HR0710, call.failed(call.ofTheRow(e)), e);
            }
            giving.end();
        } catch (RowError e) {
            throw failure(Code.HR0711, call.failed(e), e);
        }
        filling.flush();
        return Stored.of(chunks).read();
    }

    private RunFailure failure(Code code, RowError error, Throwable cause) {
        return new RunFailure(
                Diagnostic.of(code, error.reason())
                        .note(call.place())
                        .note("no output was changed")
                        .build(),
                cause);
    }

    /** The rows, which can be gone through once. What fails while they are read is no matter of the code's. */
    private final class Once implements Iterable<@Nullable Object[]> {
        private final Rows rows;
        private final Giving giving;
        private boolean begun;

        Once(Rows rows, Giving giving) {
            this.rows = rows;
            this.giving = giving;
        }

        @Override
        public Iterator<@Nullable Object[]> iterator() {
            if (begun) {
                RowError twice = call.error("goes through its rows twice; they can be gone through once");
                RunFailure failure = failure(Code.HR0710, twice, twice);
                giving.note(failure);
                throw failure;
            }
            begun = true;
            return new Boxed(rows, giving);
        }
    }

    /** The rows one by one, as the code takes them. */
    private final class Boxed implements Iterator<@Nullable Object[]> {
        private final Rows rows;
        private final Giving giving;
        private @Nullable Cursor cursor;
        private @Nullable Batch batch;
        private int at;

        Boxed(Rows rows, Giving giving) {
            this.rows = rows;
            this.giving = giving;
        }

        @Override
        public boolean hasNext() {
            try {
                while (batch == null || at == batch.size()) {
                    if (!advance()) {
                        return false;
                    }
                }
                return true;
            } catch (RuntimeException e) {
                giving.note(e);
                throw e;
            }
        }

        /** The next batch; false after the last. */
        private boolean advance() {
            at = 0;
            while (true) {
                Cursor from = cursor;
                if (from == null) {
                    Part part = rows.next();
                    if (part == null) {
                        batch = null;
                        return false;
                    }
                    cursor = part.open();
                } else {
                    session.workers().check();
                    batch = from.next();
                    if (batch != null) {
                        return true;
                    }
                    from.close();
                    cursor = null;
                }
            }
        }

        @Override
        public @Nullable Object[] next() {
            Batch from = hasNext() ? batch : null;
            if (from == null) {
                throw new NoSuchElementException();
            }
            @Nullable Object[] row = new @Nullable Object[from.columns().size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = from.column(i).boxed(at);
            }
            at++;
            return row;
        }
    }

    /** What the code gave, put to rest in batches. */
    private final class Filling {
        private final Chunks chunks;
        private final Schema schema = op.schema();
        private final List<List<@Nullable Object>> columns = new ArrayList<>();
        private int size;
        private int sequence;

        Filling(Chunks chunks) {
            this.chunks = chunks;
            schema.columns().forEach(c -> columns.add(new ArrayList<>()));
        }

        void add(@Nullable Object @Nullable [] values) {
            if (values == null || values.length != columns.size()) {
                throw new RowError("gave no row of " + columns.size() + " columns");
            }
            for (int i = 0; i < values.length; i++) {
                columns.get(i).add(ValueForm.of(schema.columns().get(i), values[i]));
            }
            if (++size == Batch.TARGET_SIZE) {
                flush();
            }
        }

        void flush() {
            if (size == 0) {
                return;
            }
            session.workers().check();
            List<Vector> vectors = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                vectors.add(Vectors.of(schema.columns().get(i).type(), columns.get(i)));
                columns.get(i).clear();
            }
            Batch batch = Batch.of(schema, size, vectors, null);
            op.known().checks().forEach(c -> check(c, batch));
            chunks.add(0, sequence++, batch);
            size = 0;
        }

        private void check(FieldCheck check, Batch batch) {
            FailedRows broken = new FailedRows(batch.size());
            Vector held =
                    new ExprCompiler(schema, params).compile(check.condition()).evaluate(batch, broken.in(null));
            boolean[] holds = ((BoolVector) held).values();
            Vector column = batch.column(check.column());
            for (int row = 0; row < batch.size(); row++) {
                if ((broken.error(row) != null || !holds[row]) && !column.isNull(row)) {
                    throw new RunFailure(Diagnostic.of(
                                    Code.HR0711,
                                    call.error("gave a value for `" + check.column() + "` that breaks `" + check.text()
                                                    + "`")
                                            .reason())
                            .note(call.place())
                            .note("no output was changed")
                            .build());
                }
            }
        }
    }
}
