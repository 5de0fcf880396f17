package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.Made;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.ColumnType;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.resolve.Types;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.SourceDecl;
import dev.headrace.ir.draft.Trait;
import dev.headrace.ir.draft.TypeRef;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the columns of schemas, each once. */
public final class Shapes {
    private static final List<String> TRAITS = List.of("entity", "event_time", "known_time", "label", "pii", "key");

    private final Context context;
    private final Types types;
    private final NestedTraits nested = new NestedTraits();
    private final IdentityHashMap<Object, SourceShape> schemas = new IdentityHashMap<>();

    public Shapes(Context context, Types types) {
        this.context = context;
        this.types = types;
    }

    public SourceShape of(Declared source) {
        return schemaOf(source).map(this::ofSchema).orElseGet(SourceShape::unknown);
    }

    /** The schema that a source names. */
    public Optional<Declared> schemaOf(Declared source) {
        TypeRef type = source.as(SourceDecl.class).schema();
        return schema(type, source, Set.of(Kind.SCHEMA));
    }

    /** The schema that a written type names; reports anything else. */
    public Optional<Declared> schema(TypeRef type, Declared user, Set<Kind> kinds) {
        boolean nameless = type instanceof TypeRef.Named t
                && (t.path().isEmpty() || t.path().stream().anyMatch(Name::isMissing));
        if (type instanceof TypeRef.Missing || nameless) {
            return Optional.empty();
        }
        if (type instanceof TypeRef.Named n
                && n.typeArguments().isEmpty()
                && n.numbers().isEmpty()) {
            Name last = n.path().get(n.path().size() - 1);
            if (!Types.isBuiltIn(last.text())) {
                return Names.find(context, user.unit(), n, last.text(), kinds, "a schema");
            }
        }
        context.report(type, Code.HR0107, "the rows of a source have a schema; this is no schema");
        return Optional.empty();
    }

    /** The columns of a schema. */
    public SourceShape ofSchema(Declared schema) {
        SourceShape known = schemas.get(schema.declaration());
        if (known != null) {
            return known;
        }
        SourceShape shape = read(schema);
        schemas.put(schema.declaration(), shape);
        return shape;
    }

    private SourceShape read(Declared schema) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        Map<String, Field> marked = new LinkedHashMap<>();
        List<String> entity = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Field field : schema.as(SchemaDecl.class).fields()) {
            String name = field.name().text();
            if (name.isEmpty()) {
                continue;
            }
            ColumnType type = types.resolve(field.type(), schema.unit());
            Taint taint = nested.of(field.type(), schema.unit());
            for (Trait trait : field.traits()) {
                taint = taint.or(trait(trait, field, type, marked));
                if (trait.name().text().equals("entity")) {
                    entity.add(name);
                }
                if (trait.name().text().equals("key")) {
                    keys.add(name);
                }
            }
            Slot slot = Slot.bare(name, type.type(), type.optional(), taint)
                    .madeBy(Made.field(field.name(), schema.name(), name));
            Slot first = slots.putIfAbsent(name, slot);
            if (first != null) {
                context.report(
                        context.at(field.name(), Code.HR0103, "`" + schema.name() + "` has two fields `" + name + "`")
                                .label(context.place(first.made().orElseThrow().node()), "the first one"));
            }
        }
        Optional<String> event = time(marked, "event_time", slots);
        Optional<String> known = time(marked, "known_time", slots);
        return new SourceShape(List.copyOf(slots.values()), event, known, entity, keys, false);
    }

    private static Optional<String> time(Map<String, Field> marked, String trait, Map<String, Slot> slots) {
        return Optional.ofNullable(marked.get(trait)).map(f -> f.name().text()).filter(n -> {
            Slot slot = slots.get(n);
            return slot != null && slot.type() instanceof DataType.Instant && !slot.optional();
        });
    }

    private Taint trait(Trait trait, Field field, ColumnType type, Map<String, Field> marked) {
        String name = trait.name().text();
        switch (name) {
            case "label":
                return Taint.LABEL;
            case "pii":
                return Taint.PII;
            case "event_time", "known_time":
                timeTrait(trait, field, type, marked);
                return Taint.NONE;
            case "entity", "key":
                if (type.optional()) {
                    context.report(context.at(
                                    field.type(),
                                    Code.HR0202,
                                    "`@" + name + "` marks a key, and a key is never optional")
                            .help("drop the `?`"));
                }
                return Taint.NONE;
            default:
                if (!name.isEmpty()) {
                    unknown(trait, name);
                }
                return Taint.NONE;
        }
    }

    private void timeTrait(Trait trait, Field field, ColumnType type, Map<String, Field> marked) {
        String name = trait.name().text();
        Field first = marked.putIfAbsent(name, field);
        if (first != null) {
            context.report(context.at(trait, Code.HR0103, "a schema has one `@" + name + "`")
                    .label(context.place(first.name()), "`" + first.name() + "` has it already"));
        }
        if (!type.isUnknown() && (!(type.type() instanceof DataType.Instant) || type.optional())) {
            context.report(context.at(
                    field.type(),
                    Code.HR0201,
                    "`@" + name + "` marks an Instant that is always there; `" + field.name() + "` is "
                            + dev.headrace.compiler.expression.ExpressionTyper.article(
                                    type.type().show() + (type.optional() ? "?" : ""))));
        }
    }

    private void unknown(Trait trait, String name) {
        Diagnostic.Builder message = context.at(trait.name(), Code.HR0101, "there is no trait `@" + name + "`");
        if (context.place(trait.name()).isEmpty()) {
            message.at(context.place(trait));
        }
        Program.suggest(context, message, trait.name(), name, TRAITS);
        message.note("the traits are @" + String.join(" @", TRAITS));
        context.report(message);
    }
}
