package dev.headrace.target.beam.sink;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.SentSink;
import java.nio.file.Path;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/**
 * A folder of part files, one for each shard and bundle of stable rows: on a runner with checkpoints, for each checkpoint. Parts
 * appear whole. They are named after the numbers of their rows, so that what is written again after a failure takes the place
 * of what was written before it: exactly once.
 */
public final class FileParts extends PTransform<PCollection<Block>, PDone> {
    private static final long serialVersionUID = 1;

    private final SentSink sink;
    private final String base;
    private final int shards;

    /**
     * Writes to the folder the sink's binding names.
     *
     * @param base the folder that relative paths start at
     * @param shards how many writers there are
     * @throws RunFailure HR0703 if the binding names a file
     */
    public FileParts(SentSink sink, Path base, int shards) {
        this.sink = sink;
        this.base = base.toString();
        this.shards = shards;
        String location = sink.binding().location();
        String name = location.substring(location.lastIndexOf('/') + 1);
        if (name.lastIndexOf('.') > 0) {
            throw new RunFailure(
                    Diagnostic.of(Code.HR0703, "a stream cannot write the one file `" + location + "`: it has no end")
                            .help("name a folder, which gets a part for each checkpoint: `"
                                    + location.substring(0, location.lastIndexOf('.')) + "`")
                            .build());
        }
    }

    @Override
    public PDone expand(PCollection<Block> rows) {
        rows.apply("Rows", new Numbering(sink, shards)).apply("Write parts", ParDo.of(new WriteParts(sink, base)));
        return PDone.in(rows.getPipeline());
    }
}
