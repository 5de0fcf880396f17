package dev.headrace.formats.parquet;

import dev.headrace.formats.PendingFile;
import dev.headrace.formats.WriteRequest;
import dev.headrace.formats.file.Failures;
import dev.headrace.formats.file.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/** A Parquet file made of the row groups of parts that {@link ParquetWriter} wrote for the same schema; pages are not decoded. */
public final class JoinedParquet implements PendingFile {
    private static final int TAIL = Integer.BYTES + ParquetWriter.MAGIC.length;

    private final WriteRequest request;
    private final List<Path> parts;
    private final long rows;
    private final OutputFile file;
    private final List<RowGroup> groups = new ArrayList<>();
    private long offset = ParquetWriter.MAGIC.length;
    private boolean finished;

    public JoinedParquet(WriteRequest request, Path target, List<Path> parts, long rows) {
        this.request = request;
        this.parts = List.copyOf(parts);
        this.rows = rows;
        try {
            file = new OutputFile(target);
        } catch (IOException e) {
            throw Failures.output(shown(), e);
        }
    }

    private String shown() {
        return request.binding().location();
    }

    @Override
    public void finish() {
        if (finished) {
            return;
        }
        try {
            OutputStream out = file.out();
            out.write(ParquetWriter.MAGIC);
            for (Path part : parts) {
                append(part, out);
            }
            var message = Footers.message(request.schema(), request.binding()::externalName);
            CountingOut footer = new CountingOut(out);
            Util.writeFileMetaData(Footers.of(request.schema(), message, rows, groups), footer);
            out.write(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(Math.toIntExact(footer.count()))
                    .array());
            out.write(ParquetWriter.MAGIC);
            file.finish();
            finished = true;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void append(Path part, OutputStream out) throws IOException {
        try (FileChannel in = FileChannel.open(part, StandardOpenOption.READ)) {
            ByteBuffer tail = ByteBuffer.allocate(TAIL).order(ByteOrder.LITTLE_ENDIAN);
            in.read(tail, in.size() - TAIL);
            long end = in.size() - TAIL - tail.getInt(0);
            in.position(end);
            FileMetaData footer = Util.readFileMetaData(Channels.newInputStream(in));
            long moved = offset - ParquetWriter.MAGIC.length;
            for (RowGroup group : footer.getRow_groups()) {
                groups.add(moved(group, moved));
            }
            in.position(ParquetWriter.MAGIC.length);
            long length = end - ParquetWriter.MAGIC.length;
            copy(Channels.newInputStream(in), length, out);
            offset += length;
        }
    }

    private RowGroup moved(RowGroup group, long by) {
        group.setOrdinal((short) groups.size()).setFile_offset(group.getFile_offset() + by);
        for (ColumnChunk chunk : group.getColumns()) {
            chunk.setFile_offset(chunk.getFile_offset() + by);
            ColumnMetaData data = chunk.getMeta_data();
            data.setData_page_offset(data.getData_page_offset() + by);
            if (data.isSetDictionary_page_offset()) {
                data.setDictionary_page_offset(data.getDictionary_page_offset() + by);
            }
            if (chunk.isSetColumn_index_offset()
                    || chunk.isSetOffset_index_offset()
                    || data.isSetBloom_filter_offset()) {
                throw new IllegalStateException("our parts have no page indexes");
            }
        }
        return group;
    }

    private static void copy(InputStream in, long length, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (count < 0) {
                throw new IOException("a part was cut short");
            }
            out.write(buffer, 0, count);
            left -= count;
        }
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
        return Failures.output(shown(), e);
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
        file.close();
    }
}
