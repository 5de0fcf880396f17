package dev.headrace.formats.parquet;

import dev.headrace.formats.BatchWriter;
import dev.headrace.formats.WriteRequest;
import dev.headrace.formats.file.Failures;
import dev.headrace.formats.file.OutputFile;
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
import org.jspecify.annotations.Nullable;

/** Writes a Parquet file. Row groups end after a number of rows that the schema says, however these come in batches. */
public final class ParquetWriter implements BatchWriter {

    private static final int GROUP_ROWS = 1 << 17;
    private static final int LEAST_GROUP_ROWS = 1 << 13;
    private static final int GROUP_VALUES = 1 << 23;

    static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private final String shown;
    private final WriteRequest request;
    private final MessageType message;
    private final OutputFile file;
    private final GroupEncoder encoder;
    private final int rowsOfGroup;
    private final List<RowGroup> groups = new ArrayList<>();
    private final List<Piece> pending = new ArrayList<>();

    private GroupEncoder.@Nullable Group running;
    private int pendingRows;
    private long rows;
    private long offset;
    private boolean finished;

    public ParquetWriter(WriteRequest request, Path target, CompressionCodec codec) {
        this.request = request;
        this.shown = request.binding().location();
        this.message = Footers.message(request.schema(), request.binding()::externalName);
        this.rowsOfGroup = groupRows(message.getColumns().size());
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
        encoder = new GroupEncoder(request.schema(), message, codec, request.threads());
    }

    /** Fewer rows where columns are many: some groups are in memory at once. */
    static int groupRows(int columns) {
        int fit = Integer.highestOneBit(Math.max(1, GROUP_VALUES / Math.max(1, columns)));
        return Math.max(LEAST_GROUP_ROWS, Math.min(GROUP_ROWS, fit));
    }

    @Override
    public void write(Batch batch) {
        try {
            int from = 0;
            while (from < batch.size()) {
                int to = Math.min(batch.size(), from + rowsOfGroup - pendingRows);
                pending.add(new Piece(batch, from, to));
                pendingRows += to - from;
                from = to;
                if (pendingRows == rowsOfGroup) {
                    endGroup();
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

    /** Starts to encode a group, so that threads have work while the one before is put away. */
    private void endGroup() throws IOException {
        GroupEncoder.Group started = encoder.start(List.copyOf(pending));
        pending.clear();
        pendingRows = 0;
        putAway();
        running = started;
    }

    private void putAway() throws IOException {
        GroupEncoder.Group group = running;
        running = null;
        if (group == null) {
            return;
        }
        OutputStream out = file.out();
        List<ColumnChunk> chunks = new ArrayList<>();
        long plain = 0;
        long start = offset;
        for (List<ColumnPages> column : group.columns().await()) {
            for (ColumnPages pages : column) {
                ColumnMetaData data = pages.flush(out, offset);
                chunks.add(new ColumnChunk(offset).setMeta_data(data));
                offset += data.getTotal_compressed_size();
                plain += data.getTotal_uncompressed_size();
            }
        }
        RowGroup said = new RowGroup(chunks, plain, group.rows());
        said.setFile_offset(start).setTotal_compressed_size(offset - start).setOrdinal((short) groups.size());
        groups.add(said);
    }

    @Override
    public void finish() {
        if (finished) {
            return;
        }
        try {
            if (pendingRows > 0) {
                endGroup();
            }
            putAway();
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
        encoder.close();
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
        encoder.close();
        file.close();
    }
}
