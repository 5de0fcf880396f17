package dev.headrace.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Origins;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every node of every draft knows where it stands. */
class OriginsTest {

    @TestFactory
    Stream<DynamicTest> everyNodeHasItsPlace() {
        return Golden.cases().stream().map(folder -> DynamicTest.dynamicTest(Golden.name(folder), () -> check(folder)));
    }

    private static void check(Path folder) throws ReflectiveOperationException {
        Source source = Source.of("input.mlflow", Golden.input(folder));
        Parsed parsed = Parser.parse(source, new DiagnosticSink());
        walk(parsed.file(), parsed.origins(), source);
    }

    private static void walk(Object node, Origins origins, Source source) throws ReflectiveOperationException {
        if (node instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                walk(optional.get(), origins, source);
            }
        } else if (node instanceof List<?> list) {
            for (Object item : list) {
                walk(item, origins, source);
            }
        } else if (node instanceof Record) {
            Span span = origins.of(node).orElseThrow(() -> new AssertionError("no place: " + node));
            assertThat(span.end()).isLessThanOrEqualTo(source.text().length());
            if (node instanceof Name name && !name.isMissing() && !span.text().startsWith("\"")) {
                assertThat(span.text().replace("`", "").replaceAll("\\s", ""))
                        .isEqualTo(name.text().replaceAll("\\s", ""));
            }
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                walk(component.getAccessor().invoke(node), origins, source);
            }
        }
    }
}
