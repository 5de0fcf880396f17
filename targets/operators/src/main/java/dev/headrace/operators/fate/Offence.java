package dev.headrace.operators.fate;

import dev.headrace.diagnostics.Code;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one row.
 *
 * @param step where: the source's name or an operator's id
 * @param place as in {@link dev.headrace.kernels.batch.Batch#places()}, or {@link #NOWHERE}
 * @param column the column at fault
 * @param value its text; whoever shows it hides that of a private column
 * @param row the row as JSON, made only if it is needed
 */
public record Offence(
        String step,
        Code code,
        long place,
        @Nullable String column,
        String reason,
        @Nullable String value,
        Supplier<String> row) {

    /** The place of a row that has no single one; after all others. */
    public static final long NOWHERE = Long.MAX_VALUE;
}
