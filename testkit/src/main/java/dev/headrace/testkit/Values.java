package dev.headrace.testkit;

import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of Java as rows hold them. */
final class Values {

    private Values() {}

    /**
     * The rows, complete: a column that is left out is missing.
     *
     * @throws IllegalArgumentException if a value does not fit, or a column is unknown
     */
    static Stub.Given rows(TestRows rows, Schema schema) {
        for (String column : rows.columns()) {
            if (schema.column(column).isEmpty()) {
                throw new IllegalArgumentException(
                        "the step gives no column `" + column + "`; it gives " + String.join(", ", schema.names()));
            }
        }
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (List<@Nullable Object> row : rows.rows()) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Column column = schema.require(rows.columns().get(i));
                Object value = row.get(i);
                values.add(
                        value == null || rows.form() == TestRows.Form.PHYSICAL
                                ? value
                                : physical(column.name(), column.type(), value));
            }
            all.add(values);
        }
        return new Stub.Given(rows.columns(), all);
    }

    /** @throws IllegalArgumentException if the column cannot hold it */
    static Object physical(String column, DataType type, @Nullable Object value) {
        try {
            return of(type, Objects.requireNonNull(value));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("`" + column + "` cannot be `" + value + "`", e);
        }
    }

    private static Object of(DataType type, Object value) {
        if (value instanceof Enum<?> label) {
            return of(type, label.name());
        }
        if (value instanceof String text) {
            return type instanceof DataType.Text ? text : TextForms.parse(type, text, null);
        }
        if (value instanceof Instant moment) {
            return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        }
        if (value instanceof LocalDate day) {
            return day.toEpochDay();
        }
        if (value instanceof Duration span) {
            return span.toNanos() / 1_000;
        }
        if (value instanceof List<?> values && type instanceof DataType.ListOf list) {
            return values.stream().map(v -> of(list.element(), v)).toList();
        }
        return value instanceof Number number ? number(type, number) : value;
    }

    private static Object number(DataType type, Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        if (type instanceof DataType.Int) {
            return exact.longValueExact();
        }
        if (type instanceof DataType.Decimal decimal) {
            return exact.setScale(decimal.scale());
        }
        return number.doubleValue() + 0.0;
    }
}
