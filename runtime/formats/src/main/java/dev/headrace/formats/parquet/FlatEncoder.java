package dev.headrace.formats.parquet;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Encodes a column without anything below it, a whole row group at once. */
abstract class FlatEncoder implements ColumnEncoder {

    /** Rows of a page, unless their values are long. */
    static final int PAGE_ROWS = 1 << 15;

    private final ColumnDescriptor leaf;
    private final boolean optional;

    FlatEncoder(Type type, boolean optional) {
        this.leaf = new MessageType("schema", type).getColumns().get(0);
        this.optional = optional;
    }

    @Override
    public final List<ColumnPages> encode(List<Piece> pieces, int column, Scratch scratch) throws IOException {
        Levels levels = scratch.levels;
        levels.read(pieces, column);
        if (!optional && levels.present() < levels.rows()) {
            throw new IllegalStateException("a value of " + leaf + " is missing");
        }
        ColumnPages pages = new ColumnPages(leaf, scratch.codec);
        pages.nulls((long) levels.rows() - levels.present());
        values(pieces, column, pages, scratch);
        return List.of(pages);
    }

    /** Encodes the values that are there; the levels are read already. */
    abstract void values(List<Piece> pieces, int column, ColumnPages pages, Scratch scratch) throws IOException;

    /** How values are written, by their numbers among those that are there. */
    interface Body {
        void write(int from, int to, PageBytes out);
    }

    /** Writes all values as pages of about {@code size} rows. */
    final void pages(int size, Encoding encoding, Body body, ColumnPages pages, Scratch scratch) throws IOException {
        Levels levels = scratch.levels;
        PageBytes page = scratch.page;
        int value = 0;
        for (int row = 0; row < levels.rows(); ) {
            int end = Math.min(levels.rows(), row + size);
            int next = value + levels.present(row, end);
            page.clear();
            if (optional) {
                levels.write(row, end, page);
            }
            body.write(value, next, page);
            pages.page(page.array(), page.size(), end - row, encoding, Encoding.RLE, Encoding.RLE);
            row = end;
            value = next;
        }
    }

    /** Writes all values as numbers in a dictionary, which the page being put together holds. */
    final void numbered(int[] ids, int entries, ColumnPages pages, Scratch scratch) throws IOException {
        pages.dictionary(scratch.page.array(), scratch.page.size(), entries, Encoding.PLAIN_DICTIONARY);
        int width = Hybrid.width(entries - 1);
        Body body = (from, to, out) -> {
            out.one(width);
            Hybrid.write(ids, from, to, width, out);
        };
        pages(PAGE_ROWS, Encoding.PLAIN_DICTIONARY, body, pages, scratch);
    }

    /** Whether a dictionary makes a column smaller. */
    static boolean pays(long dictionaryBytes, int entries, int values, long plainBytes) {
        return dictionaryBytes + (long) values * Hybrid.width(entries - 1) / Byte.SIZE < plainBytes;
    }
}
