package dev.headrace.target.beam.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.VarIntCoder;

/** Two fixed numbers and a short one. */
final class AlarmCoder extends AtomicCoder<Alarm> {
    private static final long serialVersionUID = 1;
    private static final BigEndianLongCoder LONGS = BigEndianLongCoder.of();

    @Override
    public void encode(Alarm value, OutputStream to) throws IOException {
        LONGS.encode(value.time(), to);
        LONGS.encode(value.hold(), to);
        VarIntCoder.of().encode(value.blocks(), to);
    }

    @Override
    public Alarm decode(InputStream from) throws IOException {
        return new Alarm(
                LONGS.decode(from), LONGS.decode(from), VarIntCoder.of().decode(from));
    }

    @Override
    public void verifyDeterministic() {
        // Numbers have one form.
    }
}
