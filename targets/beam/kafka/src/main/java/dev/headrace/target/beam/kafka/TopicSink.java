package dev.headrace.target.beam.kafka;

import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.sink.Numbering;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/** Writes rows to a topic: in transactions that go with the runner's checkpoints, or at least once. */
final class TopicSink extends PTransform<PCollection<Block>, PDone> {
    private static final long serialVersionUID = 1;
    private static final int MOST_SHARDS = 4;

    private final Topic topic;
    private final boolean once;

    TopicSink(Topic topic) {
        this.topic = topic;
        this.once =
                topic.sink().binding().option("delivery").orElse("exactly_once").equals("exactly_once");
    }

    @Override
    public PDone expand(PCollection<Block> rows) {
        // Both look at the topic now, so that a wrong name is said before the job starts.
        int partitions = topic.partitions();
        if (once) {
            // A shard keeps its place among the offsets of a partition, so there are at most as many.
            rows.apply("Rows", new Numbering(topic.sink(), Math.min(MOST_SHARDS, partitions)))
                    .apply("Write once", ParDo.of(new WriteOnce(topic)));
        } else {
            rows.apply("Write", ParDo.of(new WriteAtLeastOnce(topic)));
        }
        return PDone.in(rows.getPipeline());
    }
}
