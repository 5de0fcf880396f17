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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A column that holds a nested schema gives away what any field of it does. */
final class NestedTraits {

    private final Map<Object, Taint> taints = new IdentityHashMap<>();

    Taint of(TypeRef type, Unit unit) {
        Taint taint = Taint.NONE;
        Deque<TypeRef> waiting = new ArrayDeque<>(List.of(type));
        while (!waiting.isEmpty()) {
            Optional<Declared> schema = waiting.removeFirst().accept(new Part(waiting, unit));
            taint = taint.or(schema.map(this::fields).orElse(Taint.NONE));
        }
        return taint;
    }

    private Taint fields(Declared schema) {
        Taint known = taints.putIfAbsent(schema.declaration(), Taint.NONE);
        if (known != null) {
            // A schema that holds itself is reported elsewhere.
            return known;
        }
        Taint taint = Taint.NONE;
        for (Field field : schema.as(SchemaDecl.class).fields()) {
            for (Trait trait : field.traits()) {
                taint = taint.or(of(trait));
            }
            taint = taint.or(of(field.type(), schema.unit()));
        }
        taints.put(schema.declaration(), taint);
        return taint;
    }

    /** The schema that a part of a type names; what else the part is made of waits. */
    private static final class Part implements TypeRef.Visitor<Optional<Declared>> {
        private final Deque<TypeRef> waiting;
        private final Unit unit;

        Part(Deque<TypeRef> waiting, Unit unit) {
            this.waiting = waiting;
            this.unit = unit;
        }

        @Override
        public Optional<Declared> named(TypeRef.Named t) {
            waiting.addAll(t.typeArguments());
            if (t.path().isEmpty()) {
                return Optional.empty();
            }
            Name last = t.path().get(t.path().size() - 1);
            return unit.find(last.text()).filter(d -> d.kind() == Kind.SCHEMA);
        }

        @Override
        public Optional<Declared> inlineEnum(TypeRef.InlineEnum t) {
            return Optional.empty();
        }

        @Override
        public Optional<Declared> optionalOf(TypeRef.OptionalOf t) {
            waiting.add(t.type());
            return Optional.empty();
        }

        @Override
        public Optional<Declared> missing(TypeRef.Missing t) {
            return Optional.empty();
        }
    }

    private static Taint of(Trait trait) {
        return switch (trait.name().text()) {
            case "pii" -> Taint.PII;
            case "label" -> Taint.LABEL;
            default -> Taint.NONE;
        };
    }
}
