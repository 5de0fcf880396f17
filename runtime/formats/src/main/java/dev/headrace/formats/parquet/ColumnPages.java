package dev.headrace.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Statistics;
import org.apache.parquet.format.Util;

/** The pages of one column of a row group, compressed, and what the footer says of them. */
final class ColumnPages {

    /** Longer least and greatest values are left out of the statistics. */
    private static final int LONGEST_BOUND = 64;

    private final ColumnDescriptor column;
    private final Codec codec;
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream(0);
    private final List<byte[]> pages = new ArrayList<>();
    private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
    private final Statistics statistics = new Statistics();
    private long values;
    private long plainBytes;

    ColumnPages(ColumnDescriptor column, Codec codec) {
        this.column = column;
        this.codec = codec;
    }

    /** The first {@code size} bytes hold the dictionary's {@code entries} values. */
    void dictionary(byte[] plain, int size, int entries, Encoding encoding) throws IOException {
        Codec.Run compressed = codec.compress(plain, size);
        PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, size, compressed.size());
        header.setDictionary_page_header(new DictionaryPageHeader(entries, encoding));
        Util.writePageHeader(header, dictionary);
        plainBytes += dictionary.size() + size;
        dictionary.write(compressed.bytes(), 0, compressed.size());
        encodings.add(encoding);
    }

    /** A page of {@code count} values, missing ones included. */
    void page(byte[] plain, int size, int count, Encoding encoding, Encoding repetition, Encoding definition)
            throws IOException {
        Codec.Run compressed = codec.compress(plain, size);
        PageHeader header = new PageHeader(PageType.DATA_PAGE, size, compressed.size());
        header.setData_page_header(new DataPageHeader(count, encoding, definition, repetition));
        ByteArrayOutputStream out = new ByteArrayOutputStream(compressed.size() + 64);
        Util.writePageHeader(header, out);
        plainBytes += out.size() + size;
        out.write(compressed.bytes(), 0, compressed.size());
        pages.add(out.toByteArray());
        values += count;
        encodings.add(encoding);
        encodings.add(repetition);
        encodings.add(definition);
    }

    void nulls(long count) {
        statistics.setNull_count(count);
    }

    /** The least and the greatest value, as plainly encoded. */
    void bounds(byte[] least, byte[] greatest) {
        if (least.length <= LONGEST_BOUND && greatest.length <= LONGEST_BOUND) {
            statistics.setMin_value(least);
            statistics.setMax_value(greatest);
        }
    }

    /** Writes the dictionary, if there is one, and the pages; gives what the footer says of them. */
    ColumnMetaData flush(OutputStream out, long offset) throws IOException {
        dictionary.writeTo(out);
        long size = dictionary.size();
        for (byte[] page : pages) {
            out.write(page);
            size += page.length;
        }
        ColumnMetaData data = new ColumnMetaData(
                Footers.physical(column.getPrimitiveType().getPrimitiveTypeName()),
                List.copyOf(encodings),
                List.of(column.getPath()),
                codec.name(),
                values,
                plainBytes,
                size,
                offset + dictionary.size());
        if (dictionary.size() > 0) {
            data.setDictionary_page_offset(offset);
        }
        data.setStatistics(statistics);
        return data;
    }
}
