package dev.headrace.ir.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value that is there. Whether it may be missing is said by the column or expression.
 *
 * <p>Types are compared in every expression, so their equality is written out: what a record gets by itself is linked at run
 * time, which would take a tenth of a short command.
 */
public sealed interface DataType {

    DataType BOOL = new Bool();
    DataType INT = new Int();
    DataType FLOAT = new Float();
    DataType STRING = new Text();
    DataType BYTES = new Bytes();
    DataType DATE = new Date();
    DataType INSTANT = new Instant();
    DataType DURATION = new Duration();
    DataType IMAGE = new Image();

    /** The most digits a Decimal can hold. */
    int MAX_DECIMAL_DIGITS = 38;

    /** How the type is written in the language. */
    default String show() {
        return accept(TypeText.INSTANCE);
    }

    /** How a value of the type is held while a pipeline runs. */
    default Physical physical() {
        return accept(PhysicalOf.INSTANCE);
    }

    /** Int, Float or Decimal. */
    default boolean isNumeric() {
        return this instanceof Int || this instanceof Float || this instanceof Decimal;
    }

    /** {@code Bool}. */
    record Bool() implements DataType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bool;
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /** {@code Int}: 64 bits, signed. */
    record Int() implements DataType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Int;
        }

        @Override
        public int hashCode() {
            return 2;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.int_(this);
        }
    }

    /** {@code Float}: a finite double; never -0.0. */
    record Float() implements DataType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Float;
        }

        @Override
        public int hashCode() {
            return 3;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.float_(this);
        }
    }

    /** {@code Decimal(p, s)}: p digits in all, s of them after the point. */
    record Decimal(int precision, int scale) implements DataType {
        public Decimal {
            if (precision < 1 || precision > MAX_DECIMAL_DIGITS || scale < 0 || scale > precision) {
                throw new IllegalArgumentException("no type Decimal(" + precision + ", " + scale + ")");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(this);
        }
    }

    /** {@code String}: Unicode text, ordered by code point. */
    record Text() implements DataType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text;
        }

        @Override
        public int hashCode() {
            return 4;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** {@code Bytes}. */
    record Bytes() implements DataType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes;
        }

        @Override
        public int hashCode() {
            return 5;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bytes(this);
        }
    }

    /** {@code Date}: days since the epoch. */
    record Date() implements DataType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Date;
        }

        @Override
        public int hashCode() {
            return 6;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /** {@code Instant}: microseconds since the epoch, UTC. */
    record Instant() implements DataType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Instant;
        }

        @Override
        public int hashCode() {
            return 7;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.instant(this);
        }
    }

    /** {@code Duration}: microseconds. */
    record Duration() implements DataType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Duration;
        }

        @Override
        public int hashCode() {
            return 8;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.duration(this);
        }
    }

    /** {@code Image}: encoded bytes of a picture. */
    record Image() implements DataType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Image;
        }

        @Override
        public int hashCode() {
            return 9;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }
    }

    /** An enum; its values are ordinals of the labels, in the order declared. An inline enum has an empty name. */
    record EnumOf(String name, List<String> labels) implements DataType {
        public EnumOf {
            labels = List.copyOf(labels);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof EnumOf e && name.equals(e.name) && labels.equals(e.labels));
        }

        @Override
        public int hashCode() {
            return name.hashCode() * 31 + labels.hashCode();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumOf(this);
        }
    }

    /** {@code List<T>}; elements are never null. */
    record ListOf(DataType element) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }
    }

    /** {@code Vector<n>}: n finite doubles. */
    record Vector(int size) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.vector(this);
        }
    }

    /** A nested schema. */
    record Struct(String name, List<Column> fields) implements DataType {
        public Struct {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.struct(this);
        }
    }

    /** The type of something already reported as wrong. Never in a checked pipeline. */
    record Unknown() implements DataType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unknown;
        }

        @Override
        public int hashCode() {
            return 10;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind, so that a new kind does not compile until everybody handles it. */
    interface Visitor<R> {
        R bool(Bool dataType);

        R int_(Int dataType);

        R float_(Float dataType);

        R decimal(Decimal dataType);

        R text(Text dataType);

        R bytes(Bytes dataType);

        R date(Date dataType);

        R instant(Instant dataType);

        R duration(Duration dataType);

        R image(Image dataType);

        R enumOf(EnumOf dataType);

        R listOf(ListOf dataType);

        R vector(Vector dataType);

        R struct(Struct dataType);

        R unknown(Unknown dataType);
    }
}
