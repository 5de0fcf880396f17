package dev.headrace.dsl.row;

import dev.headrace.dsl.SchemaOf;
import org.jspecify.annotations.Nullable;

/** Says of which column of which schema a message is. */
final class Places {

    private Places() {}

    static IllegalArgumentException wrong(
            SchemaOf<?> schema, int column, String message, @Nullable IllegalArgumentException cause) {
        String name = schema.columns().get(column);
        String place = "`" + name + "` of `" + schema.name() + "` ";
        boolean within = message.startsWith("`"); // of a nested row: it says its own place
        return new IllegalArgumentException(place + (within ? "at " : "") + message, cause);
    }
}
