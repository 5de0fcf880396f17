package dev.headrace.formats.parquet;

import dev.headrace.formats.BatchWriter;
import dev.headrace.formats.WriteRequest;
import dev.headrace.formats.file.Failures;
import dev.headrace.formats.file.OutputFile;
import dev.headrace.ir.type.Column;
import dev.headrace.kernels.batch.Batch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.MessageType;

/** Writes a Parquet file. Row groups end after a fixed number of rows, however these come in batches. */
public final class ParquetWriter implements BatchWriter {

    static final int GROUP_ROWS = 1 << 17;

    /** Rows that wait for the encoders, so that waking them is worth it. */
    private static final int PENDING_ROWS = 1 << 14;

    static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private final String shown;
    private final WriteRequest request;
    private final MessageType message;
    private final CompressionCodec codec;
    private final OutputFile file;
    private final Workers workers;
    private final List<RowGroup> groups = new ArrayList<>();
    private final List<Piece> pending = new ArrayList<>();

    private List<ColumnEncoder> encoders = List.of();
    private int pendingRows;
    private int groupRows;
    private long rows;
    private long offset;
    private boolean finished;

    private record Piece(Batch batch, int from, int to) {}

    public ParquetWriter(WriteRequest request, Path target, CompressionCodec codec) {
        this.request = request;
        this.shown = request.binding().location();
        this.codec = codec;
        this.message = Footers.message(request.schema(), request.binding()::externalName);
        OutputFile opened = null;
        try {
            opened = new OutputFile(target);
            file = opened;
            opened.out().write(MAGIC);
            offset = MAGIC.length;
        } catch (IOException e) {
            if (opened != null) {
                opened.close();
            }
            throw Failures.output(shown, e);
        }
        workers = new Workers(
                Math.min(request.threads(), request.schema().columns().size()));
    }

    @Override
    public void write(Batch batch) {
        try {
            int from = 0;
            while (from < batch.size()) {
                int to = Math.min(batch.size(), from + GROUP_ROWS - groupRows);
                pending.add(new Piece(batch, from, to));
                pendingRows += to - from;
                groupRows += to - from;
                from = to;
                if (groupRows == GROUP_ROWS) {
                    endGroup();
                } else if (pendingRows >= PENDING_ROWS) {
                    encode();
                }
            }
            rows += batch.size();
        } catch (IOException e) {
            throw failed(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void encode() {
        if (encoders.isEmpty()) {
            encoders = newEncoders();
        }
        workers.each(encoders.size(), column -> {
            for (Piece piece : pending) {
                encoders.get(column).write(piece.batch().column(column), piece.from(), piece.to());
            }
        });
        pending.clear();
        pendingRows = 0;
    }

    private List<ColumnEncoder> newEncoders() {
        List<ColumnEncoder> made = new ArrayList<>();
        for (int i = 0; i < message.getFieldCount(); i++) {
            Column column = request.schema().columns().get(i);
            made.add(new ColumnEncoder(
                    column, message.getFields().get(i), Codec.of(codec).orElseThrow()));
        }
        return made;
    }

    private void endGroup() throws IOException {
        encode();
        List<List<PageBuffer>> columns = new ArrayList<>();
        encoders.forEach(e -> columns.add(List.of()));
        workers.each(
                encoders.size(),
                column -> columns.set(column, encoders.get(column).finish()));
        OutputStream out = file.out();
        List<ColumnChunk> chunks = new ArrayList<>();
        long plain = 0;
        long start = offset;
        for (PageBuffer pages : columns.stream().flatMap(List::stream).toList()) {
            ColumnMetaData data = pages.flush(out, offset);
            chunks.add(new ColumnChunk(offset).setMeta_data(data));
            offset += data.getTotal_compressed_size();
            plain += data.getTotal_uncompressed_size();
        }
        RowGroup group = new RowGroup(chunks, plain, groupRows);
        group.setFile_offset(start).setTotal_compressed_size(offset - start).setOrdinal((short) groups.size());
        groups.add(group);
        encoders = List.of();
        groupRows = 0;
    }

    @Override
    public void finish() {
        if (finished) {
            return;
        }
        try {
            if (groupRows > 0) {
                endGroup();
            }
            CountingOut out = new CountingOut(file.out());
            Util.writeFileMetaData(Footers.of(request.schema(), message, rows, groups), out);
            ByteBuffer size = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            size.putInt(0, Math.toIntExact(out.count()));
            file.out().write(size.array());
            file.out().write(MAGIC);
            file.finish();
            finished = true;
        } catch (IOException e) {
            throw failed(e);
        }
        workers.close();
    }

    @Override
    public void commit() {
        finish();
        try {
            file.commit();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(IOException e) {
        close();
        return Failures.output(shown, e);
    }

    @Override
    public Path path() {
        return file.target();
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public long bytes() {
        return file.bytes();
    }

    @Override
    public void close() {
        workers.close();
        file.close();
    }
}
