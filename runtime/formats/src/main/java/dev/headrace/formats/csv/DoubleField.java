package dev.headrace.formats.csv;

import dev.headrace.formats.column.ColumnBuilder;
import dev.headrace.formats.column.DoubleBuilder;
import dev.headrace.ir.type.DataType;

/** Floats by a grammar of ASCII texts. */
final class DoubleField extends FieldParser {

    /** Reads a piece of a text. */
    interface Grammar {
        double parse(ByteText text, int from, int to);
    }

    private final Grammar grammar;
    private final ByteText text = new ByteText();
    private DoubleBuilder values = (DoubleBuilder) ColumnBuilder.of(DataType.FLOAT, 0);

    DoubleField(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    void into(ColumnBuilder builder) {
        super.into(builder);
        values = (DoubleBuilder) builder;
    }

    @Override
    void value(byte[] bytes, int from, int to, int row) {
        values.set(row, grammar.parse(text.on(bytes), from, to));
    }
}
