package dev.headrace.processor.schema;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The type of a column, or of the elements of a list.
 *
 * @param kind the first part of its column's name: {@code Int} of {@code IntColumn}
 * @param arguments what its column is parameterised with beside the row
 * @param element what stands for it in {@code ListColumn<R, element>}
 * @param value what a record holds, boxed
 * @param type the expression that makes it, {@code Type.INT}
 * @param form the expression that makes its form
 */
public record Shape(
        String kind, List<TypeName> arguments, TypeName element, TypeName value, CodeBlock type, CodeBlock form) {
    /** Keeps what it is given. */
    public Shape {
        arguments = List.copyOf(arguments);
    }

    /** Whether its form is a constant of {@code Form}. */
    boolean hasConstantForm() {
        return !form.toString().endsWith(")");
    }

    /** Int, Float or Decimal. */
    boolean isNumber() {
        return kind.equals("Int") || kind.equals("Float") || kind.equals("Decimal");
    }
}
