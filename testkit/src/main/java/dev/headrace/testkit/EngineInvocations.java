package dev.headrace.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a {@link PipelineTests} method once for each engine. JUnit makes it. */
public final class EngineInvocations implements TestTemplateInvocationContextProvider {

    /** For JUnit. */
    public EngineInvocations() {}

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getTestMethod(), PipelineTests.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        String[] named = AnnotationSupport.findAnnotation(context.getTestMethod(), PipelineTests.class)
                .map(PipelineTests::engines)
                .orElse(new String[0]);
        List<TestEngine> engines = named.length == 0
                ? TestEngine.all()
                : Arrays.stream(named).map(TestEngine::named).toList();
        return engines.stream().map(OnEngine::new);
    }

    private record OnEngine(TestEngine engine) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return "on " + engine.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Given(engine));
        }
    }

    private record Given(TestEngine engine) implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestEngine.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return engine;
        }
    }
}
