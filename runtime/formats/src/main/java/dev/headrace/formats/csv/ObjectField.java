package dev.headrace.formats.csv;

import dev.headrace.formats.column.ColumnBuilder;
import dev.headrace.formats.column.ObjectBuilder;
import dev.headrace.ir.type.DataType;

/** Values held as objects. */
final class ObjectField extends FieldParser {

    /** Reads a piece of a text, as characters or as bytes. */
    interface Grammar {
        Object parse(ByteText text, byte[] bytes, int from, int to);
    }

    private final Grammar grammar;
    private final ByteText text = new ByteText();
    private ObjectBuilder values = (ObjectBuilder) ColumnBuilder.of(DataType.STRING, 0);

    ObjectField(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    void into(ColumnBuilder builder) {
        super.into(builder);
        values = (ObjectBuilder) builder;
    }

    @Override
    void value(byte[] bytes, int from, int to, int row) {
        values.set(row, grammar.parse(text.on(bytes), bytes, from, to));
    }
}
