package dev.headrace.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.TypeRef;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The type of a record's component, and what is to be said of it besides. */
final class FieldTypes implements TypeRef.Visitor<TypeName> {

    private static final Map<String, TypeName> PLAIN = Map.of(
            "Int", TypeName.LONG,
            "Float", TypeName.DOUBLE,
            "String", ClassName.get(String.class),
            "Bool", TypeName.BOOLEAN,
            "Date", ClassName.get(LocalDate.class),
            "Instant", ClassName.get(Instant.class),
            "Duration", ClassName.get(Duration.class),
            "Bytes", ArrayTypeName.of(TypeName.BYTE),
            "Image", ArrayTypeName.of(TypeName.BYTE));

    private final Classes classes;
    private final String schema;
    private final String field;
    private final List<AnnotationSpec> annotations = new ArrayList<>();

    FieldTypes(Classes classes, String schema, String field) {
        this.classes = classes;
        this.schema = schema;
        this.field = field;
    }

    List<AnnotationSpec> annotations() {
        return annotations;
    }

    @Override
    public TypeName named(TypeRef.Named type) {
        List<Name> path = type.path();
        String name = path.get(path.size() - 1).text();
        if (path.size() == 1 && PLAIN.containsKey(name)) {
            if (name.equals("Image")) {
                annotations.add(annotation("Image").build());
            }
            return PLAIN.get(name);
        }
        if (name.equals("Decimal") && type.numbers().size() == 2) {
            annotations.add(annotation("Decimal")
                    .addMember("precision", "$L", type.numbers().get(0))
                    .addMember("scale", "$L", type.numbers().get(1))
                    .build());
            return ClassName.get(BigDecimal.class);
        }
        if (name.equals("Vector") && type.numbers().size() == 1) {
            annotations.add(annotation("Vector")
                    .addMember("value", "$L", type.numbers().get(0))
                    .build());
            return ArrayTypeName.of(TypeName.DOUBLE);
        }
        if (name.equals("List") && type.typeArguments().size() == 1) {
            TypeName element = type.typeArguments().get(0).accept(this);
            return ParameterizedTypeName.get(ClassName.get(List.class), element.box());
        }
        return classes.named(classes.declared(name));
    }

    @Override
    public TypeName inlineEnum(TypeRef.InlineEnum type) {
        List<String> labels = type.labels().stream().map(Name::text).toList();
        return classes.named(classes.inline(schema, field, labels));
    }

    @Override
    public TypeName optionalOf(TypeRef.OptionalOf type) {
        AnnotationSpec nullable = AnnotationSpec.builder(Surface.NULLABLE).build();
        return type.type().accept(this).box().annotated(nullable);
    }

    @Override
    public TypeName missing(TypeRef.Missing type) {
        throw new IllegalStateException("a checked pipeline misses no type");
    }

    private static AnnotationSpec.Builder annotation(String name) {
        return AnnotationSpec.builder(Surface.annotation(name));
    }
}
