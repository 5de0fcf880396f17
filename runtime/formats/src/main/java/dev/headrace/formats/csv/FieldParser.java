package dev.headrace.formats.csv;

import dev.headrace.formats.column.ColumnBuilder;
import dev.headrace.ir.function.RowError;
import org.jspecify.annotations.Nullable;

/** Puts the fields of one column where the values of a batch are collected. Holds caches, so it is for one thread. */
abstract class FieldParser {

    private NullTexts nulls = NullTexts.EMPTY;
    private boolean nullsInQuotes;
    private boolean optional;
    private @Nullable ColumnBuilder target;

    /** Says which texts are missing values, and whether they are in quotes too. */
    final FieldParser with(NullTexts texts, boolean inQuotes, boolean mayMiss) {
        nulls = texts;
        nullsInQuotes = inQuotes;
        optional = mayMiss;
        return this;
    }

    /** Says where values go from now on. */
    void into(ColumnBuilder builder) {
        target = builder;
    }

    /** Reads a field into a row, or throws a row error. */
    final void read(byte[] bytes, int from, int to, boolean quoted, int row) {
        if ((!quoted || nullsInQuotes) && nulls.has(bytes, from, to)) {
            missing(row);
        } else {
            value(bytes, from, to, row);
        }
    }

    abstract void value(byte[] bytes, int from, int to, int row);

    private void missing(int row) {
        ColumnBuilder builder = target;
        if (!optional || builder == null) {
            throw new RowError("the value is missing, and the column is not optional");
        }
        builder.setNull(row);
    }
}
