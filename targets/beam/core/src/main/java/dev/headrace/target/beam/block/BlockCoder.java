package dev.headrace.target.beam.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;

/** Blocks as a length and their packed bytes. */
public final class BlockCoder extends AtomicCoder<Block> {
    private static final long serialVersionUID = 1;
    private static final BlockCoder ONLY = new BlockCoder();

    private BlockCoder() {}

    public static BlockCoder of() {
        return ONLY;
    }

    @Override
    public void encode(Block value, OutputStream to) throws IOException {
        ByteArrayCoder.of().encode(value.bytes(), to);
    }

    @Override
    public Block decode(InputStream from) throws IOException {
        return Block.packed(ByteArrayCoder.of().decode(from));
    }

    @Override
    public void verifyDeterministic() {
        // Equal batches are packed into equal bytes.
    }
}
