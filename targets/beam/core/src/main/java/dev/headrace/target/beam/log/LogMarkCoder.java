package dev.headrace.target.beam.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;

/** Marks as bytes. They begin with the number of their form, so that a later one can tell. */
final class LogMarkCoder extends AtomicCoder<LogMark> {
    private static final long serialVersionUID = 1;
    private static final int FORM = 1;
    private static final Coder<Integer> INTS = VarIntCoder.of();
    private static final Coder<Long> LONGS = VarLongCoder.of();
    private static final Coder<Boolean> FLAGS = BooleanCoder.of();

    @Override
    public void encode(LogMark mark, OutputStream to) throws IOException {
        INTS.encode(FORM, to);
        LONGS.encode(mark.published(), to);
        INTS.encode(mark.partitions().size(), to);
        for (PartitionMark each : mark.partitions()) {
            INTS.encode(each.position().partition(), to);
            LONGS.encode(each.position().offset(), to);
            StringUtf8Coder.of().encode(each.position().mark(), to);
            FLAGS.encode(each.read(), to);
            LONGS.encode(each.greatest(), to);
            FLAGS.encode(each.over(), to);
        }
    }

    @Override
    public LogMark decode(InputStream from) throws IOException {
        int form = INTS.decode(from);
        if (form != FORM) {
            throw new IOException("a checkpoint of form " + form + " cannot be read; this one reads " + FORM);
        }
        long published = LONGS.decode(from);
        int count = INTS.decode(from);
        List<PartitionMark> partitions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Position position = new Position(
                    INTS.decode(from), LONGS.decode(from), StringUtf8Coder.of().decode(from));
            partitions.add(new PartitionMark(position, FLAGS.decode(from), LONGS.decode(from), FLAGS.decode(from)));
        }
        return new LogMark(partitions, published, null);
    }

    @Override
    public void verifyDeterministic() {
        // Every part has one form.
    }
}
