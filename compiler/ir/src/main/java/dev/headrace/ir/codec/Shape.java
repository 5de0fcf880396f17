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
    record Text() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A whole number: {@code int} or {@code long}. */
    record Whole(boolean isInt) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** {@code double}. */
    record Real() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.real(this);
        }
    }

    /** {@code true}; left out of a record when false. */
    record Flag() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /** A {@link BigDecimal} as a string of digits. */
    record Digits() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.digits(this);
        }
    }

    /** A value of the language, whose class tells its form: see {@link Values}. */
    record Value() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /** An enum constant, in lower case. */
    record Constant(Class<?> type) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** An array. */
    record Many(Shape item) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.many(this);
        }
    }

    /** Left out of a record when empty, null in an array. */
    record Maybe(Shape item) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.maybe(this);
        }
    }

    /** A whole number, left out when empty. */
    record MaybeWhole() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.maybeWhole(this);
        }
    }

    /** A record or one of a sealed family of records. */
    record Node(Class<?> type) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.node(this);
        }
    }

    /** An operator with all below it: an array of operators, inputs first, that name each other by id. */
    record Tree() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tree(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind, so that a new kind does not compile until reader, writer and schema handle it. */
    interface Visitor<R> {
        R text(Text shape);

        R whole(Whole shape);

        R real(Real shape);

        R flag(Flag shape);

        R digits(Digits shape);

        R value(Value shape);

        R constant(Constant shape);

        R many(Many shape);

        R maybe(Maybe shape);

        R maybeWhole(MaybeWhole shape);

        R node(Node shape);

        R tree(Tree shape);
    }

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
