package dev.headrace.ir.print;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.Optional;
import java.util.stream.Collectors;

/** Columns with what is known of them. */
final class ColumnText {

    private ColumnText() {}

    static String schema(Schema schema) {
        return schema.columns().stream().map(c -> column(c, schema)).collect(Collectors.joining(", "));
    }

    static String column(Column column, Schema schema) {
        StringBuilder text = new StringBuilder(column.name()).append(": ").append(column.showType());
        Optional<String> name = Optional.of(column.name());
        mark(text, schema.eventTime().equals(name), "@event_time");
        mark(text, schema.knownTime().equals(name), "@known_time");
        mark(text, column.taint().label(), "@label");
        mark(text, column.taint().pii(), "@pii");
        return text.toString();
    }

    private static void mark(StringBuilder text, boolean set, String mark) {
        if (set) {
            text.append(' ').append(mark);
        }
    }
}
