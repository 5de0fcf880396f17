package dev.headrace.target.beam.sink;

import dev.headrace.formats.WriteRequest;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.SentSink;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.AfterWatermark;
import org.apache.beam.sdk.transforms.windowing.GlobalWindows;
import org.apache.beam.sdk.transforms.windowing.Window;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;
import org.joda.time.Duration;

/**
 * One file of all rows of a stream that ends, such as a replay: the file a batch would write. It appears whole, when the end of
 * time is reached; if the job fails before, an earlier file stays as it was.
 */
public final class WholeFile extends PTransform<PCollection<Block>, PDone> {
    private static final long serialVersionUID = 1;

    private final SentSink sink;
    private final String base;

    /** @param base the folder that relative paths start at */
    public WholeFile(SentSink sink, Path base) {
        this.sink = sink;
        this.base = base.toString();
    }

    @Override
    public PDone expand(PCollection<Block> rows) {
        KvCoder<String, Long> part = KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of());
        KvCoder<Integer, KV<String, Long>> keyed = KvCoder.of(VarIntCoder.of(), part);
        PCollection<KV<Integer, KV<String, Long>>> written = rows.apply("Until the end", untilTheEnd())
                .apply("Write", ParDo.of(new WritePiece(sink, base)))
                .setCoder(keyed);
        // Without rows there is a file too.
        PCollection<KV<Integer, KV<String, Long>>> nothing = rows.getPipeline()
                .apply("None", Create.of(KV.of(0, KV.of("", 0L))).withCoder(keyed));
        PCollectionList.of(written)
                .and(nothing.apply("Then too", untilTheEnd()))
                .apply("Pieces", Flatten.pCollections())
                .apply("All", GroupByKey.create())
                .apply("Join", ParDo.of(new JoinPieces(sink, base)));
        return PDone.in(rows.getPipeline());
    }

    /** One pane, fired when the end of time is reached. */
    private static <T> Window<T> untilTheEnd() {
        return Window.<T>into(new GlobalWindows())
                .triggering(AfterWatermark.pastEndOfWindow())
                .withAllowedLateness(Duration.ZERO)
                .withOnTimeBehavior(Window.OnTimeBehavior.FIRE_IF_NON_EMPTY)
                .discardingFiredPanes();
    }

    static WriteRequest request(SentSink sink, String base) {
        return WriteRequest.of(Path.of(base), sink.binding(), sink.schema());
    }

    /** A new file for a piece, hidden beside the output; its name ends as that of the output. */
    static Path piece(SentSink sink, String base) {
        Binding binding = sink.binding();
        Path target =
                dev.headrace.formats.Formats.output(Path.of(base), binding).toAbsolutePath();
        String name = target.getFileName().toString();
        return target.resolveSibling("." + name + ".pieces").resolve(UUID.randomUUID() + "." + name);
    }
}
