package dev.headrace.formats.parquet;

import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.jspecify.annotations.Nullable;

/** Takes the pages of one column from the column library. */
final class PageBuffer implements PageWriter {

    private final ColumnPages pages;
    private final Statistics<?> statistics;
    private long held;

    PageBuffer(ColumnDescriptor column, Codec codec) {
        this.pages = new ColumnPages(column, codec);
        this.statistics = Statistics.createStats(column.getPrimitiveType());
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int count,
            Statistics<?> page,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        byte[] plain = bytes.toByteArray();
        pages.page(plain, plain.length, count, format(encoding), format(repetition), format(definition));
        statistics.mergeStatistics(page);
        held += plain.length;
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int count,
            int rows,
            Statistics<?> page,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        writePage(bytes, count, page, repetition, definition, encoding);
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int count,
            int rows,
            Statistics<?> page,
            @Nullable SizeStatistics sizes,
            @Nullable GeospatialStatistics places,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        writePage(bytes, count, page, repetition, definition, encoding);
    }

    @Override
    public void writePageV2(
            int rows,
            int nulls,
            int count,
            BytesInput repetition,
            BytesInput definition,
            Encoding encoding,
            BytesInput data,
            Statistics<?> page) {
        throw new IllegalStateException("pages are written as version 1");
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        byte[] plain = page.getBytes().toByteArray();
        pages.dictionary(plain, plain.length, page.getDictionarySize(), format(page.getEncoding()));
    }

    /** The pages, when the last has been taken. */
    ColumnPages finish() {
        if (statistics.isNumNullsSet()) {
            pages.nulls(statistics.getNumNulls());
        }
        if (statistics.hasNonNullValue()) {
            pages.bounds(statistics.getMinBytes(), statistics.getMaxBytes());
        }
        return pages;
    }

    private static org.apache.parquet.format.Encoding format(Encoding encoding) {
        return org.apache.parquet.format.Encoding.valueOf(encoding.name());
    }

    @Override
    public long getMemSize() {
        return held;
    }

    @Override
    public long allocatedSize() {
        return held;
    }

    @Override
    public String memUsageString(String prefix) {
        return prefix + held;
    }
}
