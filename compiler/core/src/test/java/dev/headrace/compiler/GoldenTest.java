package dev.headrace.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.render.HumanRenderer;
import dev.headrace.ir.print.IrPrinter;
import dev.headrace.ir.verify.IrVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One folder per case: {@code input.mlflow}, what is said of it, and its IR if it has one. Run with
 * {@code -Dgolden.update=true} to write what is missing or has changed, and read the difference.
 */
class GoldenTest {
    private static final Path ROOT = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> inputs = files.filter(p -> p.getFileName().toString().equals("input.mlflow"))
                    .sorted()
                    .toList();
            assertThat(inputs).isNotEmpty();
            return inputs.stream()
                    .map(p -> DynamicTest.dynamicTest(
                            ROOT.relativize(p.getParent()).toString(), () -> check(p)));
        }
    }

    private static void check(Path input) throws IOException {
        Path folder = input.getParent();
        Source source = Source.of("input.mlflow", Files.readString(input, StandardCharsets.UTF_8));
        CompileOptions options = Compiling.OPTIONS.withFiles(new FolderResolver(folder.resolve("others")));
        Compilation compilation = Compiler.compile(List.of(source), options);
        assertThat(compilation.pipeline().isPresent()).isEqualTo(!compilation.hasErrors());
        compilation.pipeline().ifPresent(p -> assertThat(IrVerifier.check(p)).isEmpty());
        String said = new HumanRenderer(false).renderAll(compilation.diagnostics());
        same(folder.resolve("diagnostics.txt"), said.replace(folder.toString(), "."));
        same(
                folder.resolve("ir.txt"),
                compilation.pipeline().map(IrPrinter::print).orElse(""));
    }

    /** An empty text has no file. */
    private static void same(Path expected, String actual) throws IOException {
        if (UPDATE) {
            Files.deleteIfExists(expected);
            if (!actual.isEmpty()) {
                Files.writeString(expected, actual, StandardCharsets.UTF_8);
            }
        }
        String wanted = Files.exists(expected) ? Files.readString(expected, StandardCharsets.UTF_8) : "";
        assertThat(actual).as(expected.getFileName().toString()).isEqualTo(wanted);
    }
}
