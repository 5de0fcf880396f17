package dev.headrace.bench;

import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.BatchWriter;
import dev.headrace.formats.Formats;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.Split;
import dev.headrace.formats.WriteRequest;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a programmer would write by hand for exactly this task, with the same reader, writer and exact sums: read all rows,
 * put them in order of customer and time, sweep each customer once with two pointers per window.
 */
final class SweepRolling {

    private static final String[] CATEGORIES = {
        "es_transportation", "es_health", "es_otherservices", "es_food", "es_hotelservices",
        "es_barsandrestaurants", "es_tech", "es_sportsandtoys", "es_wellnessandbeauty", "es_hyper",
        "es_fashion", "es_home", "es_contents", "es_travel", "es_leisure"
    };
    private static final Schema INPUT = new Schema(
            List.of(
                    Column.sure("source", DataType.STRING),
                    Column.sure("category", new DataType.EnumOf("Category", List.of(CATEGORIES))),
                    Column.sure("amount", DataType.FLOAT),
                    Column.sure("timestamp", DataType.INSTANT)),
            Optional.of("timestamp"),
            Optional.empty());

    private SweepRolling() {}

    /** Arguments: the folder with {@code tx.csv}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Contestant contestant = new Contestant();
        contestant.done("start");
        Payments payments = read(folder);
        contestant.done("read");
        Windows windows = new Windows(payments, CATEGORIES.length);
        windows.sweep();
        contestant.done("window");
        write(folder, payments, windows);
        contestant.done("write");
        contestant.print();
    }

    private static Payments read(Path folder) {
        Payments payments = new Payments();
        Binding binding =
                new Binding("csv", "tx.csv", List.of(new BindingOption("zone", List.of("UTC"), false)), List.of());
        try (BatchSource source = Formats.read(ReadRequest.all(folder, binding, INPUT))) {
            for (Split split = source.nextSplit(); split != null; split = source.nextSplit()) {
                try (BatchReader reader = split.open(row -> {
                    throw new IllegalStateException("no row of the benchmark is bad");
                })) {
                    for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
                        payments.add(batch);
                    }
                }
            }
        }
        return payments;
    }

    private static void write(Path folder, Payments payments, Windows windows) {
        List<Column> columns = new ArrayList<>(INPUT.columns());
        columns.add(Column.sure("hour", DataType.INT));
        columns.add(Column.sure("day_of_week", DataType.INT));
        for (int hours : Windows.HOURS) {
            columns.add(Column.sure("amount_sum_" + hours + "h", DataType.FLOAT));
            columns.add(Column.sure("amount_count_" + hours + "h", DataType.INT));
            columns.add(Column.sure("amount_avg_" + hours + "h", DataType.FLOAT));
            columns.add(Column.sure("amount_max_" + hours + "h", DataType.FLOAT));
        }
        for (String category : CATEGORIES) {
            columns.add(Column.sure(category + "_count_14d", DataType.INT));
        }
        Schema schema = new Schema(columns, Optional.of("timestamp"), Optional.empty());
        Binding binding = new Binding("parquet", "sweep.parquet", List.of(), List.of());
        int threads = Runtime.getRuntime().availableProcessors();
        try (BatchWriter writer = Formats.write(new WriteRequest(folder, binding, schema, threads))) {
            for (int from = 0; from < payments.size(); from += Batch.TARGET_SIZE) {
                int to = Math.min(payments.size(), from + Batch.TARGET_SIZE);
                writer.write(windows.batch(schema, from, to));
            }
            writer.commit();
        }
    }

    /** All rows, column by column. */
    static final class Payments {
        private final List<String> sources = new ArrayList<>();
        private long[] categories = new long[1 << 16];
        private double[] amounts = new double[1 << 16];
        private long[] times = new long[1 << 16];

        void add(Batch batch) {
            int at = sources.size();
            int end = at + batch.size();
            if (end > times.length) {
                int room = Math.max(end, times.length * 2);
                categories = Arrays.copyOf(categories, room);
                amounts = Arrays.copyOf(amounts, room);
                times = Arrays.copyOf(times, room);
            }
            Object[] names = ((ObjectVector) batch.column(0)).values();
            for (int i = 0; i < batch.size(); i++) {
                sources.add((String) names[i]);
            }
            System.arraycopy(((LongVector) batch.column(1)).values(), 0, categories, at, batch.size());
            System.arraycopy(((DoubleVector) batch.column(2)).values(), 0, amounts, at, batch.size());
            System.arraycopy(((LongVector) batch.column(3)).values(), 0, times, at, batch.size());
        }

        int size() {
            return sources.size();
        }

        String source(int row) {
            return sources.get(row);
        }

        long category(int row) {
            return categories[row];
        }

        double amount(int row) {
            return amounts[row];
        }

        long time(int row) {
            return times[row];
        }
    }
}
