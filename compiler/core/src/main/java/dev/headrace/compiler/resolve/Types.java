package dev.headrace.compiler.resolve;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.TypeRef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns written types into types. */
public final class Types {
    private static final Map<String, DataType> SIMPLE = Map.of(
            "Bool", DataType.BOOL,
            "Int", DataType.INT,
            "Float", DataType.FLOAT,
            "String", DataType.STRING,
            "Bytes", DataType.BYTES,
            "Date", DataType.DATE,
            "Instant", DataType.INSTANT,
            "Duration", DataType.DURATION,
            "Image", DataType.IMAGE);
    private static final List<String> BUILT_IN = List.of(
            "Bool",
            "Bytes",
            "Date",
            "Decimal",
            "Duration",
            "Float",
            "Image",
            "Instant",
            "Int",
            "List",
            "String",
            "Vector");

    private final Context context;
    private final IdentityHashMap<Object, DataType> enums = new IdentityHashMap<>();
    private final Set<Object> open = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    public Types(Context context) {
        this.context = context;
    }

    public static boolean isBuiltIn(String name) {
        return BUILT_IN.contains(name);
    }

    /** The type as written in a file; what is wrong is reported and unknown. */
    public ColumnType resolve(TypeRef ref, Unit unit) {
        return ref.accept(new TypeRef.Visitor<>() {
            @Override
            public ColumnType named(TypeRef.Named t) {
                return new ColumnType(Types.this.named(t, unit), false);
            }

            @Override
            public ColumnType inlineEnum(TypeRef.InlineEnum t) {
                return new ColumnType(new DataType.EnumOf("", labels(t.labels())), false);
            }

            @Override
            public ColumnType optionalOf(TypeRef.OptionalOf t) {
                return new ColumnType(resolve(t.type(), unit).type(), true);
            }

            @Override
            public ColumnType missing(TypeRef.Missing t) {
                return ColumnType.UNKNOWN;
            }
        });
    }

    /** The type an enum declares. */
    public DataType.EnumOf enumOf(EnumDecl declaration) {
        return (DataType.EnumOf) enums.computeIfAbsent(
                declaration, d -> new DataType.EnumOf(declaration.name().text(), labels(declaration.labels())));
    }

    private List<String> labels(List<Name> names) {
        Set<String> labels = new LinkedHashSet<>();
        for (Name name : names) {
            if (!name.isMissing() && !labels.add(name.text())) {
                context.report(name, Code.HR0103, "label `" + name.text() + "` stands twice in this enum");
            }
        }
        return List.copyOf(labels);
    }

    private DataType named(TypeRef.Named t, Unit unit) {
        String name = t.path().stream().map(Name::text).collect(Collectors.joining("."));
        if (name.isEmpty()) {
            return new DataType.Unknown();
        }
        DataType simple = SIMPLE.get(name);
        if (simple != null) {
            return plain(t, simple);
        }
        return switch (name) {
            case "Decimal" -> decimal(t);
            case "List" -> list(t, unit);
            case "Vector" -> vector(t);
            case "Int32", "Float32" -> {
                String wide = name.substring(0, name.length() - 2);
                context.report(
                        context.at(t, Code.HR0206, "`" + name + "` is a form of storage, not a type of the language")
                                .help("write `" + wide + "`; a binding says how it is stored"));
                yield new DataType.Unknown();
            }
            default -> declared(t, name, unit);
        };
    }

    private DataType plain(TypeRef.Named t, DataType type) {
        if (!t.typeArguments().isEmpty() || !t.numbers().isEmpty()) {
            context.report(t, Code.HR0201, "`" + type.show() + "` takes no arguments");
        }
        return type;
    }

    private DataType decimal(TypeRef.Named t) {
        List<Integer> n = t.numbers();
        boolean fits = n.size() == 2
                && n.get(0) >= 1
                && n.get(0) <= DataType.MAX_DECIMAL_DIGITS
                && n.get(1) >= 0
                && n.get(1) <= n.get(0);
        if (!fits) {
            context.report(context.at(t, Code.HR0201, "a Decimal states its digits and how many follow the point")
                    .note("at most 38 digits in all, and no more after the point than in all")
                    .help("for example `Decimal(12, 2)`"));
            return new DataType.Unknown();
        }
        return new DataType.Decimal(n.get(0), n.get(1));
    }

    private DataType list(TypeRef.Named t, Unit unit) {
        if (t.typeArguments().size() != 1) {
            context.report(context.at(t, Code.HR0201, "a List states the type of its elements")
                    .help("for example `List<Int>`"));
            return new DataType.Unknown();
        }
        ColumnType element = resolve(t.typeArguments().get(0), unit);
        if (element.optional()) {
            context.report(t.typeArguments().get(0), Code.HR0201, "elements of a List are never missing; drop the `?`");
        }
        return element.isUnknown() ? element.type() : new DataType.ListOf(element.type());
    }

    private DataType vector(TypeRef.Named t) {
        if (t.numbers().size() != 1 || t.numbers().get(0) < 1) {
            context.report(
                    context.at(t, Code.HR0201, "a Vector states its size").help("for example `Vector<8>`"));
            return new DataType.Unknown();
        }
        return new DataType.Vector(t.numbers().get(0));
    }

    private DataType declared(TypeRef.Named t, String name, Unit unit) {
        String simple = t.path().get(t.path().size() - 1).text();
        Optional<Declared> found = unit.find(simple)
                .filter(d -> t.path().size() == 1 || name.equals(d.unit().packageName() + "." + simple));
        if (found.isEmpty()) {
            List<String> candidates = new ArrayList<>(BUILT_IN);
            unit.visible().stream()
                    .filter(d -> d.kind() == Kind.ENUM || d.kind() == Kind.SCHEMA)
                    .map(Declared::name)
                    .forEach(candidates::add);
            Diagnostic.Builder message = context.at(t, Code.HR0101, "there is no type `" + name + "`");
            Program.suggest(context, message, t, name, candidates);
            context.report(message);
            return new DataType.Unknown();
        }
        Declared declared = found.get();
        if (declared.kind() == Kind.ENUM) {
            return enumOf(declared.as(EnumDecl.class));
        }
        if (declared.kind() == Kind.SCHEMA) {
            return struct(t, declared);
        }
        if (declared.kind() != Kind.MISSING) {
            Names.wrongKind(context, t, declared, "a type");
        }
        return new DataType.Unknown();
    }

    private DataType struct(TypeRef.Named at, Declared declared) {
        SchemaDecl schema = declared.as(SchemaDecl.class);
        if (!open.add(schema)) {
            context.report(context.at(at, Code.HR0105, "schema `" + declared.name() + "` would hold itself")
                    .label(context.place(declared.node()), "`" + declared.name() + "` is declared here"));
            return new DataType.Unknown();
        }
        try {
            List<Column> columns = new ArrayList<>();
            Set<String> seen = new LinkedHashSet<>();
            for (var field : schema.fields()) {
                ColumnType type = resolve(field.type(), declared.unit());
                if (type.isUnknown()) {
                    return type.type();
                }
                if (seen.add(field.name().text())) {
                    columns.add(new Column(field.name().text(), type.type(), type.optional(), Taint.NONE));
                }
            }
            return new DataType.Struct(declared.name(), columns);
        } finally {
            open.remove(schema);
        }
    }
}
