package dev.headrace.processor;

import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.schema.Where;
import dev.headrace.processor.schema.Generated;
import dev.headrace.processor.schema.Marks;
import dev.headrace.processor.schema.RecordReader;
import dev.headrace.processor.schema.RecordWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Makes the row type and the codec of each record with {@link Schema}, each from that record and what it refers to. */
public final class SchemaProcessor extends Guarded {

    private final Generated generated = new Generated();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new LinkedHashSet<>();
        names.add(Schema.class.getCanonicalName());
        names.add(Where.class.getCanonicalName());
        Marks.ON_COMPONENTS.forEach(mark -> names.add(mark.getCanonicalName()));
        return names;
    }

    @Override
    void round(RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(Schema.class)) {
            TypeElement type = (TypeElement) element;
            guard(
                    type,
                    () -> new RecordReader(processingEnv, problems())
                            .read(type)
                            .filter(schema -> generated.isFirst(schema, problems()))
                            .ifPresent(schema -> guard(
                                    type, () -> new RecordWriter(processingEnv.getFiler(), problems()).write(schema))));
        }
        guard(null, () -> Marks.lost(round, problems()));
    }
}
