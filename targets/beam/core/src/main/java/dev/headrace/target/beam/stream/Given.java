package dev.headrace.target.beam.stream;

import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.memory.MemoryLog;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows handed in with a request, as streams in the order given; other sources come from elsewhere. */
public final class Given implements Streams {

    /** Rows that are read in one go. */
    private static final int FEW = 16;

    private final Map<String, InMemoryRows> given;
    private final Streams others;
    private final boolean declared;

    /**
     * @param given rows by source; every column that is read is among theirs
     * @param declared whether only sources that declare a stream are one
     */
    public Given(Map<String, InMemoryRows> given, boolean declared, Streams others) {
        this.given = given;
        this.declared = declared;
        this.others = others;
    }

    @Override
    public Entry of(SourceDef source, List<String> columns) {
        InMemoryRows rows = given.get(source.name());
        if (rows == null) {
            return others.of(source, columns);
        }
        SentSource sent = SentSource.of(source, columns);
        MemoryLog log = new MemoryLog(sent, 1, FEW, true);
        for (List<@Nullable Object> row : rows.rows()) {
            put(row, rows, sent, log);
        }
        return Replays.isLive(source, declared) ? new Live(log, Replays.timing(source)) : new AtStart(log);
    }

    private static void put(List<@Nullable Object> row, InMemoryRows rows, SentSource sent, MemoryLog log) {
        @Nullable Object[] values = new @Nullable Object[sent.wanted().columns().size()];
        for (int i = 0; i < values.length; i++) {
            Column column = sent.wanted().columns().get(i);
            int at = rows.columns().indexOf(column.name());
            if (at < 0) {
                throw new IllegalArgumentException("no values are given for `" + column.name() + "`");
            }
            Object value = row.get(at);
            if (value == null && !column.optional()) {
                log.poison(0, "the value of `" + column.name() + "` is missing");
                return;
            }
            if (value instanceof Double d && !Double.isFinite(d)) {
                log.poison(0, "`" + column.name() + "` is not a finite number");
                return;
            }
            // -0.0 becomes 0.0
            values[i] = value instanceof Double d ? Double.valueOf(d + 0.0) : value;
        }
        log.row(0, values);
    }
}
