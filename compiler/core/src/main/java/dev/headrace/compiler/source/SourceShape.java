package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.ir.type.Schema;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a source.
 *
 * @param entity the columns marked {@code @entity}
 * @param keys the columns marked {@code @key}
 * @param opaque whether they could not be made out because of an error
 */
public record SourceShape(
        List<Slot> slots,
        Optional<String> eventTime,
        Optional<String> knownTime,
        List<String> entity,
        List<String> keys,
        boolean opaque) {
    public SourceShape {
        slots = List.copyOf(slots);
        entity = List.copyOf(entity);
        keys = List.copyOf(keys);
    }

    static SourceShape unknown() {
        return new SourceShape(List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), true);
    }

    /** Whether every column's type is known. */
    public boolean isWhole() {
        return !opaque && slots.stream().noneMatch(Slot::isUnknown);
    }

    public Schema schema() {
        return new Schema(slots.stream().map(Slot::column).toList(), eventTime, knownTime);
    }
}
