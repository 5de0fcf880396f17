package dev.headrace.target.beam.stream;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.operators.source.SourcePieces;
import dev.headrace.target.WarmUp;
import dev.headrace.target.beam.block.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.PCollection;

/**
 * Makes an unbounded pipeline of a stage of a plan.
 *
 * <pre>{@code
 * Translated made = new StreamTranslator(plan, params, streams).translate(stage, pipeline);
 * made.outputs().forEach((name, blocks) -> blocks.apply(sink of name));
 * }</pre>
 */
public final class StreamTranslator {

    private final Plan plan;
    private final Map<String, Object> params;
    private final Streams streams;
    private final boolean ends;
    private final Optional<WarmUp> warmUp;

    /**
     * @param params values by name, boxed as {@link dev.headrace.ir.type.Physical} says; those left out have their defaults
     * @param streams where the rows of sources come from
     * @param ends whether they all end: then a row that ends the run is told when all has been read, else at once
     */
    public StreamTranslator(Plan plan, Map<String, Object> params, Streams streams, boolean ends) {
        this(plan, params, streams, ends, Optional.empty());
    }

    /** @param warmUp from when on rows are whole; empty if all are */
    public StreamTranslator(
            Plan plan, Map<String, Object> params, Streams streams, boolean ends, Optional<WarmUp> warmUp) {
        this.plan = plan;
        this.params = new LinkedHashMap<>(params);
        this.streams = streams;
        this.ends = ends;
        this.warmUp = warmUp;
    }

    /**
     * What a pipeline gives.
     *
     * @param outputs blocks of each output, under the schema of its root
     * @param pages of the books about bad rows, packed
     */
    public record Translated(Map<String, PCollection<Block>> outputs, List<PCollection<byte[]>> pages) {
        public Translated {
            outputs = new LinkedHashMap<>(outputs);
            pages = List.copyOf(pages);
        }
    }

    /**
     * Adds the steps of a stage.
     *
     * @throws RunFailure HR0501 if something in it cannot be on a stream, or its rows can never be known to be whole
     */
    public Translated translate(Stage.Dataflow stage, Pipeline pipeline) {
        SentPlan sent = SentPlan.of(plan, params, ends);
        Map<String, Streams.Entry> entries = new LinkedHashMap<>();
        Shape.scans(sent, stage).forEach((source, scans) -> entries.put(source, entry(source, scans)));
        Shape shape = new Shape(sent, source -> entries.get(source) instanceof Streams.Live);
        boolean atOnce = new StreamLimits(sent, shape).check(stage);
        Weaving weaving = new Weaving(sent, shape, entries, pipeline, atOnce, warmUp);
        weaving.tables(stage);
        Map<String, PCollection<Block>> outputs = new LinkedHashMap<>();
        // What is diverted is known when every other step is there.
        for (boolean ofRejects : List.of(false, true)) {
            for (PlannedOutput output : stage.outputs()) {
                if (shape.readsRejects(output.root()) == ofRejects) {
                    outputs.put(output.name(), weaving.output(output));
                }
            }
        }
        return new Translated(outputs, weaving.pages());
    }

    private Streams.Entry entry(String name, List<Op.Scan> scans) {
        SourceDef source =
                plan.pipeline().source(name).orElseThrow(() -> new IllegalStateException("no source `" + name + "`"));
        return streams.of(source, SourcePieces.wanted(source, scans).names());
    }
}
