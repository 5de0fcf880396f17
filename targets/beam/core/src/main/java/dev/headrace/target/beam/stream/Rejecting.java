package dev.headrace.target.beam.stream;

import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.jspecify.annotations.Nullable;

/** The diverted rows of each source, from every step they arise in. */
final class Rejecting {

    private final Pipeline pipeline;
    private final Names names;
    private final Map<String, List<PCollection<Block>>> parts = new LinkedHashMap<>();
    private final Map<String, PCollection<Block>> joined = new LinkedHashMap<>();

    Rejecting(Pipeline pipeline, Names names) {
        this.pipeline = pipeline;
        this.names = names;
    }

    void add(String source, PCollection<Block> rejected) {
        parts.computeIfAbsent(source, s -> new ArrayList<>()).add(rejected);
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
