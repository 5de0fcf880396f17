package dev.headrace.worker.data;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.BadRow;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.Formats;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.Split;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.step.DataFile;
import dev.headrace.worker.step.Sha256;
import dev.headrace.worker.step.StepData;
import dev.headrace.worker.step.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads the files of a part as matrices, in the order of their rows. */
public final class DataReader {

    private static final int FIRST_ROWS = 4096;
    private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

    private final Features features;
    private final Column label;
    private final Schema schema;
    private final BooleanSupplier stop;

    /** @param stop asked between batches */
    public DataReader(Features features, Column label, BooleanSupplier stop) {
        this.features = features;
        this.label = label;
        this.stop = stop;
        List<Column> columns = new ArrayList<>(features.inputs());
        columns.add(label);
        this.schema = Schema.of(columns);
    }

    /** Rows whose labels are not classes yet. */
    public record Raw(Matrix features, List<Object> labels) {
        public Raw {
            labels = List.copyOf(labels);
        }
    }

    /**
     * The rows of a part.
     *
     * @throws WorkerFailure if a file is not the one that the step means, or a value is missing or too large
     */
    public Raw read(StepData data) throws WorkerFailure, Stopped, IOException {
        Growing growing = new Growing(data.part());
        for (DataFile file : data.files()) {
            check(file);
            Binding binding = new Binding(data.format(), file.path().toString(), List.of(), List.of());
            ReadRequest request = ReadRequest.all(file.path().getRoot(), binding, schema);
            try (BatchSource source = Formats.read(request)) {
                for (Split split = source.nextSplit(); split != null; split = source.nextSplit()) {
                    read(split, growing);
                }
            } catch (RunFailure e) {
                throw WorkerFailure.data("The rows of part `" + data.part() + "` cannot be read: "
                        + e.diagnostic().message() + ".");
            }
        }
        if (growing.rows == 0) {
            throw WorkerFailure.data("Part `" + data.part() + "` has no rows.");
        }
        return growing.finish();
    }

    private static void check(DataFile file) throws WorkerFailure {
        try {
            if (!Sha256.of(file.path()).equals(file.sha256())) {
                throw WorkerFailure.data(
                        "File `" + file.path().getFileName() + "` is not the one that the step was made for.");
            }
        } catch (IOException e) {
            throw WorkerFailure.data("File `" + file.path() + "` cannot be read.");
        }
    }

    private void read(Split split, Growing growing) throws WorkerFailure, Stopped {
        List<BadRow> bad = new ArrayList<>();
        try (BatchReader reader = split.open(bad::add)) {
            for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                growing.add(batch);
                if (stop.getAsBoolean()) {
                    throw new Stopped();
                }
            }
        }
        if (!bad.isEmpty()) {
            throw WorkerFailure.data("Part `" + growing.part + "` has a row that does not parse: "
                    + bad.get(0).reason() + ".");
        }
    }

    /** A matrix while its rows come. */
    private final class Growing {
        private final String part;
        private final int width = features.count();
        private float[] values = new float[0];
        private final List<Object> labels = new ArrayList<>();
        private int rows;

        Growing(String part) {
            this.part = part;
        }

        void add(Batch batch) throws WorkerFailure {
            room(batch.size());
            for (int input = 0; input < features.inputs().size(); input++) {
                Column column = features.inputs().get(input);
                Filling filling = new Filling(
                        column.type(), values, rows * width + features.first(input), width, features.width(input));
                if (!batch.column(input).accept(filling)) {
                    throw WorkerFailure.data("Input `" + column.name() + "` of part `" + part
                            + "` has a value beyond what a trainer's numbers hold, 3.4e38.");
                }
            }
            for (int row = 0; row < batch.size(); row++) {
                @Nullable Object value = batch.column(features.inputs().size()).boxed(row);
                if (value == null) {
                    throw WorkerFailure.data("Label `" + label.name() + "` is missing in part `" + part + "`.");
                }
                labels.add(value);
            }
            rows += batch.size();
        }

        private void room(int more) throws WorkerFailure {
            long needed = (long) (rows + more) * width;
            if (needed > MOST_VALUES) {
                throw new WorkerFailure(
                        dev.headrace.worker.FailureKind.MEMORY,
                        "Part `" + part + "` has more than " + MOST_VALUES
                                + " values, which is the most that one training takes; train on a sample.");
            }
            if (needed > values.length) {
                long grown = Math.max((long) FIRST_ROWS * width, values.length + (long) (values.length >> 1));
                values = Arrays.copyOf(values, (int) Math.min(MOST_VALUES, Math.max(needed, grown)));
            }
        }

        Raw finish() {
            return new Raw(new Matrix(rows, width, Arrays.copyOf(values, rows * width)), labels);
        }
    }

    /** Whether labels of a column's type can be predicted. */
    public static void check(Task task, Column label) throws WorkerFailure {
        boolean fits = task == Task.REGRESSION ? label.type().isNumeric() : LabelClasses.fits(label.type());
        if (!fits) {
            throw WorkerFailure.step(
                    "Label `" + label.name() + "` is a " + label.type().show() + "; a "
                            + task.word() + " training predicts "
                            + (task == Task.REGRESSION ? "Int, Float or Decimal." : "Bool, Enum, String or Int."));
        }
    }
}
