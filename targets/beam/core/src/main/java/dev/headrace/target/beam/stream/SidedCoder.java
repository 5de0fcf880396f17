package dev.headrace.target.beam.stream;

import dev.headrace.target.beam.block.BlockCoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;

/** A byte for the input, then the block. */
final class SidedCoder extends AtomicCoder<Sided> {
    private static final long serialVersionUID = 1;

    @Override
    public void encode(Sided value, OutputStream to) throws IOException {
        to.write(value.input());
        BlockCoder.of().encode(value.rows(), to);
    }

    @Override
    public Sided decode(InputStream from) throws IOException {
        return new Sided(from.read(), BlockCoder.of().decode(from));
    }

    @Override
    public void verifyDeterministic() {
        // Blocks have one form.
    }
}
