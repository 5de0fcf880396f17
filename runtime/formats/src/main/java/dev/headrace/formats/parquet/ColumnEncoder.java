package dev.headrace.formats.parquet;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.io.IOException;
import java.util.List;
import org.apache.parquet.schema.Type;

/**
 * Encodes one column of row groups. Where pages end and how they are encoded depends on the column's values alone, so that
 * equal rows give equal bytes. Keeps nothing, so that several threads may use it.
 */
interface ColumnEncoder {

    /**
     * Encodes a column of a row group.
     *
     * @param column its number
     * @return one for each leaf of the column, in order
     */
    List<ColumnPages> encode(List<Piece> pieces, int column, Scratch scratch) throws IOException;

    /** The quickest way for a type. */
    static ColumnEncoder of(Column column, Type type) {
        DataType values = column.type();
        boolean optional = column.optional();
        if (values instanceof DataType.Int
                || values instanceof DataType.Instant
                || values instanceof DataType.Duration) {
            return new NumberEncoder.Longs(type, optional);
        }
        if (values instanceof DataType.Float) {
            return new NumberEncoder.Doubles(type, optional);
        }
        if (values instanceof DataType.Decimal decimal && decimal.precision() <= ParquetTypes.LONG_DIGITS) {
            return new NumberEncoder.Decimals(type, optional);
        }
        if (values instanceof DataType.Date) {
            return new NumberEncoder.Days(type, optional);
        }
        if (values instanceof DataType.EnumOf labels) {
            return new LabelEncoder(type, optional, labels.labels());
        }
        if (values instanceof DataType.Text) {
            return new TextEncoder(type, optional);
        }
        return new NestedEncoder(column, type);
    }
}
