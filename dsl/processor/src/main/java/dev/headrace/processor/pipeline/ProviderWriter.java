package dev.headrace.processor.pipeline;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headrace.diagnostics.Code;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.DefinitionProvider;
import dev.headrace.dsl.ProviderOf;
import dev.headrace.processor.PipelineProcessor;
import dev.headrace.processor.Problems;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** Writes the provider of a definition. */
public final class ProviderWriter {

    private final Filer filer;
    private final Problems problems;

    /** Writes to there. */
    public ProviderWriter(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    /** Writes one. */
    public void write(Found definition) throws IOException {
        ClassName type = ClassName.get(definition.type());
        MethodSpec made = MethodSpec.constructorBuilder()
                .addJavadoc("For the service loader; the definition is not loaded by it.\n")
                .addModifiers(Modifier.PUBLIC)
                .build();
        MethodSpec name = MethodSpec.methodBuilder("name")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", definition.name())
                .build();
        MethodSpec said = MethodSpec.methodBuilder("definition")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", type.canonicalName())
                .build();
        // The cast keeps the verifier from loading the definition when somebody asks for the name.
        MethodSpec define = MethodSpec.methodBuilder("define")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Definition.class)
                .addStatement("return $T.class.cast(new $T())", Definition.class, type)
                .build();
        TypeSpec provider = TypeSpec.classBuilder(definition.provider())
                .addOriginatingElement(definition.type())
                .addJavadoc("Finds {@link $T} by its name.\n", type)
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", PipelineProcessor.class.getCanonicalName())
                        .build())
                .addAnnotation(AnnotationSpec.builder(ProviderOf.class)
                        .addMember("value", "$T.class", type)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(DefinitionProvider.class)
                .addMethod(made)
                .addMethod(name)
                .addMethod(said)
                .addMethod(define)
                .build();
        try {
            JavaFile.builder(definition.provider().packageName(), provider)
                    .skipJavaLangImports(true)
                    .indent("    ")
                    .build()
                    .writeTo(filer);
        } catch (FilerException e) {
            problems.add(
                    Code.HR0606,
                    definition.type(),
                    "there is a `" + definition.provider().simpleName()
                            + "` already, as the provider of this pipeline would be called",
                    "rename one of them");
        }
    }
}
