package dev.headrace.formats.csv;

import dev.headrace.formats.column.ColumnBuilder;
import dev.headrace.formats.column.DecimalBuilder;
import dev.headrace.ir.text.DecimalText;
import dev.headrace.ir.type.DataType;

/** Decimals that fit longs. What is written with exactly the scale's digits is read straight from the bytes. */
final class DecimalField extends FieldParser {

    private final int precision;
    private final int scale;
    private final ByteText text = new ByteText();
    private DecimalBuilder values;

    /** @param type one that {@link dev.headrace.kernels.batch.DecimalVector#holds} */
    DecimalField(DataType.Decimal type) {
        precision = type.precision();
        scale = type.scale();
        values = (DecimalBuilder) ColumnBuilder.of(type, 0);
    }

    @Override
    void into(ColumnBuilder builder) {
        super.into(builder);
        values = (DecimalBuilder) builder;
    }

    @Override
    void value(byte[] bytes, int from, int to, int row) {
        boolean negative = bytes[from] == '-';
        int at = negative ? from + 1 : from;
        int point = scale == 0 ? to : to - scale - 1;
        // At least one digit before the point, as many behind it as the type has, and none too many.
        if (point <= at || point - at > precision - scale || (scale > 0 && bytes[point] != '.')) {
            slowly(bytes, from, to, row);
            return;
        }
        long value = 0;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                if (at != point) {
                    slowly(bytes, from, to, row);
                    return;
                }
            } else {
                value = value * 10 + digit;
            }
        }
        values.set(row, negative ? -value : value);
    }

    private void slowly(byte[] bytes, int from, int to, int row) {
        values.set(row, DecimalText.parse(text.on(bytes), from, to, precision, scale));
    }
}
