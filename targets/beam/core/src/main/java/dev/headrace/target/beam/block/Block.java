package dev.headrace.target.beam.block;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.spill.PackedBatch;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A batch of rows on its way: as it was made while it stays in one worker, as bytes once it has travelled. It is packed and
 * unpacked only where it really travels, and by whoever knows its schema; nothing of the schema is sent.
 */
public final class Block {
    private final @Nullable Batch batch;
    private final byte @Nullable [] packed;

    private Block(@Nullable Batch batch, byte @Nullable [] packed) {
        this.batch = batch;
        this.packed = packed;
    }

    public static Block of(Batch batch) {
        return new Block(batch, null);
    }

    static Block packed(byte[] bytes) {
        return new Block(null, bytes);
    }

    /** The rows under {@code schema}, which has the columns they were made with, by place. */
    public Batch batch(Schema schema) {
        Batch made = batch;
        byte[] bytes = packed;
        if (made != null) {
            return made.schema().equals(schema) ? made : Batch.of(schema, made.size(), made.columns(), made.places());
        }
        if (bytes == null) {
            throw new IllegalStateException("a block has rows or bytes");
        }
        return PackedBatch.unpack(schema, bytes);
    }

    byte[] bytes() {
        Batch made = batch;
        byte[] bytes = packed;
        if (bytes != null) {
            return bytes;
        }
        if (made == null) {
            throw new IllegalStateException("a block has rows or bytes");
        }
        return PackedBatch.pack(made);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Block block && Arrays.equals(bytes(), block.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }
}
