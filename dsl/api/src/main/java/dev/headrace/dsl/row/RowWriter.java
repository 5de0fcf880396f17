package dev.headrace.dsl.row;

import dev.headrace.dsl.SchemaOf;
import org.jspecify.annotations.Nullable;

/** Puts the values of a row down, one after the other; generated codecs do. */
public final class RowWriter {

    private final SchemaOf<?> schema;
    private final @Nullable Object[] values;
    private int next;

    /**
     * A row of which no value is there yet.
     *
     * @param schema the schema of the row
     */
    public RowWriter(SchemaOf<?> schema) {
        this.schema = schema;
        this.values = new @Nullable Object[schema.columns().size()];
    }

    /**
     * The next value, which is always there.
     *
     * @param <T> how the value stands in the record
     * @param form how it stands in a row
     * @param value the value of the record
     * @return this, to be gone on with
     * @throws IllegalArgumentException if it is null, or has no place in its column
     */
    public <T> RowWriter sure(Form<T> form, @Nullable T value) {
        if (value == null) {
            throw Places.wrong(schema, next, "is null; a component that may be is marked `@Nullable`", null);
        }
        return maybe(form, value);
    }

    /**
     * The next value, or null.
     *
     * @param <T> how the value stands in the record
     * @param form how it stands in a row
     * @param value the value of the record, or null
     * @return this, to be gone on with
     * @throws IllegalArgumentException if it has no place in its column
     */
    public <T> RowWriter maybe(Form<T> form, @Nullable T value) {
        try {
            values[next] = value == null ? null : form.value(value);
        } catch (IllegalArgumentException e) {
            throw Places.wrong(schema, next, String.valueOf(e.getMessage()), e);
        }
        next++;
        return this;
    }

    /**
     * The row; nothing is put into it any more.
     *
     * @return an array with a place for each column
     */
    public @Nullable Object[] values() {
        return values;
    }
}
