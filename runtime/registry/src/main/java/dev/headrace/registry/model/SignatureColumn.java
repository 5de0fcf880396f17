package dev.headrace.registry.model;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.List;

/**
 * A column as the signature of a model has it.
 *
 * @param type as the language writes it: {@code Float?}
 * @param labels of an enum, in order; else none
 */
public record SignatureColumn(String name, String type, List<String> labels) {

    /** Takes a copy. */
    public SignatureColumn {
        labels = List.copyOf(labels);
    }

    /** The column as a signature has it. An enum is known by its labels, whatever it is called. */
    public static SignatureColumn of(Column column) {
        if (column.type() instanceof DataType.EnumOf labels) {
            return new SignatureColumn(column.name(), "Enum" + (column.optional() ? "?" : ""), labels.labels());
        }
        return new SignatureColumn(column.name(), column.showType(), List.of());
    }

    /** The type with what belongs to it. */
    String show() {
        return labels.isEmpty() ? type : type + " of " + String.join(", ", labels);
    }
}
