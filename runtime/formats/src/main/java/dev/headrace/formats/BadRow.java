package dev.headrace.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that does not parse.
 *
 * @param place the input's number and the line or record, as in {@link dev.headrace.kernels.batch.Batch#places()}
 * @param column the declared column at fault, null if the row as a whole is
 * @param reason one plain sentence without a full stop; it never shows a value, which may be private
 * @param value the text at fault, null if there is none
 * @param row the texts of the declared columns by name, as far as they could be read; null is a missing value
 */
public record BadRow(
        long place,
        @Nullable String column,
        String reason,
        @Nullable String value,
        Map<String, @Nullable String> row) {

    public BadRow {
        row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }
}
