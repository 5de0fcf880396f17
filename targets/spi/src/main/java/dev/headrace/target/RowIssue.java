package dev.headrace.target;

import dev.headrace.diagnostics.Code;
import dev.headrace.ir.pipeline.Fate;
import java.util.Optional;

/**
 * One bad row.
 *
 * @param source the source whose fate it met
 * @param step where it failed: the source's name or an operator's id
 * @param place {@code data/tx.csv:17}; empty if the row has no single place
 * @param column the column at fault, if one is
 * @param value its text; of a private column {@code sha256:} and the first 16 hexadecimal digits of its hash
 */
public record RowIssue(
        String source,
        String step,
        Code code,
        String place,
        Optional<String> column,
        String reason,
        Optional<String> value,
        Fate fate) {}
