package dev.headrace.examples.data;

import java.util.List;
import java.util.StringJoiner;

/** Lines of comma-separated text. Values are written as they are: the makers quote where their file quotes. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv(String... header) {
        row(List.of((Object[]) header));
    }

    Csv row(List<?> values) {
        StringJoiner line = new StringJoiner(",");
        values.forEach(v -> line.add(String.valueOf(v)));
        text.append(line).append('\n');
        return this;
    }

    Csv line(String raw) {
        text.append(raw).append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }
}
