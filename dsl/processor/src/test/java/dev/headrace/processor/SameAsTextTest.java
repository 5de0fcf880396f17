package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Drafted;
import dev.headrace.dsl.JavaSources;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.sample.ChicagoTaxi;
import dev.headrace.sample.Cleaning;
import dev.headrace.sample.Clicks;
import dev.headrace.sample.DateParts;
import dev.headrace.sample.Drivers;
import dev.headrace.sample.Expectations;
import dev.headrace.sample.GroupMean;
import dev.headrace.sample.NycTaxi;
import dev.headrace.sample.Pageviews;
import dev.headrace.sample.Retail;
import dev.headrace.sample.Reused;
import dev.headrace.sample.Windows;
import dev.headrace.sample.fraud.Fraud;
import dev.headrace.syntax.Canonical;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A pipeline said in Java is the pipeline written in a file. */
final class SameAsTextTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path TESTS = Path.of("src", "test", "java");

    static Stream<Arguments> both() {
        return Stream.of(
                both("fraud/fraud", "bank.fraud", Fraud::new),
                both("cleaning/cleaning", "examples.cleaning", Cleaning::new),
                both("windows/windows", "examples.windows", Windows::new),
                both("drivers/drivers", "examples.drivers", Drivers::new),
                both("pageviews/pageviews", "examples.pageviews", Pageviews::new),
                both("date-parts/date_parts", "examples.dates", DateParts::new),
                both("group-mean/group_mean", "examples.group", GroupMean::new),
                both("expectations/expectations", "examples.expectations", Expectations::new),
                both("adtracking/clicks", "examples.adtracking", Clicks::new),
                both("retail/retail", "examples.retail", Retail::new),
                both("taxi/nyc", "examples.taxi.nyc", NycTaxi::new),
                both("taxi/chicago", "examples.taxi.chicago", ChicagoTaxi::new),
                both("../dsl/processor/src/test/resources/reused", "sample.reused", Reused::new));
    }

    private static Arguments both(String file, String name, Supplier<Definition> definition) {
        return Arguments.of(file, name, definition);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("both")
    void bothSayTheSame(String file, String name, Supplier<Definition> definition) throws Exception {
        Pipeline text = pipeline(Compiler.compile(
                List.of(dev.headrace.diagnostics.Source.of(file, read(file))), CompileOptions.standard()));
        Drafted drafted = definition.get().draft(name, JavaSources.under(TESTS));
        Pipeline java = pipeline(Compiler.compile(drafted.file(), drafted.origins(), CompileOptions.standard()));
        assertThat(Texts.unquoted(java)).isEqualTo(Texts.unquoted(text));
    }

    /** What Java says can be printed as a pipeline file: the text reads back as the same draft. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("both")
    void javaHasAText(String file, String name, Supplier<Definition> definition) {
        DraftFile drafted = definition.get().draft(name, JavaSources.none()).file();
        assertThat(Canonical.text(drafted)).isPresent();
    }

    @Test
    void anotherPipelineIsAnother() throws Exception {
        Drafted drafted = new Cleaning().draft("examples.pageviews", JavaSources.none());
        Pipeline java = pipeline(Compiler.compile(drafted.file(), drafted.origins(), CompileOptions.standard()));
        Pipeline text = pipeline(Compiler.compile(
                List.of(dev.headrace.diagnostics.Source.of("x", read("pageviews/pageviews"))),
                CompileOptions.standard()));
        assertThat(Texts.unquoted(java)).isNotEqualTo(Texts.unquoted(text));
    }

    private static String read(String file) throws IOException {
        return Files.readString(EXAMPLES.resolve(file + ".mlflow"));
    }

    private static Pipeline pipeline(Compilation compilation) {
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation.pipeline().orElseThrow();
    }
}
