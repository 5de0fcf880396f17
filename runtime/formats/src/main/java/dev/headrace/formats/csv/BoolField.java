package dev.headrace.formats.csv;

import dev.headrace.formats.column.BoolBuilder;
import dev.headrace.formats.column.ColumnBuilder;
import dev.headrace.ir.type.DataType;

/** Bools by a grammar of ASCII texts. */
final class BoolField extends FieldParser {

    /** Reads a piece of a text. */
    interface Grammar {
        boolean parse(ByteText text, int from, int to);
    }

    private final Grammar grammar;
    private final ByteText text = new ByteText();
    private BoolBuilder values = (BoolBuilder) ColumnBuilder.of(DataType.BOOL, 0);

    BoolField(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    void into(ColumnBuilder builder) {
        super.into(builder);
        values = (BoolBuilder) builder;
    }

    @Override
    void value(byte[] bytes, int from, int to, int row) {
        values.set(row, grammar.parse(text.on(bytes), from, to));
    }
}
