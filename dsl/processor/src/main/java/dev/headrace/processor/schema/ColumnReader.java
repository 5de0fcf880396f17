package dev.headrace.processor.schema;

import com.palantir.javapoet.CodeBlock;
import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.schema.Decimal;
import dev.headrace.dsl.schema.Doc;
import dev.headrace.dsl.schema.Image;
import dev.headrace.dsl.schema.Inline;
import dev.headrace.dsl.schema.Named;
import dev.headrace.dsl.schema.Vector;
import dev.headrace.processor.Names;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the components of one record. */
final class ColumnReader {

    private final Nesting nesting;
    private final Conditions conditions;
    private final DocText comment;
    private final Traits traits = new Traits();
    private final Map<String, Component> byName = new HashMap<>();

    ColumnReader(Nesting nesting, Conditions conditions, DocText comment) {
        this.nesting = nesting;
        this.conditions = conditions;
        this.comment = comment;
    }

    /** The column; nothing if there can be none, which is said. */
    Optional<ColumnModel> read(Component component) {
        String name = name(component);
        boolean named = isFree(component, name);
        primitive(component);
        Optional<Shape> shape = new ShapeReader(component).read();
        if (shape.isEmpty() || !named || !nesting.allows(component)) {
            return Optional.empty();
        }
        forms(component, shape.get());
        List<CodeBlock> said = new ArrayList<>(traits.of(component, shape.get()));
        conditions.of(component, shape.get()).ifPresent(said::add);
        Doc doc = component.element().getAnnotation(Doc.class);
        return Optional.of(new ColumnModel(
                component.name(),
                name,
                shape.get(),
                component.isNullable() && !component.type().getKind().isPrimitive(),
                said,
                doc == null ? comment.param(component.name()) : doc.value()));
    }

    private static String name(Component component) {
        Named named = component.element().getAnnotation(Named.class);
        return named == null ? component.name() : named.value();
    }

    private boolean isFree(Component component, String name) {
        if (component.name().equals("SCHEMA")) {
            component.wrong(
                    Code.HR0605,
                    "`SCHEMA` is what the row type calls the schema",
                    "rename the component, and call the column so by `@Named(\"SCHEMA\")`");
            return false;
        }
        if (!Names.isName(name)) {
            component.wrong(
                    Code.HR0605,
                    "`" + name + "` is no name of the language",
                    "write a name without backquotes, braces and line breaks, such as `zip_code`");
            return false;
        }
        Component first = byName.putIfAbsent(name, component);
        if (first != null) {
            component.wrong(
                    Code.HR0604,
                    "`" + first.name() + "` makes a column `" + name + "` already",
                    "give `" + component.name() + "` another name");
        }
        return first == null;
    }

    private static void primitive(Component component) {
        if (component.type().getKind().isPrimitive() && component.isNullable()) {
            component.wrong(
                    Code.HR0603,
                    "`" + component.name() + "` is " + component.aType() + ", which Java cannot leave out",
                    "write `@Nullable " + boxed(component) + "`");
        }
    }

    private static String boxed(Component component) {
        switch (component.type().getKind()) {
            case INT:
                return "Integer";
            case LONG:
                return "Long";
            case BOOLEAN:
                return "Boolean";
            default:
                return "Double";
        }
    }

    /** What says the form of one type, and stands on another. */
    private static void forms(Component component, Shape shape) {
        String type = component.type().toString();
        form(component, Decimal.class, "a BigDecimal", type.contains("java.math.BigDecimal"));
        form(component, Vector.class, "a double[] or float[]", type.contains("double") || type.contains("float"));
        form(component, Image.class, "a byte[]", type.contains("byte"));
        boolean list = shape.kind().equals("List");
        form(component, Inline.class, "an enum", shape.kind().equals("Enum") || list);
    }

    private static void form(Component component, Class<? extends Annotation> mark, String of, boolean fits) {
        if (component.has(mark) && !fits) {
            component.wrong(
                    Code.HR0603,
                    Marks.show(mark) + " is for " + of + ", and `" + component.name() + "` is " + component.aType(),
                    "drop it, or change the type");
        }
    }
}
