package dev.headrace.target.certify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Engine;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.Mode;
import dev.headrace.target.OutputReport;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.Targets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate tells engines that agree from those that do not, column by column. */
final class CertifierTest {
    private static final String TEXT = """
            language 1
            package shop
            schema Sale { shop: String @entity, amount: Float, at: Instant @event_time }
            source sales: Sale {
              batch = csv("sales.csv")
              lateness = 5m else drop
              on error drop
            }
            features takings by shop from sales {
              total = sum(amount) over 1h through
              seen = count() over 1h before
            }
            sink prompt from takings emit on arrival { batch = csv("prompt.csv") }
            table tardy from sales.late { keep shop, amount }
            """;

    @TempDir
    private Path folder;

    private final Engine local = Targets.named("local").orElseThrow().engine();

    private Certificate certify(Candidate... candidates) {
        return certify(List.of("takings"), candidates);
    }

    private Certificate certify(List<String> names, Candidate... candidates) {
        var compilation = Compiler.compile(List.of(Source.of("shop.mlflow", TEXT)), CompileOptions.standard());
        assertThat(compilation.diagnostics()).extracting(d -> d.code()).containsExactly(Code.HR0316);
        Plan plan = Planner.plan(compilation.pipeline().orElseThrow(), names, new DiagnosticSink())
                .orElseThrow();
        return new Certifier(RunRequest.of(plan, folder, folder), "local", local).certify(List.of(candidates));
    }

    private static Map<String, Verdict.Kind> kinds(Certificate certificate) {
        Map<String, Verdict.Kind> kinds = new LinkedHashMap<>();
        certificate
                .columns()
                .forEach(c -> kinds.put(c.column(), c.verdicts().get(0).kind()));
        return kinds;
    }

    /** The local engine with every value of one column changed. */
    private Engine wrongIn(String column, double by) {
        return request -> {
            RunReport report = local.run(request);
            List<OutputReport> outputs = new ArrayList<>();
            for (OutputReport o : report.outputs()) {
                InMemoryRows held = o.held().orElseThrow();
                int at = held.columns().indexOf(column);
                List<List<@Nullable Object>> rows = new ArrayList<>();
                for (List<@Nullable Object> row : held.rows()) {
                    List<@Nullable Object> other = new ArrayList<>(row);
                    if (row.get(at) instanceof Double d) {
                        other.set(at, d + by);
                    }
                    rows.add(other);
                }
                InMemoryRows changed = new InMemoryRows(held.columns(), rows);
                outputs.add(
                        new OutputReport(o.name(), o.kind(), o.schema(), o.rows(), o.location(), Optional.of(changed)));
            }
            return new RunReport(
                    report.skipped(), report.sources(), outputs, report.issues(), report.warnings(), report.nanos());
        };
    }

    @Test
    void anEngineThatAgrees() {
        Certificate certificate = certify(Candidate.of("again", Mode.BATCH, local));
        assertThat(certificate.holds()).isTrue();
        assertThat(kinds(certificate))
                .hasSize(5)
                .allSatisfy((c, k) -> assertThat(k).isEqualTo(Verdict.Kind.EQUAL));
        assertThat(certificate.rows().get(0).rows()).isGreaterThan(30);
    }

    @Test
    void anEngineThatIsWrongInOneColumn() {
        Certificate certificate = certify(Candidate.of("wrong", Mode.BATCH, wrongIn("total", 0.5)));
        assertThat(certificate.holds()).isFalse();
        assertThat(kinds(certificate))
                .containsEntry("total", Verdict.Kind.DIFFERENT)
                .containsEntry("seen", Verdict.Kind.EQUAL);
    }

    @Test
    void anEngineThatDoesNotDropLateRows() {
        // The local engine knows no late rows: as a stream it counts rows that should be gone.
        Certificate certificate = certify(Candidate.of("careless", Mode.STREAM, local));
        assertThat(certificate.holds()).isFalse();
    }

    @Test
    void anEngineThatDropsLateRows() {
        Engine careful = request -> {
            Map<String, InMemoryRows> onTime = new LinkedHashMap<>();
            request.plan()
                    .pipeline()
                    .sources()
                    .forEach(s -> onTime.put(
                            s.name(),
                            Lateness.of(s, request.given().get(s.name())).onTime()));
            return local.run(request.given(onTime));
        };
        Certificate certificate = certify(Candidate.of("careful", Mode.STREAM, careful));
        assertThat(certificate.holds()).isTrue();
        assertThat(kinds(certificate)).containsEntry("total", Verdict.Kind.EQUAL_BUT_LATE);
        assertThat(certificate.columns().get(0).verdicts().get(0).note()).endsWith("made-up rows were late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tardy", "prompt"})
    void whatABatchCannotTellIsNotCompared(String output) {
        Candidate stream = Candidate.of("stream", Mode.STREAM, wrongIn("amount", 0.5));
        Candidate batch = Candidate.of("batch", Mode.BATCH, local);
        Certificate certificate = certify(List.of(output), batch, stream);
        assertThat(certificate.columns())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.verdicts())
                        .extracting(Verdict::kind)
                        .containsExactly(Verdict.Kind.EQUAL, Verdict.Kind.REFUSED));
    }

    @Test
    void anEngineThatRefuses() {
        Certificate certificate = certify(Candidate.refused("spark", Mode.STREAM, "it runs no streams"));
        assertThat(certificate.holds()).isTrue();
        assertThat(certificate.columns().get(0).verdicts())
                .containsExactly(new Verdict("spark", "stream", Verdict.Kind.REFUSED, "it runs no streams"));
    }

    @Test
    void theSamePipelineGetsTheSameRows() {
        assertThat(certify(Candidate.of("again", Mode.BATCH, local)))
                .isEqualTo(certify(Candidate.of("again", Mode.BATCH, local)));
    }
}
