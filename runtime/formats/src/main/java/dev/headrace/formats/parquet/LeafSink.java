package dev.headrace.formats.parquet;

import dev.headrace.formats.file.Failures;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;

/** Hands a value that is there to a column writer, with its levels. */
interface LeafSink {

    void put(ColumnWriter out, Object value, int repetition, int definition);

    /** How values of a type that is not nested are handed over. */
    static LeafSink of(DataType type) {
        if (type instanceof DataType.Bool) {
            return (out, v, r, d) -> out.write((boolean) (Boolean) v, r, d);
        }
        if (type instanceof DataType.Float) {
            return (out, v, r, d) -> out.write((double) (Double) v, r, d);
        }
        if (type instanceof DataType.Text) {
            return (out, v, r, d) -> out.write(Binary.fromString((String) v), r, d);
        }
        if (type instanceof DataType.Date) {
            return (out, v, r, d) -> out.write(day((Long) v), r, d);
        }
        if (type instanceof DataType.EnumOf e) {
            List<Binary> labels = e.labels().stream().map(Binary::fromString).toList();
            return (out, v, r, d) -> out.write(labels.get(((Long) v).intValue()), r, d);
        }
        if (type instanceof DataType.Decimal decimal) {
            return decimal.precision() <= ParquetTypes.LONG_DIGITS
                    ? (out, v, r, d) ->
                            out.write(((BigDecimal) v).unscaledValue().longValueExact(), r, d)
                    : (out, v, r, d) -> out.write(wide((BigDecimal) v), r, d);
        }
        if (type instanceof DataType.Bytes || type instanceof DataType.Image) {
            return (out, v, r, d) -> out.write(Binary.fromConstantByteArray(((BytesValue) v).toArray()), r, d);
        }
        if (type.physical() == dev.headrace.ir.type.Physical.LONG) {
            return (out, v, r, d) -> out.write((long) (Long) v, r, d);
        }
        throw new IllegalArgumentException(type.show() + " is nested");
    }

    /** A day as Parquet holds it. */
    static int day(long day) {
        if (day != (int) day) {
            throw Failures.output(
                    "a Date lies outside the years that Parquet can hold", "write it as text, with csv or jsonl");
        }
        return (int) day;
    }

    private static Binary wide(BigDecimal value) {
        byte[] digits = value.unscaledValue().toByteArray();
        byte[] bytes = new byte[ParquetTypes.DECIMAL_BYTES];
        int pad = bytes.length - digits.length;
        Arrays.fill(bytes, 0, pad, (byte) (value.signum() < 0 ? -1 : 0));
        System.arraycopy(digits, 0, bytes, pad, digits.length);
        return Binary.fromConstantByteArray(bytes);
    }
}
