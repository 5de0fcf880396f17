package dev.headrace.formats.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** The pages of one column of a row group. */
final class ChunkPages implements PageReader {

    private final byte[] bytes;
    private final ByteArrayInputStream in;
    private final Codec codec;
    private final long values;
    private final Statistics<?> none;
    private @Nullable PageHeader header;

    ChunkPages(byte[] bytes, Codec codec, long values, PrimitiveType type) {
        this.bytes = bytes;
        this.in = new ByteArrayInputStream(bytes);
        this.codec = codec;
        this.values = values;
        this.none = Statistics.noopStats(type);
    }

    @Override
    public long getTotalValueCount() {
        return values;
    }

    @Override
    public @Nullable DictionaryPage readDictionaryPage() {
        try {
            PageHeader next = next();
            if (next == null || next.getType() != PageType.DICTIONARY_PAGE) {
                return null;
            }
            header = null;
            DictionaryPageHeader said = next.getDictionary_page_header();
            byte[] plain = plain(next);
            return new DictionaryPage(BytesInput.from(plain), said.getNum_values(), encoding(said.getEncoding()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable DataPage readPage() {
        try {
            while (true) {
                PageHeader next = next();
                if (next == null) {
                    return null;
                }
                header = null;
                if (next.getType() == PageType.DATA_PAGE) {
                    return first(next, next.getData_page_header());
                }
                if (next.getType() == PageType.DATA_PAGE_V2) {
                    return second(next, next.getData_page_header_v2());
                }
                in.skipNBytes(next.getCompressed_page_size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable PageHeader next() throws IOException {
        if (header == null && in.available() > 0) {
            header = Util.readPageHeader(in);
        }
        return header;
    }

    private DataPage first(PageHeader page, DataPageHeader said) throws IOException {
        byte[] plain = plain(page);
        return new DataPageV1(
                BytesInput.from(plain),
                said.getNum_values(),
                plain.length,
                none,
                encoding(said.getRepetition_level_encoding()),
                encoding(said.getDefinition_level_encoding()),
                encoding(said.getEncoding()));
    }

    /** Levels lie uncompressed before the values. */
    private DataPage second(PageHeader page, DataPageHeaderV2 said) throws IOException {
        int repetition = said.getRepetition_levels_byte_length();
        int definition = said.getDefinition_levels_byte_length();
        int at = take(page.getCompressed_page_size());
        int levels = repetition + definition;
        int size = page.getCompressed_page_size() - levels;
        int plainSize = page.getUncompressed_page_size() - levels;
        boolean packed = (!said.isSetIs_compressed() || said.isIs_compressed()) && plainSize > 0;
        byte[] data = packed
                ? codec.decompress(bytes, at + levels, size, plainSize)
                : Arrays.copyOfRange(bytes, at + levels, at + levels + size);
        return new DataPageV2(
                said.getNum_rows(),
                said.getNum_nulls(),
                said.getNum_values(),
                BytesInput.from(bytes, at, repetition),
                BytesInput.from(bytes, at + repetition, definition),
                encoding(said.getEncoding()),
                BytesInput.from(data),
                page.getUncompressed_page_size(),
                none,
                false);
    }

    private byte[] plain(PageHeader page) throws IOException {
        int at = take(page.getCompressed_page_size());
        return codec.decompress(bytes, at, page.getCompressed_page_size(), page.getUncompressed_page_size());
    }

    /** Passes over a page's bytes; gives where they start. */
    private int take(int size) throws IOException {
        int at = bytes.length - in.available();
        in.skipNBytes(size);
        return at;
    }

    private static Encoding encoding(org.apache.parquet.format.Encoding encoding) {
        return Encoding.valueOf(encoding.name());
    }
}
