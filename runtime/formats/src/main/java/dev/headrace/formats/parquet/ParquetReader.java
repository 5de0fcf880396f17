package dev.headrace.formats.parquet;

import dev.headrace.formats.BadRow;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.formats.file.Failures;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;
import org.jspecify.annotations.Nullable;

/** The rows of a row group. */
final class ParquetReader implements BatchReader {

    private final ParquetInput input;
    private final Schema wanted;
    private final RowRejector bad;
    private final List<Assembler> columns;
    private final BatchAssembler batch;
    private final long rows;
    private final long firstRow;
    private long done;

    private record Fault(String column, String reason) {}

    ParquetReader(ParquetInput input, RowGroup group, long firstRow, Schema wanted, int batchRows, RowRejector bad) {
        this.input = input;
        this.wanted = wanted;
        this.bad = bad;
        this.rows = group.getNum_rows();
        this.firstRow = firstRow;
        this.batch = new BatchAssembler(wanted, (int) Math.max(1, Math.min(batchRows, rows)));
        this.columns = input.assemblers(wanted);
        try (FileChannel channel = input.open()) {
            for (Assembler column : columns) {
                column.attach(node -> pages(channel, group, node));
            }
        } catch (IOException e) {
            throw Failures.input(input.file().name(), e);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private PageReader pages(FileChannel channel, RowGroup group, FileNode node) {
        for (ColumnChunk chunk : group.getColumns()) {
            ColumnMetaData data = chunk.getMeta_data();
            if (data != null && data.getPath_in_schema().equals(node.path())) {
                return pages(channel, data, node);
            }
        }
        throw Failures.input(
                "`" + input.file().name() + "` has a row group without `" + String.join(".", node.path()) + "`",
                "the file may be damaged or encrypted");
    }

    private PageReader pages(FileChannel channel, ColumnMetaData data, FileNode node) {
        Codec codec = Codec.of(data.getCodec())
                .orElseThrow(() -> Failures.input(
                        "`" + input.file().name() + "` is compressed with " + data.getCodec(),
                        "write it anew with snappy, zstd, gzip or lz4_raw"));
        boolean dictionary = data.isSetDictionary_page_offset()
                && data.getDictionary_page_offset() > 0
                && data.getDictionary_page_offset() < data.getData_page_offset();
        long start = dictionary ? data.getDictionary_page_offset() : data.getData_page_offset();
        try {
            byte[] bytes = ParquetInput.read(channel, start, Math.toIntExact(data.getTotal_compressed_size()));
            return new ChunkPages(
                    bytes, codec, data.getNum_values(), node.descriptor().getPrimitiveType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Batch next() {
        while (done < rows) {
            int count = (int) Math.min(batch.capacity(), rows - done);
            Map<Integer, Fault> faults = new TreeMap<>();
            try {
                for (int i = 0; i < columns.size(); i++) {
                    read(i, count, faults);
                }
            } catch (RuntimeException e) {
                throw damaged(e);
            }
            for (int row = 0; row < count; row++) {
                batch.place(row, Batch.place(input.file().number(), firstRow + done + row));
            }
            done += count;
            Batch good = faults.isEmpty() ? batch.build(count) : without(batch.build(count), faults);
            if (good.size() > 0) {
                return good;
            }
        }
        return null;
    }

    private void read(int index, int count, Map<Integer, Fault> faults) {
        Assembler column = columns.get(index);
        for (int row = 0; row < count; row++) {
            column.read(batch.builder(index), row);
            String problem = column.takeProblem();
            if (problem != null) {
                faults.putIfAbsent(row, new Fault(wanted.columns().get(index).name(), problem));
                batch.builder(index).setNull(row);
            }
        }
    }

    private Batch without(Batch all, Map<Integer, Fault> faults) {
        int[] kept = new int[all.size()];
        int count = 0;
        for (int row = 0; row < all.size(); row++) {
            Fault fault = faults.get(row);
            if (fault == null) {
                kept[count++] = row;
            } else {
                long place = Batch.place(input.file().number(), firstRow + done - all.size() + row);
                bad.reject(new BadRow(place, fault.column(), fault.reason(), null, texts(all, row)));
            }
        }
        return all.take(kept, count);
    }

    private Map<String, @Nullable String> texts(Batch all, int row) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (int i = 0; i < wanted.columns().size(); i++) {
            Column column = wanted.columns().get(i);
            Object value = all.column(i).boxed(row);
            if (value == null || TextForms.has(column.type())) {
                texts.put(column.name(), value == null ? null : TextForms.print(column.type(), value));
            }
        }
        return texts;
    }

    private RuntimeException damaged(RuntimeException e) {
        if (e instanceof dev.headrace.diagnostics.RunFailure) {
            return e;
        }
        if (e.getCause() instanceof java.io.IOException cause) {
            return Failures.input(input.file().name(), cause);
        }
        return Failures.input(input.file().name(), new java.util.zip.ZipException());
    }

    @Override
    public void close() {}
}
