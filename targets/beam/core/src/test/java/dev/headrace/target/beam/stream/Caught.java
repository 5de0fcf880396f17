package dev.headrace.target.beam.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.util.CoderUtils;
import org.jspecify.annotations.Nullable;

/** Catches the blocks that a pipeline gives in this process. */
final class Caught extends DoFn<Block, Void> {
    private static final long serialVersionUID = 1;
    private static final Map<String, Queue<byte[]>> BLOCKS = new ConcurrentHashMap<>();

    private final String name;

    /** @param name of this run and output; no other uses it */
    Caught(String name) {
        this.name = name;
        BLOCKS.put(name, new ConcurrentLinkedQueue<>());
    }

    @ProcessElement
    public void take(@Element Block block) throws CoderException {
        BLOCKS.get(name).add(CoderUtils.encodeToByteArray(BlockCoder.of(), block));
    }

    /** How often each row came, without some columns. */
    static Map<List<@Nullable Object>, Integer> bag(String name, Schema schema, List<String> without)
            throws CoderException {
        List<Batch> batches = new ArrayList<>();
        for (byte[] bytes : BLOCKS.get(name)) {
            batches.add(CoderUtils.decodeFromByteArray(BlockCoder.of(), bytes).batch(schema));
        }
        Map<List<@Nullable Object>, Integer> bag = new LinkedHashMap<>();
        for (Batch batch : batches) {
            for (int row = 0; row < batch.size(); row++) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int column = 0; column < batch.columns().size(); column++) {
                    if (!without.contains(schema.columns().get(column).name())) {
                        values.add(batch.column(column).boxed(row));
                    }
                }
                bag.merge(values, 1, Integer::sum);
            }
        }
        return bag;
    }
}
