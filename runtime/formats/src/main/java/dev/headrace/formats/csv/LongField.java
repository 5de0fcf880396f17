package dev.headrace.formats.csv;

import dev.headrace.formats.column.ColumnBuilder;
import dev.headrace.formats.column.LongBuilder;
import dev.headrace.ir.type.DataType;

/** Integers by a grammar of ASCII texts. */
final class LongField extends FieldParser {

    /** Reads a piece of a text. */
    interface Grammar {
        long parse(ByteText text, int from, int to);
    }

    private final Grammar grammar;
    private final ByteText text = new ByteText();
    private LongBuilder values = (LongBuilder) ColumnBuilder.of(DataType.INT, 0);

    LongField(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    void into(ColumnBuilder builder) {
        super.into(builder);
        values = (LongBuilder) builder;
    }

    @Override
    void value(byte[] bytes, int from, int to, int row) {
        values.set(row, grammar.parse(text.on(bytes), from, to));
    }
}
