package dev.headrace.ir.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a nested schema in field order; a missing value is null. Compared by content.
 *
 * @param values one for each field
 */
public record StructValue(List<@Nullable Object> values) {

    /** Takes over a copy of the values. */
    public StructValue {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * The value of a field.
     *
     * @param index the field's place from 0
     * @return the value, or null where it is missing
     */
    public @Nullable Object get(int index) {
        return values.get(index);
    }
}
