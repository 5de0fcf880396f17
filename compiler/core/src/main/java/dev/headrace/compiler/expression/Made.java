package dev.headrace.compiler.expression;

import java.util.List;

/**
 * Who made a column, for messages.
 *
 * @param node the draft node to point at
 * @param relation who made it
 * @param names the columns made at that place: several in a {@code for}
 * @param field whether it is a field of the schema {@code relation}
 */
public record Made(Object node, String relation, List<String> names, boolean field) {
    public Made {
        names = List.copyOf(names);
    }

    public Made(Object node, String relation, List<String> names) {
        this(node, relation, names, false);
    }

    /** A field of a schema. */
    public static Made field(Object node, String schema, String name) {
        return new Made(node, schema, List.of(name), true);
    }

    /** {@code `payments` makes amount_sum_2h, amount_sum_12h}. */
    public String say() {
        if (field) {
            return "`" + relation + "` declares it here";
        }
        String list = names.size() <= 5
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 4)) + " and " + (names.size() - 4) + " more";
        return "`" + relation + "` makes " + list;
    }
}
