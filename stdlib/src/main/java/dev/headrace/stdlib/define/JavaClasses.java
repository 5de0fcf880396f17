package dev.headrace.stdlib.define;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.List;

/** The Java class by which an evaluator takes a value of a type. */
final class JavaClasses {

    private JavaClasses() {}

    static Class<?> of(DataType type) {
        return switch (type.physical()) {
            case BOOL -> boolean.class;
            case LONG -> long.class;
            case DOUBLE -> double.class;
            case OBJECT -> object(type);
        };
    }

    private static Class<?> object(DataType type) {
        if (type instanceof DataType.Text) {
            return String.class;
        }
        if (type instanceof DataType.Decimal) {
            return BigDecimal.class;
        }
        if (type instanceof DataType.Bytes || type instanceof DataType.Image) {
            return BytesValue.class;
        }
        if (type instanceof DataType.ListOf) {
            return List.class;
        }
        if (type instanceof DataType.Vector) {
            return VectorValue.class;
        }
        if (type instanceof DataType.Struct) {
            return StructValue.class;
        }
        throw new IllegalArgumentException(type.show() + " has no class of its own");
    }
}
