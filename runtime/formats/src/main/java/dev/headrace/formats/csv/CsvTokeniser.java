package dev.headrace.formats.csv;

import dev.headrace.formats.file.WordScan;
import java.util.Arrays;

/**
 * Cuts one record into fields, as positions in the bytes. A quote opens only where a field starts and is doubled to stand
 * for itself; elsewhere in a field it is text. A record ends at a line feed outside quotes; a carriage return before it
 * belongs to the line's end.
 */
final class CsvTokeniser {

    /** A field without quotes. */
    static final byte PLAIN = 0;

    /** A field in quotes; its positions lie inside them. */
    static final byte QUOTED = 1;

    /** A field in quotes with doubled ones inside. */
    static final byte DOUBLED = 2;

    /** A quoted field with text behind the closing quote. */
    static final byte TRAILED = 3;

    /** A quoted field that the text's end cuts off. */
    static final byte UNCLOSED = 4;

    private final byte delimiter;
    private final boolean quotes;
    private final byte quote;
    private final long delimiters;

    private int[] from = new int[16];
    private int[] to = new int[16];
    private byte[] kinds = new byte[16];
    private int count;
    private int lines;
    private byte worst;

    CsvTokeniser(CsvOptions options) {
        delimiter = (byte) options.delimiter();
        quotes = options.quote() >= 0;
        quote = (byte) options.quote();
        delimiters = WordScan.repeated(options.delimiter());
    }

    /** Fields of the latest record. */
    int count() {
        return count;
    }

    /** Line feeds in the latest record, the last one included. */
    int lines() {
        return lines;
    }

    int from(int field) {
        return from[field];
    }

    int to(int field) {
        return to[field];
    }

    byte kind(int field) {
        return kinds[field];
    }

    /** Whether a field of the latest record is {@link #TRAILED} or {@link #UNCLOSED}. */
    boolean isBroken() {
        return worst >= TRAILED;
    }

    /** The first field of that kind, -1 if there is none. */
    int find(byte kind) {
        for (int i = 0; i < count; i++) {
            if (kinds[i] == kind) {
                return i;
            }
        }
        return -1;
    }

    /** Reads the record at {@code at}; {@code bytes[end - 1]} is a line feed. Gives the position behind the record. */
    int read(byte[] bytes, int at, int end) {
        count = 0;
        lines = 0;
        worst = PLAIN;
        int fields = 0;
        int start = at;
        // Eight bytes at a time while no field is quoted; a buffer has bytes to spare behind its end.
        for (int word = at; bytes[start] != quote || !quotes; word += Long.BYTES) {
            long stops = WordScan.stops(bytes, word, delimiters, WordScan.LINE_FEEDS);
            while (stops != 0) {
                int stop = word + (Long.numberOfTrailingZeros(stops) >>> 3);
                stops &= stops - 1;
                if (fields == from.length) {
                    grow();
                }
                from[fields] = start;
                to[fields] = stop;
                kinds[fields++] = PLAIN;
                start = stop + 1;
                if (bytes[stop] == '\n') {
                    count = fields;
                    lines = 1;
                    trimReturn(bytes);
                    return start;
                }
                if (bytes[start] == quote && quotes) {
                    break;
                }
            }
        }
        count = fields;
        return rest(bytes, start, end);
    }

    /** Reads what is left of a record from a quoted field on. */
    private int rest(byte[] bytes, int at, int end) {
        byte comma = delimiter;
        int p = at;
        while (true) {
            byte c = bytes[p];
            if (c == quote && quotes) {
                p = quoted(bytes, p + 1, end);
                if (p == end) {
                    return end;
                }
                c = bytes[p];
            } else {
                int start = p;
                while (c != comma && c != '\n') {
                    c = bytes[++p];
                }
                add(start, p, PLAIN);
            }
            p++;
            if (c == '\n') {
                lines++;
                trimReturn(bytes);
                return p;
            }
        }
    }

    /** Gives the position of the delimiter or line feed behind the field, {@code end} if the quote is never closed. */
    private int quoted(byte[] bytes, int start, int end) {
        byte kind = QUOTED;
        int p = start;
        while (p < end) {
            byte c = bytes[p];
            if (c == quote) {
                if (p + 1 < end && bytes[p + 1] == quote) {
                    kind = DOUBLED;
                    p++;
                } else {
                    return behind(bytes, start, p, kind);
                }
            } else if (c == '\n') {
                lines++;
            }
            p++;
        }
        add(start, end - 1, UNCLOSED);
        return end;
    }

    private int behind(byte[] bytes, int start, int close, byte kind) {
        int p = close + 1;
        if (bytes[p] == '\r' && bytes[p + 1] == '\n') {
            p++;
        }
        if (bytes[p] == delimiter || bytes[p] == '\n') {
            add(start, close, kind);
            return p;
        }
        while (bytes[p] != delimiter && bytes[p] != '\n') {
            p++;
        }
        add(start, p, TRAILED);
        return p;
    }

    private void trimReturn(byte[] bytes) {
        int last = count - 1;
        if (kinds[last] == PLAIN && to[last] > from[last] && bytes[to[last] - 1] == '\r') {
            to[last]--;
        }
    }

    private void add(int start, int end, byte kind) {
        int field = count;
        if (field == from.length) {
            grow();
        }
        from[field] = start;
        to[field] = end;
        kinds[field] = kind;
        if (kind > worst) {
            worst = kind;
        }
        count = field + 1;
    }

    private void grow() {
        int room = from.length * 2;
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        kinds = Arrays.copyOf(kinds, room);
    }

    /** The bytes of a {@link #DOUBLED} field with each doubled quote once, put into {@code out}; gives their number. */
    int undouble(byte[] bytes, int field, byte[] out) {
        int size = 0;
        for (int p = from[field]; p < to[field]; p++) {
            byte c = bytes[p];
            out[size++] = c;
            if (c == quote) {
                p++;
            }
        }
        return size;
    }
}
