package dev.headrace.processor.schema;

import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.schema.Inline;
import dev.headrace.dsl.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What a schema is made of, and its parts again: no schema may hold itself, and each part has a name of its own. */
final class Nesting {

    private final TypeElement record;
    private final Map<String, TypeElement> byName = new LinkedHashMap<>();

    Nesting(TypeElement record) {
        this.record = record;
        byName.put(nameOf(record), record);
    }

    /** The schema's name in the language. */
    static String nameOf(TypeElement record) {
        Schema schema = record.getAnnotation(Schema.class);
        return schema == null || schema.value().isEmpty()
                ? record.getSimpleName().toString()
                : schema.value();
    }

    /** Whether the component's type can be a part of the schema; says why if it cannot. */
    boolean allows(Component component) {
        return !holdsItself(component) && namesDiffer(component, component.element(), new ArrayList<>());
    }

    private boolean holdsItself(Component component) {
        List<TypeElement> path = new ArrayList<>(List.of(record));
        if (!leadsBack(component.type(), path)) {
            return false;
        }
        List<String> way = new ArrayList<>();
        for (TypeElement part : path) {
            way.add(0, "`" + part.getSimpleName() + "`");
        }
        component.wrong(
                Code.HR0607,
                "`" + record.getSimpleName() + "` would hold itself by `" + component.name() + "`, `"
                        + record.getSimpleName() + "` in " + String.join(" in ", way),
                "refer to the other row by its key, and join");
        return true;
    }

    /** Follows nested schemas until one is the record itself; {@code path} is then the way to it. */
    private boolean leadsBack(TypeMirror type, List<TypeElement> path) {
        TypeElement part = part(type);
        if (part == null || part.getAnnotation(Schema.class) == null) {
            return false;
        }
        if (part.equals(record)) {
            return true;
        }
        if (path.contains(part)) {
            return false; // a circle without the record: said where it is read
        }
        path.add(part);
        for (RecordComponentElement c : part.getRecordComponents()) {
            if (leadsBack(c.asType(), path)) {
                return true;
            }
        }
        path.remove(path.size() - 1);
        return false;
    }

    private boolean namesDiffer(Component component, RecordComponentElement at, List<TypeElement> seen) {
        TypeElement part = part(at.asType());
        if (part == null || seen.contains(part)) {
            return true;
        }
        boolean schema = part.getAnnotation(Schema.class) != null;
        boolean inline = at.getAnnotation(Inline.class) != null || part.getAnnotation(Inline.class) != null;
        if (!schema && (part.getKind() != ElementKind.ENUM || inline)) {
            return true;
        }
        TypeElement other = byName.putIfAbsent(nameOf(part), part);
        if (other != null && !other.equals(part)) {
            component.wrong(
                    Code.HR0604,
                    "`" + part.getQualifiedName() + "` and `" + other.getQualifiedName() + "` would both be called `"
                            + nameOf(part) + "` in the language",
                    "rename one of them" + (schema ? ", or write `@Schema(\"…\")`" : ", or mark it with `@Inline`"));
            return false;
        }
        seen.add(part);
        boolean good = true;
        for (RecordComponentElement c : part.getRecordComponents()) {
            good = good && (!schema || namesDiffer(component, c, seen));
        }
        return good;
    }

    /** The record or enum that a type is, or is a list of. */
    private static @Nullable TypeElement part(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getQualifiedName().contentEquals("java.util.List")
                && declared.getTypeArguments().size() == 1) {
            return part(declared.getTypeArguments().get(0));
        }
        return element.getKind() == ElementKind.RECORD || element.getKind() == ElementKind.ENUM ? element : null;
    }
}
