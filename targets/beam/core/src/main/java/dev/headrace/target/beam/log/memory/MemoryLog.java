package dev.headrace.target.beam.log.memory;

import dev.headrace.formats.BadRow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.operators.spill.PackedBatch;
import dev.headrace.target.beam.log.BadRowCoder;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.LogReader;
import dev.headrace.target.beam.log.Position;
import dev.headrace.target.beam.log.SentSource;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.util.CoderUtils;
import org.jspecify.annotations.Nullable;

/** Rows held in memory, in partitions. Every row's place is its number in its partition, from 1. */
public final class MemoryLog implements Log {
    private static final long serialVersionUID = 1;

    private final SentSource source;
    private final ArrayList<ArrayList<Entry>> partitions = new ArrayList<>();
    private final int blockRows;
    private final boolean ends;

    /** One row, packed, or one that did not parse. */
    record Entry(boolean isRow, byte[] bytes) implements Serializable {}

    /**
     * A log without rows.
     *
     * @param count the number of partitions
     * @param blockRows the most rows that are read in one go
     * @param ends whether the partitions are over after their last row; else they fall silent
     */
    public MemoryLog(SentSource source, int count, int blockRows, boolean ends) {
        this.source = source;
        this.blockRows = blockRows;
        this.ends = ends;
        for (int i = 0; i < count; i++) {
            partitions.add(new ArrayList<>());
        }
    }

    /** Puts a row, one value per column of {@link #schema()}, behind the others of its partition. */
    public MemoryLog row(int partition, @Nullable Object... values) {
        ArrayList<Entry> rows = partitions.get(partition);
        Schema schema = schema();
        List<Vector> columns = new ArrayList<>();
        List<Column> declared = schema.columns();
        for (int i = 0; i < declared.size(); i++) {
            columns.add(Vectors.of(declared.get(i).type(), Arrays.asList(values[i])));
        }
        long[] place = {Batch.place(partition, rows.size() + 1L)};
        rows.add(new Entry(true, PackedBatch.pack(Batch.of(schema, 1, columns, place))));
        return this;
    }

    /** Puts a record that cannot be read as a row behind the others of its partition. */
    public MemoryLog poison(int partition, String reason) {
        return poison(partition, null, reason, Map.of());
    }

    /**
     * The same with more said of it.
     *
     * @param column the column at fault
     * @param texts the texts of its columns
     */
    public MemoryLog poison(
            int partition, @Nullable String column, String reason, Map<String, @Nullable String> texts) {
        ArrayList<Entry> rows = partitions.get(partition);
        long place = Batch.place(partition, rows.size() + 1L);
        BadRow bad = new BadRow(place, column, reason, null, texts);
        try {
            rows.add(new Entry(false, CoderUtils.encodeToByteArray(BadRowCoder.of(), bad)));
        } catch (org.apache.beam.sdk.coders.CoderException e) {
            throw new IllegalStateException("a bad row has bytes", e);
        }
        return this;
    }

    @Override
    public Schema schema() {
        return source.wanted();
    }

    @Override
    public List<Position> beginnings() {
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < partitions.size(); i++) {
            all.add(Position.of(i, 0));
        }
        return all;
    }

    @Override
    public LogReader open(List<Position> from) {
        return new MemoryReader(this, from);
    }

    @Override
    public String name(int partition) {
        return source.source().name() + "[" + partition + "]";
    }

    List<Entry> entries(int partition) {
        return partitions.get(partition);
    }

    int blockRows() {
        return blockRows;
    }

    boolean ends() {
        return ends;
    }
}
