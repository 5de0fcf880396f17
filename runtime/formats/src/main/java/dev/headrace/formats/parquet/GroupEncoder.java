package dev.headrace.formats.parquet;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.schema.MessageType;

/** Encodes row groups, their columns side by side, while the next rows are awaited. */
final class GroupEncoder implements AutoCloseable {

    private final List<ColumnEncoder> encoders = new ArrayList<>();
    private final CompressionCodec codec;
    private final Workers workers;
    private final ConcurrentLinkedQueue<Scratch> scratches = new ConcurrentLinkedQueue<>();

    GroupEncoder(Schema schema, MessageType message, CompressionCodec codec, int threads) {
        this.codec = codec;
        this.workers = new Workers(Math.min(threads, schema.columns().size()));
        for (int i = 0; i < message.getFieldCount(); i++) {
            Column column = schema.columns().get(i);
            encoders.add(ColumnEncoder.of(column, message.getFields().get(i)));
        }
    }

    /** A row group under way. */
    record Group(int rows, Workers.Started<List<ColumnPages>> columns) {}

    Group start(List<Piece> pieces) {
        int rows = pieces.stream().mapToInt(Piece::rows).sum();
        return new Group(rows, workers.start(encoders.size(), column -> encode(pieces, column)));
    }

    private List<ColumnPages> encode(List<Piece> pieces, int column) {
        Scratch free = scratches.poll();
        Scratch scratch = free == null ? new Scratch(codec) : free;
        try {
            return encoders.get(column).encode(pieces, column, scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            scratches.add(scratch);
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
