package dev.headrace.bench.rivals;

import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Group and join by somebody who knows Beam well: only the columns needed, stores as a side input, a combiner, own coders. */
final class TunedGrouping {

    private TunedGrouping() {}

    public static void main(String[] arguments) {
        Job job = Job.of(arguments);
        PCollectionView<Map<String, String>> regions = job.lines("stores.csv", "store")
                .apply(
                        "stores",
                        MapElements.into(TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings()))
                                .via(line -> KV.of(
                                        line.substring(0, line.indexOf(',')), line.substring(line.indexOf(',') + 1))))
                .apply("regions", View.asMap());
        PCollection<KV<String, Totals>> sales = job.lines("sales.csv", "id")
                .apply("sales", ParDo.of(new Parse(regions)).withSideInputs(regions))
                .setCoder(KvCoder.of(StringUtf8Coder.of(), new Totals.Coder()));
        PCollection<KV<String, Totals>> totals = sales.apply("group", Combine.perKey(new Totals.Fn()))
                .setCoder(KvCoder.of(StringUtf8Coder.of(), new Totals.Coder()));
        job.write(totals.apply(
                "lines",
                MapElements.into(TypeDescriptors.strings())
                        .via(total -> total.getKey() + "," + total.getValue().line())));
    }

    private static final class Parse extends DoFn<String, KV<String, Totals>> {
        private static final long serialVersionUID = 1;

        private final PCollectionView<Map<String, String>> regions;

        Parse(PCollectionView<Map<String, String>> regions) {
            this.regions = regions;
        }

        @ProcessElement
        public void parse(ProcessContext context) {
            String line = context.element();
            int store = line.indexOf(',') + 1;
            int item = line.indexOf(',', store) + 1;
            int units = line.indexOf(',', item) + 1;
            int price = line.indexOf(',', units) + 1;
            int end = line.indexOf(',', price);
            String region = context.sideInput(regions).get(line.substring(store, item - 1));
            if (region != null) {
                context.output(KV.of(
                        region + "," + line.substring(item, units - 1),
                        Totals.of(Long.parseLong(line, units, price - 1, 10), hundredths(line, price, end))));
            }
        }

        private static long hundredths(String line, int from, int to) {
            int point = line.indexOf('.', from);
            return Long.parseLong(line, from, point, 10) * 100 + Long.parseLong(line, point + 1, to, 10);
        }
    }
}
