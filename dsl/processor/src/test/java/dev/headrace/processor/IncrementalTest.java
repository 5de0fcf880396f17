package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiling a part of the files, as build tools and editors do, leaves the list of providers whole. */
final class IncrementalTest {

    @TempDir
    private Path out;

    private static JavaFileObject pipeline(String name, String pipeline) {
        return JavaFileObjects.forSourceString(
                "sample." + name,
                Javac.HEAD + "@Pipeline(\"" + pipeline + "\") class " + name + " extends Definition {}");
    }

    private List<String> compile(JavaFileObject... files) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        String path = out + File.pathSeparator + System.getProperty("java.class.path");
        JavaCompiler.CompilationTask task =
                javac.getTask(null, null, found, List.of("-d", out.toString(), "-cp", path), null, List.of(files));
        task.setProcessors(List.of(new SchemaProcessor(), new PipelineProcessor()));
        task.call();
        return found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ROOT))
                .toList();
    }

    private List<String> listed() throws IOException {
        return Files.readAllLines(out.resolve("META-INF/services/dev.headrace.dsl.DefinitionProvider"));
    }

    private void delete(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("sample"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(prefix + "."))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void whatIsStillThereStaysListed() throws IOException {
        assertThat(compile(pipeline("B", "b"), pipeline("A", "a"))).isEmpty();
        assertThat(listed()).containsExactly("sample.AProvider", "sample.BProvider");
        assertThat(compile(pipeline("A", "a.new"))).isEmpty();
        assertThat(listed()).containsExactly("sample.AProvider", "sample.BProvider");
        assertThat(compile(pipeline("C", "c"))).isEmpty();
        assertThat(listed()).containsExactly("sample.AProvider", "sample.BProvider", "sample.CProvider");
    }

    @Test
    void whatIsGoneIsNotListedAnyMore() throws IOException {
        assertThat(compile(pipeline("A", "a"), pipeline("B", "b"), pipeline("C", "c")))
                .isEmpty();
        delete("B");
        delete("C");
        delete("CProvider");
        assertThat(compile(pipeline("A", "a"))).isEmpty();
        assertThat(listed()).containsExactly("sample.AProvider");
    }

    @Test
    void whatIsNoPipelineAnyMoreIsNotListed() throws IOException {
        assertThat(compile(pipeline("A", "a"), pipeline("B", "b"))).isEmpty();
        JavaFileObject plain = Javac.file("sample.B", Javac.HEAD + "class B extends Definition {}");
        assertThat(compile(plain, pipeline("A", "a"))).isEmpty();
        assertThat(listed()).containsExactly("sample.AProvider");
    }

    @Test
    void namesAreComparedWithWhatIsStillThere() {
        assertThat(compile(pipeline("A", "a"))).isEmpty();
        assertThat(compile(pipeline("B", "a")))
                .containsExactly("[HR0609] `sample.A` is called `a` already; give each pipeline a name of its own");
    }

    @Test
    void whatWasListedByHandStays() throws IOException {
        Path services = out.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.writeString(
                services.resolve("dev.headrace.dsl.DefinitionProvider"), "# ours\nsample.ByHand # this\nsample.Gone\n");
        JavaFileObject byHand = Javac.file("sample.ByHand", Javac.HEAD + """
                public class ByHand implements dev.headrace.dsl.DefinitionProvider {
                    @Override public String name() { return "by.hand"; }
                    @Override public Definition define() { return new A(); }
                }
                """);
        assertThat(compile(byHand, pipeline("A", "a"))).isEmpty();
        assertThat(listed()).containsExactly("sample.AProvider", "sample.ByHand");
    }

    @Test
    void aSchemaIsMadeAnewFromItsRecordAlone() throws IOException {
        String enums = "enum Kind { A, B }";
        String record = "@Schema record Pay(long id, Kind kind) {}";
        assertThat(compile(
                        Javac.file("sample.Kind", Javac.HEAD + enums), Javac.file("sample.Pay", Javac.HEAD + record)))
                .isEmpty();
        byte[] row = Files.readAllBytes(out.resolve("sample/PayRow.java"));
        assertThat(compile(Javac.file("sample.Pay", Javac.HEAD + record))).isEmpty();
        assertThat(Files.readAllBytes(out.resolve("sample/PayRow.java"))).isEqualTo(row);
    }
}
