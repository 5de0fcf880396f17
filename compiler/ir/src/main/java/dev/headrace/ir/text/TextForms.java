package dev.headrace.ir.text;

import dev.headrace.ir.type.DataType;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a value whose type is known only at run time. Values are boxed as {@link
 * dev.headrace.ir.type.Physical} says. For a column of many values take the type's own class.
 */
public final class TextForms {

    private TextForms() {}

    /** Whether values of the type have a text form; lists, vectors and nested schemas have none. */
    public static boolean has(DataType type) {
        return !(type instanceof DataType.ListOf
                || type instanceof DataType.Vector
                || type instanceof DataType.Struct
                || type instanceof DataType.Unknown);
    }

    /** The value; {@code zone} as for {@link InstantText#parse(CharSequence, Zone)}. */
    public static Object parse(DataType type, CharSequence text, @Nullable Zone zone) {
        return type.accept(new TextReader(text, zone));
    }

    public static String print(DataType type, Object value) {
        return type.accept(new TextWriter(value));
    }

    /** What is said to a type without a text form. */
    static IllegalArgumentException none(DataType type) {
        return new IllegalArgumentException(type.show() + " has no text form");
    }
}
