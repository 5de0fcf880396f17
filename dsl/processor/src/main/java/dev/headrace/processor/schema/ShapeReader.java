package dev.headrace.processor.schema;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.row.Form;
import dev.headrace.dsl.schema.Decimal;
import dev.headrace.dsl.schema.Doc;
import dev.headrace.dsl.schema.Image;
import dev.headrace.dsl.schema.Inline;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.schema.Vector;
import dev.headrace.processor.Names;
import dev.headrace.processor.Problems;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the type of the column that a component makes. */
final class ShapeReader {

    private static final Map<String, Shape> PLAIN = Map.ofEntries(
            Map.entry("long", plain("Int", Long.class, "INT", "LONG")),
            Map.entry("int", plain("Int", Long.class, "INT", "INT")),
            Map.entry("double", plain("Float", Double.class, "FLOAT", "FLOAT")),
            Map.entry("boolean", plain("Bool", Boolean.class, "BOOL", "BOOL")),
            Map.entry("java.lang.Long", plain("Int", Long.class, "INT", "LONG")),
            Map.entry("java.lang.Integer", plain("Int", Long.class, "INT", "INT")),
            Map.entry("java.lang.Double", plain("Float", Double.class, "FLOAT", "FLOAT")),
            Map.entry("java.lang.Boolean", plain("Bool", Boolean.class, "BOOL", "BOOL")),
            Map.entry("java.lang.String", plain("Text", String.class, "TEXT", "TEXT")),
            Map.entry("java.time.LocalDate", plain("Date", LocalDate.class, "DATE", "DATE")),
            Map.entry("java.time.Instant", plain("Instant", Instant.class, "INSTANT", "INSTANT")),
            Map.entry("java.time.Duration", plain("Duration", Duration.class, "DURATION", "DURATION")));

    private final Component component;

    ShapeReader(Component component) {
        this.component = component;
    }

    private static Shape plain(String kind, Class<?> element, String type, String form) {
        return new Shape(
                kind,
                List.of(),
                ClassName.get(element),
                ClassName.get(form.equals("INT") ? Integer.class : element),
                CodeBlock.of("$T.$L", Type.class, type),
                CodeBlock.of("$T.$L", Form.class, form));
    }

    /** The type; nothing if no column has it, which is said. */
    Optional<Shape> read() {
        return read(component.type());
    }

    private Optional<Shape> read(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.empty(); // javac says so itself
        }
        if (type instanceof ArrayType array) {
            return array(array);
        }
        Shape plain = PLAIN.get(name(type));
        if (plain != null) {
            return Optional.of(plain);
        }
        return type instanceof DeclaredType declared ? declared(declared) : unknown(type);
    }

    private static String name(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : type.getKind().toString().toLowerCase(Locale.ROOT);
    }

    private Optional<Shape> array(ArrayType array) {
        TypeKind element = array.getComponentType().getKind();
        if (element == TypeKind.BYTE) {
            boolean image = component.has(Image.class);
            CodeBlock type = CodeBlock.of("$T.$L", Type.class, image ? "IMAGE" : "BYTES");
            return Optional.of(new Shape(
                    image ? "Image" : "Bytes",
                    List.of(),
                    TypeName.get(byte[].class),
                    TypeName.get(byte[].class),
                    type,
                    CodeBlock.of("$T.BYTES", Form.class)));
        }
        if (element != TypeKind.DOUBLE && element != TypeKind.FLOAT) {
            return unknown(array);
        }
        Vector size = component.element().getAnnotation(Vector.class);
        if (size == null) {
            component.wrong(
                    Code.HR0602,
                    "`" + component.name() + "` is a vector that does not say its size",
                    "add `@Vector(8)`, or write `List<Double>` if sizes vary");
            return Optional.empty();
        }
        if (size.value() < 1) {
            component.wrong(Code.HR0603, "a vector has at least 1 number, and not " + size.value(), "write its size");
            return Optional.empty();
        }
        String form = element == TypeKind.DOUBLE ? "vector" : "floats";
        return Optional.of(new Shape(
                "Vector",
                List.of(),
                TypeName.get(double[].class),
                TypeName.get(array),
                CodeBlock.of("$T.vector($L)", Type.class, size.value()),
                CodeBlock.of("$T.$L($L)", Form.class, form, size.value())));
    }

    private Optional<Shape> declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (name.equals("java.math.BigDecimal")) {
            return decimal();
        }
        if (name.equals("java.util.List")) {
            return list(type);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return enumeration(element);
        }
        if (element.getKind() == ElementKind.RECORD && element.getAnnotation(Schema.class) != null) {
            return record(element);
        }
        return unknown(type);
    }

    private Optional<Shape> decimal() {
        Decimal form = component.element().getAnnotation(Decimal.class);
        if (form == null) {
            component.wrong(
                    Code.HR0602,
                    "`" + component.name() + "` is a BigDecimal that does not say its digits",
                    "add `@Decimal(precision = 12, scale = 2)`");
            return Optional.empty();
        }
        int precision = form.precision();
        int scale = form.scale();
        if (precision < 1 || precision > 38 || scale < 0 || scale > precision) {
            component.wrong(
                    Code.HR0603,
                    "a Decimal has 1 to 38 digits, and no more of them after the point; it cannot be Decimal("
                            + precision + ", " + scale + ")",
                    "write for example `@Decimal(precision = 12, scale = 2)`");
            return Optional.empty();
        }
        return Optional.of(new Shape(
                "Decimal",
                List.of(),
                ClassName.get(BigDecimal.class),
                ClassName.get(BigDecimal.class),
                CodeBlock.of("$T.decimal($L, $L)", Type.class, precision, scale),
                CodeBlock.of("$T.decimal($L, $L)", Form.class, precision, scale)));
    }

    private Optional<Shape> list(DeclaredType type) {
        if (type.getTypeArguments().size() != 1) {
            component.wrong(
                    Code.HR0602,
                    "`" + component.name() + "` is a List that does not say of what",
                    "write for example `List<String>`");
            return Optional.empty();
        }
        TypeMirror argument = type.getTypeArguments().get(0);
        boolean missing = argument.getAnnotationMirrors().stream()
                .anyMatch(m -> m.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
        if (missing) {
            component.wrong(
                    Code.HR0602,
                    "elements of a List are never missing",
                    "drop the `@Nullable` in front of the element");
            return Optional.empty();
        }
        return read(argument)
                .map(e -> new Shape(
                        "List",
                        List.of(e.element()),
                        ParameterizedTypeName.get(ClassName.get(List.class), e.element()),
                        ParameterizedTypeName.get(ClassName.get(List.class), e.value()),
                        CodeBlock.of("$T.listOf($L)", Type.class, e.type()),
                        CodeBlock.of("$T.list($L)", Form.class, e.form())));
    }

    private Optional<Shape> enumeration(TypeElement type) {
        if (!canBeSeen(type)) {
            return Optional.empty();
        }
        boolean labels = type.getEnclosedElements().stream().anyMatch(e -> e.getKind() == ElementKind.ENUM_CONSTANT);
        if (!labels) {
            component.wrong(
                    Code.HR0602,
                    "`" + type.getSimpleName() + "` has no constants, so no label",
                    "give it one at least");
            return Optional.empty();
        }
        ClassName name = ClassName.get(type);
        boolean inline = component.has(Inline.class) || type.getAnnotation(Inline.class) != null;
        if (!inline && Names.isTypeOfTheLanguage(name.simpleName())) {
            component.wrong(
                    Code.HR0605,
                    "the language has a type `" + name.simpleName() + "`, so that no enum can be called so",
                    "rename the enum, or mark it with `@Inline`");
            return Optional.empty();
        }
        Doc doc = type.getAnnotation(Doc.class);
        CodeBlock made = inline
                ? CodeBlock.of("$T.inlineEnum($T.values())", Type.class, name)
                : doc == null
                        ? CodeBlock.of("$T.enumOf($S, $T.values())", Type.class, name.simpleName(), name)
                        : CodeBlock.of(
                                "$T.enumOf($S, $S, $T.values())", Type.class, name.simpleName(), doc.value(), name);
        return Optional.of(new Shape(
                "Enum", List.of(name), name, name, made, CodeBlock.of("$T.labels($T.class)", Form.class, name)));
    }

    private Optional<Shape> record(TypeElement type) {
        if (!canBeSeen(type)) {
            return Optional.empty();
        }
        ClassName name = ClassName.get(type);
        ClassName row = SchemaModel.rowOf(name);
        return Optional.of(new Shape(
                "Record",
                List.of(row),
                row,
                name,
                CodeBlock.of("$T.record($T.SCHEMA)", Type.class, row),
                CodeBlock.of("$T.record($T.CODEC)", Form.class, SchemaModel.codecOf(name))));
    }

    private boolean canBeSeen(TypeElement type) {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                component.wrong(
                        Code.HR0602,
                        "`" + e.getSimpleName() + "` is private, so that the row type cannot see it",
                        "drop the `private`");
                return false;
            }
        }
        return true;
    }

    private Optional<Shape> unknown(TypeMirror type) {
        component.wrong(
                Code.HR0602,
                "no column has the type `" + Problems.simple(type) + "` of `" + component.name() + "`",
                Instead.of(type));
        return Optional.empty();
    }
}
