package dev.headrace.target.beam.sink;

import dev.headrace.target.beam.block.BlockCoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;

/** Numbered rows as bytes. */
public final class NumberedCoder extends AtomicCoder<Numbered> {
    private static final long serialVersionUID = 1;

    @Override
    public void encode(Numbered value, OutputStream to) throws IOException {
        StringUtf8Coder.of().encode(value.run(), to);
        VarLongCoder.of().encode(value.first(), to);
        BlockCoder.of().encode(value.rows(), to);
    }

    @Override
    public Numbered decode(InputStream from) throws IOException {
        return new Numbered(
                StringUtf8Coder.of().decode(from),
                VarLongCoder.of().decode(from),
                BlockCoder.of().decode(from));
    }

    @Override
    public void verifyDeterministic() {
        // Every part has one form.
    }
}
