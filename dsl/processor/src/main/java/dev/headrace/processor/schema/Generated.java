package dev.headrace.processor.schema;

import dev.headrace.diagnostics.Code;
import dev.headrace.processor.Problems;
import java.util.HashMap;
import java.util.Map;

/** The row types that this compilation has made. */
public final class Generated {

    private final Map<String, SchemaModel> byRow = new HashMap<>();

    /** Whether no other record has given a row type of this name; if one has, says so. */
    public boolean isFirst(SchemaModel schema, Problems problems) {
        SchemaModel first = byRow.putIfAbsent(schema.row().canonicalName(), schema);
        if (first == null) {
            return true;
        }
        problems.add(
                Code.HR0606,
                schema.type(),
                "`" + first.type().getQualifiedName() + "` has the row type `"
                        + schema.row().simpleName() + "` already",
                "name one of the records otherwise, or put it into another package");
        return false;
    }
}
