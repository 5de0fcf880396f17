package dev.headrace.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.pipeline.FeatureInfo;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.type.Column;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The columns of a feature set as constants of an interface, which is the type of its rows. */
final class FeaturesWriter {

    private final Classes classes;
    private final String packageName;
    private final DiagnosticSink sink;

    FeaturesWriter(Classes classes, String packageName, DiagnosticSink sink) {
        this.classes = classes;
        this.packageName = packageName;
        this.sink = sink;
    }

    TypeSpec write(String simpleName, Relation set, FeatureInfo info, Optional<Span> place) {
        ClassName row = classes.named(simpleName);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(simpleName).addModifiers(Modifier.PUBLIC);
        type.addJavadoc("The columns of the feature set {@code $L} of {@code $L}.\n", set.name(), packageName);
        Map<String, String> used = new LinkedHashMap<>();
        for (String name : info.owned()) {
            String constant = JavaNames.constant(name);
            String before = used.putIfAbsent(constant, "the column `" + name + "`");
            if (before != null) {
                sink.report(Diagnostic.of(
                                Code.HR0692,
                                "the column `" + name + "` and " + before + " would both be `" + simpleName + "."
                                        + constant + "` in Java")
                        .at(place)
                        .help("give one of the two another name")
                        .build());
                continue;
            }
            type.addField(constant(row, constant, set, name));
        }
        TypeName features = ParameterizedTypeName.get(Surface.FEATURE_SET, row);
        return type.addMethod(MethodSpec.methodBuilder("features")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("The feature set, for a pipeline that uses it.\n")
                        .returns(features)
                        .addStatement("return $T.named($S)", Surface.FEATURE_SET, set.name())
                        .build())
                .build();
    }

    private FieldSpec constant(ClassName row, String constant, Relation set, String name) {
        Column column = set.schema().require(name);
        ColumnTypes types = new ColumnTypes(classes, set.name(), name, row, column.optional());
        TypeName type = column.type().accept(types);
        return FieldSpec.builder(type, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.named($S)", types.raw(type), name)
                .build();
    }
}
