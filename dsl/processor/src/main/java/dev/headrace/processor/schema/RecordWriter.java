package dev.headrace.processor.schema;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.headrace.diagnostics.Code;
import dev.headrace.processor.Problems;
import dev.headrace.processor.SchemaProcessor;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;

/** Writes what is made of a record. */
public final class RecordWriter {

    private final Filer filer;
    private final Problems problems;

    /** Writes to there. */
    public RecordWriter(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    /** Writes the row type and, if all components could be read, the codec. */
    public void write(SchemaModel schema) throws IOException {
        file(schema, RowSource.of(schema));
        if (schema.whole()) {
            file(schema, CodecSource.of(schema));
        }
    }

    private void file(SchemaModel schema, TypeSpec.Builder type) throws IOException {
        type.addOriginatingElement(schema.type())
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", SchemaProcessor.class.getCanonicalName())
                        .build())
                .addAnnotation(NullMarked.class);
        if (schema.seen()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        TypeSpec built = type.build();
        try {
            JavaFile.builder(schema.row().packageName(), built)
                    .skipJavaLangImports(true)
                    .indent("    ")
                    .build()
                    .writeTo(filer);
        } catch (FilerException e) {
            problems.add(
                    Code.HR0606,
                    schema.type(),
                    "there is a `" + built.name() + "` already, which is what the processor makes of `"
                            + schema.type().getSimpleName() + "`",
                    "rename one of them");
        }
    }
}
