package dev.headrace.processor.schema;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headrace.dsl.SchemaOf;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The source of a row type: a constant for each column, and the schema. */
final class RowSource {

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private RowSource() {}

    static TypeSpec.Builder of(SchemaModel schema) {
        ClassName row = schema.row();
        TypeSpec.Builder type =
                TypeSpec.interfaceBuilder(row).addJavadoc("The columns of {@link $T}.\n", schema.record());
        for (ColumnModel column : schema.columns()) {
            type.addField(FieldSpec.builder(column(column, row), column.component(), CONSTANT)
                    .addJavadoc("$L", comment(column))
                    .initializer("$T.named($S)", raw(column), column.name())
                    .build());
        }
        TypeName whole = ParameterizedTypeName.get(ClassName.get(SchemaOf.class), row);
        return type.addField(FieldSpec.builder(whole, "SCHEMA", CONSTANT)
                .addJavadoc("The schema {@code $L}.\n", schema.name())
                .initializer(schema(schema, row))
                .build());
    }

    private static CodeBlock schema(SchemaModel schema, ClassName row) {
        CodeBlock.Builder said = CodeBlock.builder().add("$T.<$T>named($S)$>$>", SchemaOf.class, row, schema.name());
        if (!schema.doc().isEmpty()) {
            said.add("\n.doc($S)", schema.doc());
        }
        for (ColumnModel column : schema.columns()) {
            said.add("\n.field($N, $L)", column.component(), column.shape().type());
            column.said().forEach(call -> said.add("\n$L", call));
            if (!column.doc().isEmpty()) {
                said.add("\n.doc($S)", column.doc());
            }
        }
        return said.add("$<$<").build();
    }

    private static ClassName raw(ColumnModel column) {
        String name = (column.optional() ? "Maybe" : "") + column.shape().kind() + "Column";
        return ClassName.get("dev.headrace.dsl.value", name);
    }

    private static TypeName column(ColumnModel column, ClassName row) {
        List<TypeName> arguments = new ArrayList<>();
        arguments.add(row);
        arguments.addAll(column.shape().arguments());
        return ParameterizedTypeName.get(raw(column), arguments.toArray(new TypeName[0]));
    }

    /** What the record says of a column, and what its values are. */
    private static String comment(ColumnModel column) {
        String said = column.doc().isEmpty() ? "" : escaped(column.doc()) + "\n\n<p>";
        String kind = column.shape().kind();
        String article = "EI".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ";
        return said + "Column <code>" + escaped(column.name()) + "</code>, " + article + kind
                + (column.optional() ? " that may be missing.\n" : " that is always there.\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }
}
