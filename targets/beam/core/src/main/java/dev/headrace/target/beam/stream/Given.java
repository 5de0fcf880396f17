package dev.headrace.target.beam.stream;

import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Column;
import dev.headrace.operators.fate.RowJson;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.memory.MemoryLog;
import java.util.LinkedHashMap;
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
     * @param given rows by source, every column of it among theirs
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

    /** The row as the pipeline reads it; one that breaks its schema is a bad row, whichever columns are read. */
    private static void put(List<@Nullable Object> row, InMemoryRows rows, SentSource sent, MemoryLog log) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Column column : sent.source().schema().columns()) {
            int at = rows.columns().indexOf(column.name());
            if (at < 0) {
                throw new IllegalArgumentException("no values are given for `" + column.name() + "`");
            }
            Object value = row.get(at);
            // -0.0 becomes 0.0
            values.put(column.name(), value instanceof Double d ? Double.valueOf(d + 0.0) : value);
        }
        for (Column column : sent.source().schema().columns()) {
            Object value = values.get(column.name());
            boolean missing = value == null && !column.optional();
            if (missing || (value instanceof Double d && !Double.isFinite(d))) {
                String reason = missing ? "the value is missing" : "not a finite number";
                log.poison(0, column.name(), reason, texts(sent.source(), values));
                return;
            }
        }
        log.row(0, sent.wanted().names().stream().map(values::get).toArray());
    }

    private static Map<String, @Nullable String> texts(SourceDef source, Map<String, @Nullable Object> values) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (Column column : source.schema().columns()) {
            Object value = values.get(column.name());
            boolean odd = value instanceof Double d && !Double.isFinite(d);
            texts.put(
                    column.name(), value == null ? null : odd ? value.toString() : RowJson.text(column.type(), value));
        }
        return texts;
    }
}
