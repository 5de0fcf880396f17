package dev.headrace.processor.schema;

import java.util.Locale;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that no column has. */
final class Instead {

    private Instead() {}

    static String of(TypeMirror type) {
        if (type instanceof ArrayType) {
            return "write a `List`, or `double[]` with `@Vector` for numbers of a fixed count";
        }
        if (!(type instanceof DeclaredType declared)) {
            return ofPrimitive(type);
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getKind() == ElementKind.RECORD) {
            return "mark the record `" + element.getSimpleName() + "` with `@Schema`";
        }
        String name = element.getQualifiedName().toString();
        if (name.startsWith("java.util.Optional")) {
            return "write the type itself, and `@Nullable` in front of it";
        }
        switch (name) {
            case "java.lang.Short", "java.lang.Byte", "java.math.BigInteger":
                return "write `long`";
            case "java.lang.Float":
                return "write `double`";
            case "java.lang.Character", "java.util.UUID":
                return "write `String`";
            case "java.util.Date",
                    "java.time.LocalDateTime",
                    "java.time.ZonedDateTime",
                    "java.time.OffsetDateTime",
                    "java.sql.Timestamp":
                return "write `Instant`, or `LocalDate` for days";
            case "java.time.Period":
                return "write `Duration`";
            case "java.util.Set", "java.util.Collection", "java.util.ArrayList", "java.util.SortedSet":
                return "write `List`";
            default:
                return "write one of the types that `@Schema` lists";
        }
    }

    private static String ofPrimitive(TypeMirror type) {
        switch (type.getKind().name().toLowerCase(Locale.ROOT)) {
            case "short", "byte":
                return "write `long`";
            case "float":
                return "write `double`";
            case "char":
                return "write `String`";
            default:
                return "write one of the types that `@Schema` lists";
        }
    }
}
