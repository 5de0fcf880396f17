package dev.headrace.ir.codec;

import dev.headrace.ir.op.Op;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How a Java type of the IR is written in JSON. */
sealed interface Shape {

    /** A string. */
    record Text() implements Shape {}

    /** A whole number: {@code int} or {@code long}. */
    record Whole(boolean isInt) implements Shape {}

    /** {@code double}. */
    record Real() implements Shape {}

    /** {@code true}; left out of a record when false. */
    record Flag() implements Shape {}

    /** A {@link BigDecimal} as a string of digits. */
    record Digits() implements Shape {}

    /** A value of the language, whose class tells its form: see {@link Values}. */
    record Value() implements Shape {}

    /** An enum constant, in lower case. */
    record Constant(Class<?> type) implements Shape {}

    /** An array. */
    record Many(Shape item) implements Shape {}

    /** Left out of a record when empty, null in an array. */
    record Maybe(Shape item) implements Shape {}

    /** A whole number, left out when empty. */
    record MaybeWhole() implements Shape {}

    /** A record or one of a sealed family of records. */
    record Node(Class<?> type) implements Shape {}

    /** An operator with all below it: an array of operators, inputs first, that name each other by id. */
    record Tree() implements Shape {}

    /** The shape of a record component. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Shape item = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? new Many(item) : maybe(generic, item);
        }
        return of((Class<?>) type);
    }

    private static Shape maybe(ParameterizedType type, Shape item) {
        if (type.getRawType() != Optional.class) {
            throw new IllegalStateException("no JSON form for " + type);
        }
        return new Maybe(item);
    }

    private static Shape of(Class<?> type) {
        if (type == String.class) {
            return new Text();
        }
        if (type == int.class || type == long.class) {
            return new Whole(type == int.class);
        }
        if (type == boolean.class) {
            return new Flag();
        }
        if (type == double.class) {
            return new Real();
        }
        if (type == BigDecimal.class) {
            return new Digits();
        }
        if (type == Object.class) {
            return new Value();
        }
        if (type == OptionalLong.class) {
            return new MaybeWhole();
        }
        if (type == Op.class) {
            return new Tree();
        }
        if (type.isEnum()) {
            return new Constant(type);
        }
        if (type.isRecord() || type.isSealed()) {
            return new Node(type);
        }
        throw new IllegalStateException("no JSON form for " + type);
    }
}
