package dev.headrace.target.beam.stream;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.order.KeyEncoder;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.stream.MachineKind;
import dev.headrace.operators.stream.RowTimes;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.RowClock;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** Cuts blocks by key: the canonical bytes of the key columns, and the rows that have them. */
final class KeyFn extends Step<Block, KV<byte[], Sided>> {
    private static final long serialVersionUID = 1;

    private final MachineMaker maker;
    private final int input;
    private transient @Nullable Cutter cutter;

    KeyFn(SentPlan plan, MachineMaker maker, int input) {
        super(plan, maker.source(plan), Map.of());
        this.maker = maker;
        this.input = input;
    }

    /** What it takes to cut. */
    private static final class Cutter {
        private final MachineKind.Input of;
        private final int[] keys;
        private final KeyEncoder encoder;
        private final RowTimes times;

        Cutter(MachineKind.Input of) {
            this.of = of;
            this.keys = Keys.indexes(of.schema(), of.keys());
            this.encoder = new KeyEncoder(
                    of.keys().stream().map(k -> of.schema().require(k).type()).toList());
            this.times = new RowTimes(of.schema());
        }

        /** The numbers of the rows of each key, keys in the order they are met. */
        Map<ByteBuffer, List<Integer>> cut(Batch rows) {
            List<Vector> columns = Keys.vectors(rows, keys);
            Map<ByteBuffer, List<Integer>> byKey = new LinkedHashMap<>();
            for (int row = 0; row < rows.size(); row++) {
                ByteBuffer key = ByteBuffer.wrap(encoder.encode(columns, row));
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            }
            return byKey;
        }
    }

    @ProcessElement
    public void key(@Element Block block, OutputReceiver<KV<byte[], Sided>> out) {
        Cutter cut = cutter;
        if (cut == null) {
            cut = new Cutter(maker.make(plan(), books()).inputs().get(input));
            cutter = cut;
        }
        Batch rows = block.batch(cut.of.schema());
        for (Map.Entry<ByteBuffer, List<Integer>> key : cut.cut(rows).entrySet()) {
            int[] numbers = key.getValue().stream().mapToInt(Integer::intValue).toArray();
            Batch mine = rows.take(numbers, numbers.length);
            out.outputWithTimestamp(
                    KV.of(key.getKey().array(), new Sided(input, Block.of(mine))),
                    RowClock.stamp(cut.times.least(mine)));
        }
    }
}
