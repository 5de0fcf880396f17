package dev.headrace.operators.spill;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.util.Arrays;

/** Batches as bytes, for files and for the wire between workers of one job. Equal batches give equal bytes. */
public final class PackedBatch {
    private static final int SPARE = 8;

    private PackedBatch() {}

    /** The batch as bytes; the schema is not among them. */
    public static byte[] pack(Batch batch) {
        Out packed = ChunkWriter.pack(batch);
        return Arrays.copyOf(packed.array(), packed.size());
    }

    /** The batch that {@link #pack} was given, under the same schema. */
    public static Batch unpack(Schema schema, byte[] bytes) {
        return ChunkReader.unpack(schema, Arrays.copyOf(bytes, bytes.length + SPARE));
    }
}
