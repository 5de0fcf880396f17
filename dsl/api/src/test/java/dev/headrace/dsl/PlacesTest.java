package dev.headrace.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.render.HumanRenderer;
import dev.headrace.sample.wrong.LostColumn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages about a pipeline said in Java point at the line of Java. */
final class PlacesTest {

    private static final Path TESTS = Path.of("src", "test", "java");

    private static List<Diagnostic> diagnostics(JavaSources sources) {
        Drafted drafted = new LostColumn().draft("sample.wrong", sources);
        return Compiler.compile(drafted.file(), drafted.origins(), CompileOptions.standard())
                .diagnostics();
    }

    @Test
    void theLineIsShownWhereItIsFound() {
        assertThat(diagnostics(JavaSources.under(TESTS)).stream()
                        .map(d -> d.code() + " " + d.place().orElseThrow().text()))
                .containsExactly("HR0102 where(amount.gt(10)); // wrong: dropped above");
    }

    @Test
    void anExcerptShowsIt() {
        String shown = new HumanRenderer(false).renderAll(diagnostics(JavaSources.under(TESTS)));
        assertThat(shown)
                .contains("--> src/test/java/dev/headrace/sample/wrong/LostColumn.java:30:13")
                .contains("30 |             where(amount.gt(10)); // wrong: dropped above");
    }

    @Test
    void withoutTheTextTheLineIsStillRight() {
        String shown = new HumanRenderer(false).renderAll(diagnostics(JavaSources.none()));
        assertThat(shown).contains("--> dev/headrace/sample/wrong/LostColumn.java:30:1");
    }

    @Test
    void noFixIsOfferedForJava() {
        assertThat(diagnostics(JavaSources.under(TESTS)))
                .allMatch(d -> d.fixes().isEmpty());
    }
}
