package dev.headrace.formats.parquet;

import dev.headrace.ir.type.Column;
import dev.headrace.kernels.batch.Vector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.impl.ColumnWriteStoreV1;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Encodes a column of any type, lists and structs included, value by value. */
final class NestedEncoder implements ColumnEncoder {

    private static final ParquetProperties PROPERTIES = ParquetProperties.builder()
            .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
            .withSizeStatisticsEnabled(false)
            .build();

    private final Column column;
    private final MessageType message;

    NestedEncoder(Column column, Type type) {
        this.column = column;
        this.message = new MessageType("schema", type);
    }

    @Override
    public List<ColumnPages> encode(List<Piece> pieces, int number, Scratch scratch) {
        Pages pages = new Pages();
        for (ColumnDescriptor leaf : message.getColumns()) {
            pages.buffers.put(leaf, new PageBuffer(leaf, scratch.codec));
        }
        ColumnWriteStore store = new ColumnWriteStoreV1(message, pages, PROPERTIES);
        List<ColumnWriter> writers = new ArrayList<>();
        pages.buffers.keySet().forEach(leaf -> writers.add(store.getColumnWriter(leaf)));
        Shredder shredder = Shredder.of(column.type(), column.optional(), writers.iterator(), 0);
        for (Piece piece : pieces) {
            Vector vector = piece.batch().column(number);
            for (int row = piece.from(); row < piece.to(); row++) {
                shredder.write(vector.boxed(row), 0, 0);
                store.endRecord();
            }
        }
        store.flush();
        store.close();
        return pages.buffers.values().stream().map(PageBuffer::finish).toList();
    }

    /** Where the column library puts pages. */
    private static final class Pages implements PageWriteStore {
        private final Map<ColumnDescriptor, PageBuffer> buffers = new LinkedHashMap<>();

        @Override
        public PageWriter getPageWriter(ColumnDescriptor leaf) {
            PageBuffer buffer = buffers.get(leaf);
            if (buffer == null) {
                throw new IllegalStateException("a column that is not of this store");
            }
            return buffer;
        }
    }
}
