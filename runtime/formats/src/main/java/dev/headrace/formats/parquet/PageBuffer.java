package dev.headrace.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** Collects the pages of one column of a row group. */
final class PageBuffer implements PageWriter {

    /** Longer least and greatest values are left out of the statistics. */
    private static final int LONGEST_BOUND = 64;

    private final ColumnDescriptor column;
    private final Codec codec;
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
    private final Statistics<?> statistics;
    private long values;
    private long plainBytes;

    PageBuffer(ColumnDescriptor column, Codec codec) {
        this.column = column;
        this.codec = codec;
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
        Codec.Run compressed = codec.compress(plain);
        PageHeader header = new PageHeader(PageType.DATA_PAGE, plain.length, compressed.size());
        header.setData_page_header(new DataPageHeader(count, format(encoding), format(definition), format(repetition)));
        append(header, compressed, plain.length, pages);
        statistics.mergeStatistics(page);
        values += count;
        encodings.add(encoding);
        encodings.add(repetition);
        encodings.add(definition);
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
        Codec.Run compressed = codec.compress(plain);
        PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, plain.length, compressed.size());
        header.setDictionary_page_header(
                new DictionaryPageHeader(page.getDictionarySize(), format(page.getEncoding())));
        append(header, compressed, plain.length, dictionary);
        encodings.add(page.getEncoding());
    }

    private void append(PageHeader header, Codec.Run data, int plain, ByteArrayOutputStream out) throws IOException {
        int before = out.size();
        Util.writePageHeader(header, out);
        plainBytes += out.size() - before + plain;
        out.write(data.bytes(), 0, data.size());
    }

    /** Writes the dictionary, if there is one, and the pages; gives what the footer says of them. */
    ColumnMetaData flush(OutputStream out, long offset) throws IOException {
        dictionary.writeTo(out);
        pages.writeTo(out);
        List<org.apache.parquet.format.Encoding> used = new ArrayList<>();
        encodings.forEach(e -> used.add(format(e)));
        Type physical = Footers.physical(column.getPrimitiveType().getPrimitiveTypeName());
        long size = (long) dictionary.size() + pages.size();
        long first = offset + dictionary.size();
        ColumnMetaData data = new ColumnMetaData(
                physical, used, List.of(column.getPath()), codec.name(), values, plainBytes, size, first);
        if (dictionary.size() > 0) {
            data.setDictionary_page_offset(offset);
        }
        data.setStatistics(statistics());
        return data;
    }

    private org.apache.parquet.format.Statistics statistics() {
        org.apache.parquet.format.Statistics said = new org.apache.parquet.format.Statistics();
        if (statistics.isNumNullsSet()) {
            said.setNull_count(statistics.getNumNulls());
        }
        if (statistics.hasNonNullValue()) {
            byte[] least = statistics.getMinBytes();
            byte[] greatest = statistics.getMaxBytes();
            if (least.length <= LONGEST_BOUND && greatest.length <= LONGEST_BOUND) {
                said.setMin_value(least);
                said.setMax_value(greatest);
            }
        }
        return said;
    }

    private static org.apache.parquet.format.Encoding format(Encoding encoding) {
        return org.apache.parquet.format.Encoding.valueOf(encoding.name());
    }

    @Override
    public long getMemSize() {
        return pages.size();
    }

    @Override
    public long allocatedSize() {
        return pages.size();
    }

    @Override
    public String memUsageString(String prefix) {
        return prefix + pages.size();
    }
}
