package dev.headrace.target.beam.stream;

import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import dev.headrace.target.beam.step.StepNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.jspecify.annotations.Nullable;

/** What steps give beside rows: the diverted rows of each source, and the pages of the books. */
final class Beside {

    private final Pipeline pipeline;
    private final StepNames names;
    private final Map<String, List<PCollection<Block>>> parts = new LinkedHashMap<>();
    private final List<PCollection<byte[]>> pages = new ArrayList<>();
    private final Map<String, PCollection<Block>> joined = new LinkedHashMap<>();

    Beside(Pipeline pipeline, StepNames names) {
        this.pipeline = pipeline;
        this.names = names;
    }

    void add(String source, PCollection<Block> rejected) {
        parts.computeIfAbsent(source, s -> new ArrayList<>()).add(rejected.setCoder(BlockCoder.of()));
    }

    /** The rows of a step; what it gives beside goes to the source's diverted rows and to the books. */
    PCollection<Block> rows(PCollectionTuple made, Optional<String> source) {
        PCollection<Block> rejected = made.get(Step.REJECTED).setCoder(BlockCoder.of());
        source.ifPresent(s -> add(s, rejected));
        told(made.get(Step.PAGES));
        return made.get(ReadFn.ROWS).setCoder(BlockCoder.of());
    }

    void told(PCollection<byte[]> of) {
        pages.add(of.setCoder(ByteArrayCoder.of()));
    }

    /** The pages of all books. */
    List<PCollection<byte[]>> pages() {
        return pages;
    }

    /** Asked for when all steps are there in which some can arise. */
    PCollection<Block> of(String source) {
        @Nullable PCollection<Block> made = joined.get(source);
        if (made == null) {
            String step = names.of(source + ".rejected", "");
            List<PCollection<Block>> all = parts.getOrDefault(source, List.of());
            made = all.isEmpty()
                    ? pipeline.apply(step, Create.empty(BlockCoder.of()))
                    : PCollectionList.of(all).apply(step, Flatten.pCollections());
            joined.put(source, made);
        }
        return made;
    }
}
