package dev.headrace.target.beam.stream;

import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.target.beam.batch.Outlet;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import dev.headrace.target.beam.books.BooksFile;
import dev.headrace.target.beam.ship.JobSpec;
import dev.headrace.target.beam.ship.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.windowing.AfterWatermark;
import org.apache.beam.sdk.transforms.windowing.Window;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.joda.time.Duration;

/** Brings streams that end to where batches go: each output into files, and the books beside them. */
public final class Landing {

    private final JobSpec job;
    private final Function<PlannedOutput, Outlet> outlets;

    /** @param outlets where each output goes */
    public Landing(JobSpec job, Function<PlannedOutput, Outlet> outlets) {
        this.job = job;
        this.outlets = outlets;
    }

    /**
     * Adds the last steps.
     *
     * @param folder where the books go; every worker can reach it
     */
    public void land(List<PlannedOutput> outputs, StreamTranslator.Translated made, String folder) {
        List<PCollection<byte[]>> pages = new ArrayList<>();
        for (PCollection<byte[]> page : made.pages()) {
            pages.add(page.apply("pages " + pages.size() + " at the end", atTheEnd()));
        }
        for (PlannedOutput output : outputs) {
            PCollection<Block> rows = made.outputs().get(output.name());
            if (rows == null) {
                throw new IllegalStateException("no rows of `" + output.name() + "`");
            }
            String step = "write " + output.name();
            Tree schema = Tree.of(output.name(), output.root().schema());
            pages.add(rows.apply(
                            step + " in one place",
                            WithKeys.<Integer, Block>of(0).withKeyType(TypeDescriptors.integers()))
                    .setCoder(KvCoder.of(VarIntCoder.of(), BlockCoder.of()))
                    .apply(step + " at the end", atTheEnd())
                    .apply(step + " together", GroupByKey.create())
                    .apply(step, ParDo.of(new LandFn(job, schema, outlets.apply(output))))
                    .setCoder(ByteArrayCoder.of()));
        }
        PCollectionList.of(pages)
                .apply("all that is told", Flatten.pCollections())
                .apply("pages", WithKeys.<Integer, byte[]>of(0).withKeyType(TypeDescriptors.integers()))
                .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
                .apply("books together", GroupByKey.create())
                .apply("books", ParDo.of(new BooksFile.WriteFn(folder)));
    }

    /** What is brought together leaves once, when the stream is over. */
    private static <T> Window<T> atTheEnd() {
        return Window.<T>configure()
                .triggering(AfterWatermark.pastEndOfWindow())
                .withAllowedLateness(Duration.ZERO)
                .withOnTimeBehavior(Window.OnTimeBehavior.FIRE_IF_NON_EMPTY)
                .discardingFiredPanes();
    }
}
