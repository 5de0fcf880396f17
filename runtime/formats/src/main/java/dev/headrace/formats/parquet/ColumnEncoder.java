package dev.headrace.formats.parquet;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Physical;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
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

/**
 * Encodes one column of a row group. Each column has its own store, so that columns are encoded side by side; where pages
 * end depends on the column's values alone, so that equal rows give equal bytes.
 */
final class ColumnEncoder {

    private static final ParquetProperties WITH_DICTIONARY = properties(true);
    private static final ParquetProperties PLAIN = properties(false);

    private final ColumnWriteStore store;
    private final Map<ColumnDescriptor, PageBuffer> pages = new LinkedHashMap<>();
    private final Shredder shredder;
    private final ColumnWriter first;
    private final boolean longs;
    private final boolean doubles;
    private final int present;

    ColumnEncoder(Column column, Type type, Codec codec) {
        MessageType message = new MessageType("schema", type);
        for (ColumnDescriptor leaf : message.getColumns()) {
            pages.put(leaf, new PageBuffer(leaf, codec));
        }
        store = new ColumnWriteStoreV1(message, new Pages(), repeats(column.type()) ? WITH_DICTIONARY : PLAIN);
        List<ColumnWriter> writers = new ArrayList<>();
        pages.keySet().forEach(leaf -> writers.add(store.getColumnWriter(leaf)));
        first = writers.get(0);
        shredder = Shredder.of(column.type(), column.optional(), writers.iterator(), 0);
        longs = column.type() instanceof DataType.Int
                || column.type() instanceof DataType.Instant
                || column.type() instanceof DataType.Duration;
        doubles = column.type().physical() == Physical.DOUBLE;
        present = column.optional() ? 1 : 0;
    }

    private static ParquetProperties properties(boolean dictionary) {
        return ParquetProperties.builder()
                .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
                .withSizeStatisticsEnabled(false)
                .withDictionaryEncoding(dictionary)
                .build();
    }

    /** Floats and instants seldom repeat: trying a dictionary first takes as long as the rest of the encoding. */
    private static boolean repeats(DataType type) {
        return !(type instanceof DataType.Float || type instanceof DataType.Instant);
    }

    /** Rows {@code from} to {@code to}. */
    void write(Vector vector, int from, int to) {
        if (longs) {
            longs((LongVector) vector, from, to);
        } else if (doubles) {
            doubles((DoubleVector) vector, from, to);
        } else {
            for (int row = from; row < to; row++) {
                shredder.write(vector.boxed(row), 0, 0);
                store.endRecord();
            }
        }
    }

    private void longs(LongVector vector, int from, int to) {
        long[] values = vector.values();
        for (int row = from; row < to; row++) {
            if (vector.isNull(row)) {
                first.writeNull(0, 0);
            } else {
                first.write(values[row], 0, present);
            }
            store.endRecord();
        }
    }

    private void doubles(DoubleVector vector, int from, int to) {
        double[] values = vector.values();
        for (int row = from; row < to; row++) {
            if (vector.isNull(row)) {
                first.writeNull(0, 0);
            } else {
                first.write(values[row], 0, present);
            }
            store.endRecord();
        }
    }

    /** Ends the column; its pages can be written. */
    List<PageBuffer> finish() {
        store.flush();
        store.close();
        return List.copyOf(pages.values());
    }

    private final class Pages implements PageWriteStore {
        @Override
        public PageWriter getPageWriter(ColumnDescriptor leaf) {
            PageBuffer buffer = pages.get(leaf);
            if (buffer == null) {
                throw new IllegalStateException("a column that is not of this store");
            }
            return buffer;
        }
    }
}
