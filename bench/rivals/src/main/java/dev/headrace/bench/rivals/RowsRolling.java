package dev.headrace.bench.rivals;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.transforms.Group;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/** The rolling features with Beam's schema transforms: payments grouped as rows, one row out for each. */
final class RowsRolling {

    private static final Schema OUT = schema();

    private RowsRolling() {}

    public static void main(String[] arguments) {
        Job job = Job.of(arguments);
        PCollection<Row> features = job.lines("tx.csv", "source")
                .apply(
                        "payments",
                        MapElements.into(TypeDescriptor.of(Payment.class)).via(Payment::of))
                .apply("by customer", Group.byFieldNames("source"))
                .apply("windows", ParDo.of(new Roll()))
                .setRowSchema(OUT);
        job.write(features.apply(
                "lines",
                MapElements.into(TypeDescriptors.strings())
                        .via(row ->
                                row.getValues().stream().map(String::valueOf).collect(Collectors.joining(",")))));
    }

    private static Schema schema() {
        Schema.Builder schema = Schema.builder()
                .addStringField("source")
                .addStringField("category")
                .addDoubleField("amount")
                .addStringField("timestamp")
                .addInt64Field("hour")
                .addInt64Field("day_of_week");
        for (int hours : Sweep.HOURS) {
            schema.addDoubleField("amount_sum_" + hours + "h")
                    .addInt64Field("amount_count_" + hours + "h")
                    .addDoubleField("amount_avg_" + hours + "h")
                    .addDoubleField("amount_max_" + hours + "h");
        }
        Payment.CATEGORIES.forEach(c -> schema.addInt64Field(c + "_count_14d"));
        return schema.build();
    }

    private static final class Roll extends DoFn<Row, Row> {
        private static final long serialVersionUID = 1;

        @ProcessElement
        public void roll(@Element Row group, OutputReceiver<Row> out) {
            Row key = group.getRow("key");
            Iterable<Row> payments = group.getIterable("value");
            if (key == null || payments == null) {
                throw new IllegalStateException("a group has a key and a value");
            }
            Row[] rows = payments instanceof Collection<Row> some
                    ? some.toArray(Row[]::new)
                    : stream(payments).toArray(Row[]::new);
            long[] times =
                    Arrays.stream(rows).mapToLong(r -> r.getInt64("time")).toArray();
            int[] kinds = Arrays.stream(rows)
                    .mapToInt(r -> Payment.CATEGORIES.indexOf(r.getString("category")))
                    .toArray();
            double[] amounts =
                    Arrays.stream(rows).mapToDouble(r -> r.getDouble("amount")).toArray();
            Sweep sweep = new Sweep(Sweep.order(times, times.length), times, kinds, amounts);
            for (int i = 0; i < sweep.size(); i++) {
                out.output(Row.withSchema(OUT)
                        .addValue(key.getString("source"))
                        .addValues(sweep.row(i))
                        .build());
            }
        }

        private static Stream<Row> stream(Iterable<Row> rows) {
            return java.util.stream.StreamSupport.stream(rows.spliterator(), false);
        }
    }
}
