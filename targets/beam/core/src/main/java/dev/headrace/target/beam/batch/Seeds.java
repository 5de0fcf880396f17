package dev.headrace.target.beam.batch;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.op.Grouping;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.ship.Tree;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/** Items that are there from the start, and streams of items put together. */
final class Seeds {
    private final Pipeline pipeline;

    Seeds(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** An aggregate over nothing is a row: a block without rows makes sure that somebody computes it. */
    PCollection<KV<Integer, Item>> with(
            PCollection<KV<Integer, Item>> items, int tag, Tree group, Steps steps, String name) {
        Op.Group op = (Op.Group) group.root();
        Schema saved = new Grouping(op, steps.job().params(), new StepErrors(op.id(), null)).savedSchema();
        List<Vector> columns = new ArrayList<>();
        for (Column column : saved.columns()) {
            columns.add(Vectors.missing(column.type(), 0));
        }
        Item nothing = new Item.Rows(tag, Block.of(Batch.of(saved, 0, columns, null)));
        PCollection<KV<Integer, Item>> seed = pipeline.apply(
                steps.names().unique(name + " over nothing"),
                Create.of(List.of(KV.of(0, nothing))).withCoder(Steps.CODER));
        return both(items, seed, steps.names().unique(name + " all"));
    }

    PCollection<KV<Integer, Item>> none(String name) {
        return pipeline.apply(name, Create.empty(Steps.CODER));
    }

    PCollection<KV<Integer, Item>> both(
            PCollection<KV<Integer, Item>> first, PCollection<KV<Integer, Item>> second, String name) {
        return PCollectionList.of(first).and(second).apply(name, Flatten.pCollections());
    }

    PCollection<KV<Integer, Item>> all(List<PCollection<KV<Integer, Item>>> some, String name) {
        return some.size() == 1 ? some.get(0) : PCollectionList.of(some).apply(name, Flatten.pCollections());
    }

    Pipeline pipeline() {
        return pipeline;
    }
}
