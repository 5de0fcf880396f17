package dev.headrace.processor.schema;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.row.Form;
import dev.headrace.dsl.row.RowCodec;
import dev.headrace.dsl.row.RowReader;
import dev.headrace.dsl.row.RowWriter;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The source of a codec. */
final class CodecSource {

    private static final TypeName VALUES = ArrayTypeName.of(ClassName.get(Object.class)
            .annotated(List.of(AnnotationSpec.builder(Nullable.class).build())));

    private CodecSource() {}

    static TypeSpec.Builder of(SchemaModel schema) {
        ClassName codec = schema.codec();
        TypeName supertype = ParameterizedTypeName.get(ClassName.get(RowCodec.class), schema.row(), schema.record());
        TypeSpec.Builder type = TypeSpec.classBuilder(codec)
                .addJavadoc("Turns {@link $T} into rows and back.\n", schema.record())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(supertype)
                .addField(FieldSpec.builder(codec, "CODEC", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The only one.\n")
                        .initializer("new $T()", codec)
                        .build());
        forms(schema).forEach(type::addField);
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(method("schema")
                        .returns(ParameterizedTypeName.get(ClassName.get(SchemaOf.class), schema.row()))
                        .addStatement("return $T.SCHEMA", schema.row())
                        .build())
                .addMethod(method("values")
                        .returns(VALUES)
                        .addParameter(schema.record(), "row")
                        .addStatement(values(schema))
                        .build())
                .addMethod(method("of")
                        .returns(schema.record())
                        .addParameter(VALUES, "values")
                        .addStatement(
                                "$T row = new $T($T.SCHEMA, values)", RowReader.class, RowReader.class, schema.row())
                        .addStatement(record(schema))
                        .build());
    }

    /** Forms that have to be made are made once. */
    private static List<FieldSpec> forms(SchemaModel schema) {
        return schema.columns().stream()
                .filter(c -> !c.shape().hasConstantForm())
                .map(c -> FieldSpec.builder(
                                ParameterizedTypeName.get(
                                        ClassName.get(Form.class), c.shape().value()),
                                c.component() + "Form",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(c.shape().form())
                        .build())
                .toList();
    }

    private static CodeBlock form(ColumnModel column) {
        return column.shape().hasConstantForm()
                ? column.shape().form()
                : CodeBlock.of("$N", column.component() + "Form");
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static CodeBlock values(SchemaModel schema) {
        CodeBlock.Builder code = CodeBlock.builder().add("return new $T($T.SCHEMA)", RowWriter.class, schema.row());
        for (ColumnModel column : schema.columns()) {
            code.add("\n.$L($L, row.$N())", reach(column), form(column), column.component());
        }
        return code.add("\n.values()").build();
    }

    private static CodeBlock record(SchemaModel schema) {
        CodeBlock.Builder code = CodeBlock.builder().add("return new $T(", schema.record());
        String separator = "\n";
        for (ColumnModel column : schema.columns()) {
            code.add(separator + "row.$L($L)", reach(column), form(column));
            separator = ",\n";
        }
        return code.add(")").build();
    }

    private static String reach(ColumnModel column) {
        return column.optional() ? "maybe" : "sure";
    }
}
