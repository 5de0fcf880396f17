package dev.headrace.target.beam.log;

import dev.headrace.formats.BadRow;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.block.BlockCoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.OptionalCoder;
import org.apache.beam.sdk.coders.VarIntCoder;

/** Arrivals as bytes. */
public final class ArrivalCoder extends AtomicCoder<Arrival> {
    private static final long serialVersionUID = 1;
    private static final ArrivalCoder ONLY = new ArrivalCoder();
    private static final Coder<Optional<Block>> BLOCK = OptionalCoder.of(BlockCoder.of());
    private static final Coder<List<BadRow>> BAD = ListCoder.of(BadRowCoder.of());

    private ArrivalCoder() {}

    public static ArrivalCoder of() {
        return ONLY;
    }

    @Override
    public void encode(Arrival value, OutputStream to) throws IOException {
        VarIntCoder.of().encode(value.partition(), to);
        BLOCK.encode(value.good(), to);
        BLOCK.encode(value.late(), to);
        BAD.encode(value.bad(), to);
    }

    @Override
    public Arrival decode(InputStream from) throws IOException {
        return new Arrival(VarIntCoder.of().decode(from), BLOCK.decode(from), BLOCK.decode(from), BAD.decode(from));
    }

    @Override
    public void verifyDeterministic() {
        // Every part has one form.
    }
}
