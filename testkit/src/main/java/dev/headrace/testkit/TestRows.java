package dev.headrace.testkit;

import dev.headrace.dsl.row.RowCodec;
import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a test gives or expects: some columns by name, or records. A column that given rows leave out is filled in, and
 * nothing that is expected may depend on it (HR0207). A column that expected rows leave out is not compared. Immutable.
 */
public final class TestRows {

    /** How the values stand. */
    enum Form {
        /** As people write them in Java. */
        WRITTEN,
        /** As {@link dev.headrace.ir.type.Physical} says, in the order of a schema. */
        PHYSICAL
    }

    private final Form form;
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows;

    private TestRows(Form form, List<String> columns, List<List<@Nullable Object>> rows) {
        this.form = form;
        this.columns = List.copyOf(columns);
        this.rows = Collections.unmodifiableList(rows);
    }

    /**
     * No rows yet, of these columns; {@code home.city} is a field of a nested schema.
     *
     * @param names the columns that the cells of a row are of, in order
     * @return to be gone on with by {@link #row}
     */
    public static TestRows columns(String... names) {
        return new TestRows(Form.WRITTEN, List.of(names), List.of());
    }

    /**
     * No rows yet, of these columns.
     *
     * @param columns the columns that the cells of a row are of, in order
     * @return to be gone on with by {@link #row}
     */
    public static TestRows columns(Column<?, ?>... columns) {
        return new TestRows(
                Form.WRITTEN, Arrays.stream(columns).map(c -> Told.text(c)).toList(), List.of());
    }

    /**
     * Records, with the codec that the annotation processor made for them: {@code records(PaymentCodec.CODEC, …)}.
     *
     * @param <T> the record
     * @param codec the codec of the record
     * @param records the rows
     * @return these rows
     * @throws IllegalArgumentException if a record lacks a value that its schema wants, or has one without a place in
     *     its column
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> TestRows records(RowCodec<?, T> codec, T... records) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (T row : records) {
            rows.add(copy(codec.values(row)));
        }
        return new TestRows(Form.PHYSICAL, codec.schema().columns(), rows);
    }

    /**
     * The same and one row more.
     *
     * @param cells one for each column: a whole number, a {@code double} or {@code BigDecimal}, text, {@code
     *     boolean}, {@code Instant}, {@code LocalDate}, {@code Duration}, an enum, a list of such, or null. Text
     *     stands for a value of any type in its text form: {@code "2024-01-01T10:00:00Z"}, {@code "2h"}
     * @return these rows and the one more
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public TestRows row(@Nullable Object... cells) {
        if (form == Form.PHYSICAL) {
            throw new IllegalArgumentException("rows of records take records, not cells");
        }
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("the row has " + cells.length + " cells for the " + columns.size()
                    + " columns " + String.join(", ", columns));
        }
        List<List<@Nullable Object>> more = new ArrayList<>(rows);
        more.add(copy(cells));
        return new TestRows(form, columns, more);
    }

    private static List<@Nullable Object> copy(@Nullable Object[] cells) {
        return Collections.unmodifiableList(Arrays.asList(cells.clone()));
    }

    Form form() {
        return form;
    }

    List<String> columns() {
        return columns;
    }

    List<List<@Nullable Object>> rows() {
        return rows;
    }
}
