package dev.headrace.dsl;

import dev.headrace.dsl.value.Labelled;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The type of a field of a schema, as generated code says it. */
public final class Type {

    /** Whole numbers of 64 bits. */
    public static final Type INT = named("Int");
    /** Finite doubles. */
    public static final Type FLOAT = named("Float");
    /** Unicode text. */
    public static final Type TEXT = named("String");
    /** True or false. */
    public static final Type BOOL = named("Bool");
    /** Days. */
    public static final Type DATE = named("Date");
    /** Moments in UTC, to the microsecond. */
    public static final Type INSTANT = named("Instant");
    /** Spans of time, to the microsecond. */
    public static final Type DURATION = named("Duration");
    /** Bytes. */
    public static final Type BYTES = named("Bytes");
    /** The encoded bytes of pictures. */
    public static final Type IMAGE = named("Image");

    private final TypeRef ref;
    private final @Nullable EnumDecl declared;
    private final @Nullable SchemaOf<?> nested;

    private Type(TypeRef ref, @Nullable EnumDecl declared, @Nullable SchemaOf<?> nested) {
        this.ref = ref;
        this.declared = declared;
        this.nested = nested;
    }

    private static Type named(String name) {
        return new Type(new TypeRef.Named(List.of(new Name(name)), List.of(), List.of()), null, null);
    }

    /**
     * {@code Decimal(precision, scale)}.
     *
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many of them follow the point: 0 to the precision
     * @return the type of exact decimals
     */
    public static Type decimal(int precision, int scale) {
        return new Type(
                new TypeRef.Named(List.of(new Name("Decimal")), List.of(), List.of(precision, scale)), null, null);
    }

    /**
     * {@code Vector<size>}.
     *
     * @param size how many Floats there are, at least 1
     * @return the type of vectors of that size
     */
    public static Type vector(int size) {
        return new Type(new TypeRef.Named(List.of(new Name("Vector")), List.of(), List.of(size)), null, null);
    }

    /**
     * {@code List<element>}.
     *
     * @param element the type of each element, which is never missing
     * @return the type of lists
     */
    public static Type listOf(Type element) {
        return new Type(
                new TypeRef.Named(List.of(new Name("List")), List.of(element.ref), List.of()),
                element.declared,
                element.nested);
    }

    /**
     * The declared enum of this name, with these labels.
     *
     * @param name its name in the language
     * @param labels all its constants, in order
     * @return the type of its labels
     */
    public static Type enumOf(String name, Enum<?>... labels) {
        return enumOf(name, "", labels);
    }

    /**
     * The declared enum of this name, documented, with these labels.
     *
     * @param name its name in the language
     * @param doc what people should know of it
     * @param labels all its constants, in order
     * @return the type of its labels
     */
    public static Type enumOf(String name, String doc, Enum<?>... labels) {
        Type type = named(name);
        return new Type(type.ref, new EnumDecl(new Name(name), names(labels), doc), null);
    }

    /**
     * {@code enum { labels }}, written in place.
     *
     * @param labels all its constants, in order
     * @return the type of its labels
     */
    public static Type inlineEnum(Enum<?>... labels) {
        return new Type(new TypeRef.InlineEnum(names(labels)), null, null);
    }

    private static List<Name> names(Enum<?>... labels) {
        List<Name> names = new ArrayList<>();
        for (Enum<?> label : labels) {
            names.add(new Name(Labelled.labelOf(label)));
        }
        return names;
    }

    /**
     * A nested schema.
     *
     * @param schema the schema of the nested rows
     * @return the type of its rows
     */
    public static Type record(SchemaOf<?> schema) {
        return new Type(named(schema.name()).ref, null, schema);
    }

    /**
     * {@code T?}: the same type, of values that may be missing.
     *
     * @return that type; itself if they may be already
     */
    public Type optional() {
        return ref instanceof TypeRef.OptionalOf ? this : new Type(new TypeRef.OptionalOf(ref), declared, nested);
    }

    TypeRef draft() {
        return ref;
    }

    Optional<EnumDecl> declared() {
        return Optional.ofNullable(declared);
    }

    Optional<SchemaOf<?>> nested() {
        return Optional.ofNullable(nested);
    }
}
