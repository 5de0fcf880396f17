package dev.headrace.compiler.source;

import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.Trait;
import dev.headrace.ir.draft.TypeRef;
import dev.headrace.ir.type.Taint;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A column that holds a nested schema gives away what any field of it does. */
final class NestedTraits {

    /** Deeper is a schema that holds itself, which is reported elsewhere. */
    private static final int DEEPEST = 50;

    private final BiConsumer<Field, Declared> conditions;

    /** @param conditions told of every nested field that has a {@code where}, with the schema it stands in */
    NestedTraits(BiConsumer<Field, Declared> conditions) {
        this.conditions = conditions;
    }

    Taint of(TypeRef type, Unit unit) {
        return of(type, unit, 0);
    }

    private Taint of(TypeRef type, Unit unit, int depth) {
        return type.accept(new TypeRef.Visitor<>() {
            @Override
            public Taint named(TypeRef.Named t) {
                Taint taint = t.typeArguments().stream()
                        .map(a -> NestedTraits.this.of(a, unit, depth))
                        .reduce(Taint.NONE, Taint::or);
                return schema(t, unit)
                        .map(s -> fields(s, depth))
                        .orElse(Taint.NONE)
                        .or(taint);
            }

            @Override
            public Taint inlineEnum(TypeRef.InlineEnum t) {
                return Taint.NONE;
            }

            @Override
            public Taint optionalOf(TypeRef.OptionalOf t) {
                return NestedTraits.this.of(t.type(), unit, depth);
            }

            @Override
            public Taint missing(TypeRef.Missing t) {
                return Taint.NONE;
            }
        });
    }

    private Taint fields(Declared schema, int depth) {
        Taint taint = Taint.NONE;
        if (depth < DEEPEST) {
            for (Field field : schema.as(SchemaDecl.class).fields()) {
                if (field.where().isPresent()) {
                    conditions.accept(field, schema);
                }
                for (Trait trait : field.traits()) {
                    taint = taint.or(of(trait));
                }
                taint = taint.or(of(field.type(), schema.unit(), depth + 1));
            }
        }
        return taint;
    }

    private static Taint of(Trait trait) {
        return switch (trait.name().text()) {
            case "pii" -> Taint.PII;
            case "label" -> Taint.LABEL;
            default -> Taint.NONE;
        };
    }

    private static Optional<Declared> schema(TypeRef.Named type, Unit unit) {
        if (type.path().isEmpty()) {
            return Optional.empty();
        }
        Name last = type.path().get(type.path().size() - 1);
        return unit.find(last.text()).filter(d -> d.kind() == Kind.SCHEMA);
    }
}
