package dev.headrace.formats.csv;

import dev.headrace.formats.column.ColumnBuilder;
import dev.headrace.formats.column.LongBuilder;
import dev.headrace.ir.type.DataType;

/** Labels of an enum. */
final class EnumField extends FieldParser {

    private final LabelTable labels;
    private LongBuilder values = (LongBuilder) ColumnBuilder.of(DataType.INT, 0);

    EnumField(LabelTable labels) {
        this.labels = labels;
    }

    @Override
    void into(ColumnBuilder builder) {
        super.into(builder);
        values = (LongBuilder) builder;
    }

    @Override
    void value(byte[] bytes, int from, int to, int row) {
        values.set(row, labels.ordinal(bytes, from, to));
    }
}
