package dev.headrace.processor;

import dev.headrace.dsl.Pipeline;
import dev.headrace.processor.pipeline.Definitions;
import dev.headrace.processor.pipeline.PipelineReader;
import dev.headrace.processor.pipeline.ProviderWriter;
import dev.headrace.processor.pipeline.ServicesFile;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Makes the provider of each definition with {@link Pipeline}, and lists all of them for the ServiceLoader. */
public final class PipelineProcessor extends Guarded {

    private final Definitions found = new Definitions();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Pipeline.class.getCanonicalName());
    }

    @Override
    void round(RoundEnvironment round) throws IOException {
        for (Element element : round.getElementsAnnotatedWith(Pipeline.class)) {
            TypeElement type = (TypeElement) element;
            guard(
                    type,
                    () -> new PipelineReader(processingEnv, problems())
                            .read(type)
                            .ifPresent(definition -> guard(type, () -> {
                                found.add(definition);
                                new ProviderWriter(processingEnv.getFiler(), problems()).write(definition);
                            })));
        }
        if (round.processingOver() && !found.isEmpty()) {
            ServicesFile services = new ServicesFile(processingEnv);
            found.compare(services.kept(found), problems());
            if (problems().count() == 0) {
                services.write(found);
            }
        }
    }
}
