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

    /** {@code Bool}. */
    DataType BOOL = new Bool();
    /** {@code Int}. */
    DataType INT = new Int();
    /** {@code Float}. */
    DataType FLOAT = new Float();
    /** {@code String}. */
    DataType STRING = new Text();
    /** {@code Bytes}. */
    DataType BYTES = new Bytes();
    /** {@code Date}. */
    DataType DATE = new Date();
    /** {@code Instant}. */
    DataType INSTANT = new Instant();
    /** {@code Duration}. */
    DataType DURATION = new Duration();
    /** {@code Image}. */
    DataType IMAGE = new Image();

    /** The most digits a Decimal can hold. */
    int MAX_DECIMAL_DIGITS = 38;

    /**
     * How the type is written in the language.
     *
     * @return {@code Decimal(12, 2)}
     */
    default String show() {
        return accept(TypeText.INSTANCE);
    }

    /**
     * How a value of the type is held while a pipeline runs.
     *
     * @return the physical kind
     */
    default Physical physical() {
        return accept(PhysicalOf.INSTANCE);
    }

    /**
     * Whether it is Int, Float or Decimal.
     *
     * @return true for these three
     */
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

    /**
     * {@code Decimal(p, s)}: p digits in all, s of them after the point.
     *
     * @param precision 1 to 38
     * @param scale 0 to the precision
     */
    record Decimal(int precision, int scale) implements DataType {
        /** Refuses what is no type: digits beyond 38, or more behind the point than there are. */
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

    /**
     * An enum; its values are ordinals of the labels, in the order declared. An inline enum has an empty name.
     *
     * @param name the name declared, or an empty text
     * @param labels the labels, in order
     */
    record EnumOf(String name, List<String> labels) implements DataType {
        /** Takes over a copy of the labels. */
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

    /**
     * {@code List<T>}; elements are never null.
     *
     * @param element the type of the elements
     */
    record ListOf(DataType element) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }
    }

    /**
     * {@code Vector<n>}: n finite doubles.
     *
     * @param size how many there are
     */
    record Vector(int size) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.vector(this);
        }
    }

    /**
     * A nested schema.
     *
     * @param name the name of the schema
     * @param fields its columns, in order
     */
    record Struct(String name, List<Column> fields) implements DataType {
        /** Takes over a copy of the fields. */
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

    /**
     * Goes on with the case of its kind.
     *
     * @param <R> what comes of a case
     * @param visitor the cases
     * @return what the case gives
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One case per kind, so that a new kind does not compile until everybody handles it.
     *
     * @param <R> what comes of a case
     */
    interface Visitor<R> {
        /**
         * {@code Bool}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R bool(Bool dataType);

        /**
         * {@code Int}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R int_(Int dataType);

        /**
         * {@code Float}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R float_(Float dataType);

        /**
         * {@code Decimal(p, s)}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R decimal(Decimal dataType);

        /**
         * {@code String}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R text(Text dataType);

        /**
         * {@code Bytes}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R bytes(Bytes dataType);

        /**
         * {@code Date}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R date(Date dataType);

        /**
         * {@code Instant}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R instant(Instant dataType);

        /**
         * {@code Duration}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R duration(Duration dataType);

        /**
         * {@code Image}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R image(Image dataType);

        /**
         * An enum.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R enumOf(EnumOf dataType);

        /**
         * {@code List<T>}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R listOf(ListOf dataType);

        /**
         * {@code Vector<n>}.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R vector(Vector dataType);

        /**
         * A nested schema.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R struct(Struct dataType);

        /**
         * A type that is wrong already.
         *
         * @param dataType the type
         * @return what comes of it
         */
        R unknown(Unknown dataType);
    }
}
