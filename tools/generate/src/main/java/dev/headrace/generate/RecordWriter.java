package dev.headrace.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.Trait;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** A record with the annotations that say its schema. */
final class RecordWriter {

    private static final Map<String, String> TRAITS = Map.of(
            "entity", "Entity",
            "event_time", "EventTime",
            "known_time", "KnownTime",
            "label", "Label",
            "pii", "Pii",
            "key", "Key");

    private final Classes classes;
    private final SchemaDecl schema;
    private final String name;

    RecordWriter(Classes classes, SchemaDecl schema) {
        this.classes = classes;
        this.schema = schema;
        this.name = JavaNames.type(schema.name().text());
    }

    TypeSpec write() {
        AnnotationSpec.Builder marked = AnnotationSpec.builder(Surface.annotation("Schema"));
        if (!name.equals(schema.name().text())) {
            marked.addMember("value", "$S", schema.name().text());
        }
        TypeSpec.Builder type =
                TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC).addAnnotation(marked.build());
        if (!schema.doc().isEmpty()) {
            type.addAnnotation(EnumWriter.doc(schema.doc()));
        }
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Field field : schema.fields()) {
            components.addParameter(component(field));
            field.where().ifPresent(where -> type.addMethod(condition(field, Conditions.of(where))));
        }
        return type.recordConstructor(components.build()).build();
    }

    private ParameterSpec component(Field field) {
        String written = field.name().text();
        String component = JavaNames.component(written);
        FieldTypes types = new FieldTypes(classes, schema.name().text(), written);
        TypeName javaType = field.type().accept(types);
        ParameterSpec.Builder made = ParameterSpec.builder(javaType, component);
        if (!component.equals(written)) {
            made.addAnnotation(AnnotationSpec.builder(Surface.annotation("Named"))
                    .addMember("value", "$S", written)
                    .build());
        }
        if (!field.doc().isEmpty()) {
            made.addAnnotation(EnumWriter.doc(field.doc()));
        }
        types.annotations().forEach(made::addAnnotation);
        for (Trait trait : field.traits()) {
            made.addAnnotation(Surface.annotation(
                    Objects.requireNonNull(TRAITS.get(trait.name().text()))));
        }
        return made.build();
    }

    private MethodSpec condition(Field field, CodeBlock condition) {
        String component = JavaNames.component(field.name().text());
        ClassName row = classes.named(name + "Row");
        return MethodSpec.methodBuilder(
                        JavaNames.component("where_" + field.name().text()))
                .addAnnotation(AnnotationSpec.builder(Surface.annotation("Where"))
                        .addMember("value", "$S", component)
                        .build())
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Surface.BOOL_EXPR, row))
                .addStatement("return $T.of($L)", Surface.BOOL_EXPR, condition)
                .build();
    }
}
