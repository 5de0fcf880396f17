package dev.headrace.formats.csv;

import dev.headrace.formats.column.ColumnBuilder;
import dev.headrace.formats.column.LongBuilder;
import dev.headrace.ir.text.IntText;
import dev.headrace.ir.type.DataType;

/** Ints, straight from the bytes. */
final class IntField extends FieldParser {

    /** As many digits always fit a long. */
    private static final int SURE_DIGITS = 18;

    private final ByteText text = new ByteText();
    private LongBuilder values = (LongBuilder) ColumnBuilder.of(DataType.INT, 0);

    @Override
    void into(ColumnBuilder builder) {
        super.into(builder);
        values = (LongBuilder) builder;
    }

    @Override
    void value(byte[] bytes, int from, int to, int row) {
        boolean negative = bytes[from] == '-';
        int at = negative ? from + 1 : from;
        boolean simple = at < to && to - at <= SURE_DIGITS;
        long value = 0;
        for (; simple && at < to; at++) {
            int digit = bytes[at] - '0';
            simple = digit >= 0 && digit <= 9;
            value = value * 10 + digit;
        }
        values.set(row, simple ? (negative ? -value : value) : IntText.parse(text.on(bytes), from, to));
    }
}
