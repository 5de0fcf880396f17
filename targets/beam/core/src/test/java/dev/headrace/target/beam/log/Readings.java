package dev.headrace.target.beam.log;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A source of numbered rows with a time, for tests. */
public final class Readings {
    public static final Schema SCHEMA = new Schema(
            List.of(Column.sure("id", DataType.INT), Column.sure("at", DataType.INSTANT)),
            Optional.of("at"),
            Optional.empty());

    private Readings() {}

    public static SourceDef source(
            long lateness, OptionalLong idle, Optional<Binding> batch, Optional<Binding> stream) {
        return new SourceDef(
                "readings",
                SCHEMA,
                batch,
                stream,
                OptionalLong.of(lateness),
                Fate.DROP,
                idle,
                Optional.empty(),
                List.of(),
                List.of(),
                "");
    }

    public static SourceDef source(long lateness) {
        return source(lateness, OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    public static SentSource sent(SourceDef source) {
        return SentSource.of(source, SCHEMA.names());
    }

    /** The ids of the rows of a block. */
    public static List<Long> ids(Optional<Block> block) {
        return column(block, "id");
    }

    /** The times of the rows of a block. */
    public static List<Long> times(Optional<Block> block) {
        return column(block, "at");
    }

    private static List<Long> column(Optional<Block> block, String name) {
        List<Long> values = new ArrayList<>();
        block.ifPresent(b -> {
            Batch batch = b.batch(SCHEMA);
            for (int row = 0; row < batch.size(); row++) {
                values.add((Long) batch.column(name).boxed(row));
            }
        });
        return values;
    }
}
