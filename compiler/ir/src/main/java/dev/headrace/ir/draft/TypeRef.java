package dev.headrace.ir.draft;

import java.util.List;

/** A type as written. */
public sealed interface TypeRef {

    /** {@code String}, {@code Decimal(12, 2)}, {@code List<Int>}, {@code Vector<8>}, {@code my.pkg.Category}. */
    record Named(List<Name> path, List<TypeRef> typeArguments, List<Integer> numbers) implements TypeRef {
        public Named {
            path = List.copyOf(path);
            typeArguments = List.copyOf(typeArguments);
            numbers = List.copyOf(numbers);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /** {@code enum { F, M, "0" }} written in place. */
    record InlineEnum(List<Name> labels) implements TypeRef {
        public InlineEnum {
            labels = List.copyOf(labels);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inlineEnum(this);
        }
    }

    /** {@code T?}. */
    record OptionalOf(TypeRef type) implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.optionalOf(this);
        }
    }

    /** A type the parser could not read; it was reported there. */
    record Missing() implements TypeRef {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind, so that a new kind does not compile until everybody handles it. */
    interface Visitor<R> {
        R named(Named typeRef);

        R inlineEnum(InlineEnum typeRef);

        R optionalOf(OptionalOf typeRef);

        R missing(Missing typeRef);
    }
}
