package dev.headrace.ir.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a nested schema in field order; a missing value is null. Compared by content. */
public record StructValue(List<@Nullable Object> values) {

    public StructValue {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public @Nullable Object get(int index) {
        return values.get(index);
    }
}
