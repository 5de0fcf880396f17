package dev.headrace.target.beam.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.io.UnboundedSource.UnboundedReader;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;

/** Reads a source as an unkind runner would: it stops at random, and goes on elsewhere from a checkpoint. */
public final class Travel {
    private static final PipelineOptions OPTIONS = PipelineOptionsFactory.create();

    private final LogSource source;
    private final Random random;

    public Travel(LogSource source, Random random) {
        this.source = SerializableUtils.clone(source);
        this.random = random;
    }

    /** Every arrival until the source has nothing more at the moment. */
    public List<Arrival> arrivals() throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        UnboundedReader<Arrival> reader = source.createReader(OPTIONS, null);
        boolean more = reader.start();
        while (more) {
            arrivals.add(CoderUtils.clone(ArrivalCoder.of(), reader.getCurrent()));
            if (random.nextInt(3) == 0) {
                LogMark mark = CoderUtils.clone(source.getCheckpointMarkCoder(), (LogMark) reader.getCheckpointMark());
                reader.close();
                reader = SerializableUtils.clone(source).createReader(OPTIONS, mark);
                more = reader.start();
            } else {
                more = reader.advance();
            }
        }
        reader.close();
        return arrivals;
    }
}
