package dev.headrace.bench.rivals;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.apache.beam.sdk.schemas.Schema.Field;
import org.apache.beam.sdk.schemas.Schema.FieldType;
import org.apache.beam.sdk.schemas.transforms.Group;
import org.apache.beam.sdk.schemas.transforms.Join;
import org.apache.beam.sdk.schemas.transforms.Select;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Max;
import org.apache.beam.sdk.transforms.Min;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Group and join with Beam's schema transforms, as its guide teaches them; the stores are few enough for a broadcast join. */
final class RowsGrouping {

    private RowsGrouping() {}

    public static void main(String[] arguments) {
        Job job = Job.of(arguments);
        PCollection<Sale> sales = job.lines("sales.csv", "id")
                .apply("sales", MapElements.into(TypeDescriptor.of(Sale.class)).via(Sale::of));
        PCollection<Store> stores = job.lines("stores.csv", "store")
                .apply(
                        "stores",
                        MapElements.into(TypeDescriptor.of(Store.class)).via(Store::of));
        PCollection<Row> totals = sales.apply(
                        "join", Join.<Sale, Store>innerBroadcastJoin(stores).using("store"))
                .apply("flat", Select.flattenedSchema())
                .apply(
                        "group",
                        Group.<Row>byFieldNames("rhs_region", "lhs_item")
                                .aggregateField("lhs_id", Count.combineFn(), Field.of("sold", FieldType.INT64))
                                .aggregateField("lhs_units", Sum.ofLongs(), "units")
                                .aggregateField(
                                        "lhs_price", new SumOfDecimals(), Field.of("revenue", FieldType.DECIMAL))
                                .aggregateField(
                                        "lhs_price",
                                        Min.<BigDecimal>naturalOrder(),
                                        Field.of("least", FieldType.DECIMAL))
                                .aggregateField("lhs_units", Max.ofLongs(), "most"));
        job.write(totals.apply(
                "lines", MapElements.into(TypeDescriptors.strings()).via(RowsGrouping::line)));
    }

    private static String line(Row row) {
        Row key = row.getRow("key");
        Row value = row.getRow("value");
        if (key == null || value == null) {
            throw new IllegalStateException("a group has a key and a value");
        }
        return key.getValues().stream().map(String::valueOf).collect(Collectors.joining(",")) + ","
                + value.getValues().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Beam sums no decimals by itself. */
    private static final class SumOfDecimals extends Combine.BinaryCombineFn<BigDecimal> {
        private static final long serialVersionUID = 1;

        @Override
        public BigDecimal apply(BigDecimal left, BigDecimal right) {
            return left.add(right);
        }
    }
}
