package dev.headrace.dsl.row;

import dev.headrace.dsl.SchemaOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of a row, one after the other; generated codecs do. */
public final class RowReader {

    private final SchemaOf<?> schema;
    private final @Nullable Object[] values;
    private int next;

    /**
     * Reads from the first value on.
     *
     * @param schema the schema of the row
     * @param values one for each column
     * @throws IllegalArgumentException if there are more or fewer than columns
     */
    public RowReader(SchemaOf<?> schema, @Nullable Object[] values) {
        List<String> columns = schema.columns();
        if (columns.size() != values.length) {
            throw new IllegalArgumentException(
                    "a row of `" + schema.name() + "` has " + columns.size() + " values, not " + values.length);
        }
        this.schema = schema;
        this.values = values;
    }

    /**
     * The next value, which is always there.
     *
     * @param <T> how the value stands in the record
     * @param form how it stands in a row
     * @return it
     * @throws IllegalArgumentException if it is missing, or of another form
     */
    public <T> T sure(Form<T> form) {
        T value = maybe(form);
        if (value == null) {
            throw Places.wrong(schema, next - 1, "is missing", null);
        }
        return value;
    }

    /**
     * The next value, or null.
     *
     * @param <T> how the value stands in the record
     * @param form how it stands in a row
     * @return it, or null where it is missing
     * @throws IllegalArgumentException if it is of another form
     */
    public <T> @Nullable T maybe(Form<T> form) {
        Object value = values[next++];
        try {
            return value == null ? null : form.read(value);
        } catch (IllegalArgumentException e) {
            throw Places.wrong(schema, next - 1, String.valueOf(e.getMessage()), e);
        }
    }
}
