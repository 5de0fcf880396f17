package dev.headrace.target.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs of a job are files like those of a local run, whole or not at all. */
final class OutputFilesTest {
    private static final String TEXT = """
            language 1
            package shop
            schema Sale { shop: String, amount: Int where amount >= 0 }
            source sales: Sale {
              batch = csv("in/*.csv")
              on error POLICY
            }
            table totals from sales { group by shop { total = sum(amount), n = count() } }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void input() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.csv"), "shop,amount\nx,1\ny,2\nx,3\n");
        Files.writeString(folder.resolve("in/b.csv"), "shop,amount\ny,-4\nz,5\nx,no\n");
    }

    private RunReport run(String policy, String format) {
        var compilation = Compiler.compile(
                List.of(Source.of("shop.mlflow", TEXT.replace("POLICY", policy))), CompileOptions.standard());
        assertThat(compilation.diagnostics()).isEmpty();
        Plan plan = Planner.plan(compilation.pipeline().orElseThrow(), List.of("totals"), new DiagnosticSink())
                .orElseThrow();
        return DirectEngine.of(2)
                .run(RunRequest.of(plan, folder, folder.resolve("temp"))
                        .outputs(new OutputTarget.Folder(folder.resolve("out"), format)));
    }

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void partsBecomeOneFile() throws IOException {
        RunReport report = run("drop", "csv");
        assertThat(Files.readAllLines(folder.resolve("out/totals.csv")))
                .startsWith("shop,total,n")
                .containsExactlyInAnyOrder("shop,total,n", "x,4,2", "y,2,1", "z,5,1");
        assertThat(names(folder.resolve("out"))).containsExactly("totals.csv");
        assertThat(report.output("totals").orElseThrow().rows()).isEqualTo(3);
        assertThat(report.source("sales").orElseThrow().read()).isEqualTo(6);
        assertThat(report.source("sales").orElseThrow().dropped()).isEqualTo(2);
        assertThat(report.issues())
                .extracting(i -> i.place() + " " + i.column().orElse(""))
                .containsExactly("in/b.csv:2 amount", "in/b.csv:4 amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "parquet"})
    void inEveryFormat(String format) throws IOException {
        run("drop", format);
        assertThat(folder.resolve("out/totals." + format)).isNotEmptyFile();
        assertThat(names(folder.resolve("out"))).containsExactly("totals." + format);
    }

    @Test
    void aRowThatEndsTheRunLeavesTheOutputAsItWas() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/totals.csv"), "before");
        RunFailure failure = catchThrowableOfType(RunFailure.class, () -> run("fail", "csv"));
        assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0701);
        assertThat(failure.diagnostic().message()).startsWith("source `sales`: in/b.csv:2: `amount`: breaks");
        assertThat(folder.resolve("out/totals.csv")).hasContent("before");
        assertThat(names(folder.resolve("out"))).containsExactly("totals.csv");
    }

    @Test
    void aMissingInputSaysSo() {
        assertThat(folder.resolve("in/a.csv").toFile().delete()).isTrue();
        assertThat(folder.resolve("in/b.csv").toFile().delete()).isTrue();
        RunFailure failure = catchThrowableOfType(RunFailure.class, () -> run("drop", "csv"));
        assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0702);
    }

    @Test
    void aFailureOnAWorkerArrivesAsItWasSaid() throws IOException {
        Files.writeString(folder.resolve("in/b.csv"), "store,amount\nx,1\n");
        RunFailure failure = catchThrowableOfType(RunFailure.class, () -> run("drop", "csv"));
        assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0704);
        assertThat(failure.diagnostic().message()).contains("in/b.csv` lacks the declared column `shop`");
        assertThat(failure.diagnostic().help()).isPresent();
    }
}
