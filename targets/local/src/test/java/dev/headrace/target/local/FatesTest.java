package dev.headrace.target.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Cancellation;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad rows of a file, under each fate; outputs that stay as they were. */
class FatesTest {

    private static final Binding CSV = new Binding("csv", "sales.csv", List.of(), List.of());

    @TempDir
    private Path folder;

    @BeforeEach
    void sales() throws Exception {
        Files.writeString(
                folder.resolve("sales.csv"),
                String.join(
                        "\n",
                        List.of(
                                "shop,item,amount,units,buyer,at",
                                "1,tea,2.5,1,Ann,2024-01-01T00:00:00Z",
                                "x,tea,2.5,1,Ann,2024-01-01T00:00:00Z",
                                "1,tea,9.5,1,Ann,2024-01-01T00:00:01Z",
                                "2,tea,1.0,,Bob,2024-01-01T00:00:02Z",
                                "")));
    }

    @Test
    void aBadRowEndsTheRunAndLeavesTheOutput() throws Exception {
        Files.writeString(folder.resolve("out.csv"), "before");
        assertThatThrownBy(() -> run(ErrorPolicy.of(Fate.FAIL)))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("HR0701")
                .hasMessageContaining("sales.csv:3")
                .hasMessageContaining("shop");
        assertThat(folder.resolve("out.csv")).hasContent("before");
        assertNothingElseIsLeft();
    }

    @Test
    void aDroppedRowIsCountedAndSaid() {
        RunReport report = run(ErrorPolicy.of(Fate.DROP));
        assertThat(report.output("out").orElseThrow().rows()).isEqualTo(3);
        assertThat(report.source("sales").orElseThrow().read()).isEqualTo(4);
        assertThat(report.source("sales").orElseThrow().dropped()).isEqualTo(1);
        assertThat(report.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.place()).isEqualTo("sales.csv:3");
            assertThat(issue.column()).contains("shop");
            assertThat(issue.value()).contains("x");
        });
    }

    @Test
    void tooManyBadRowsEndTheRun() {
        ErrorPolicy ten = new ErrorPolicy(Fate.DROP, Optional.of(new BigDecimal("0.1")), OptionalLong.empty());
        assertThatThrownBy(() -> run(ten)).isInstanceOf(RunFailure.class).hasMessageContaining("HR0705");
        ErrorPolicy half = new ErrorPolicy(Fate.DROP, Optional.of(new BigDecimal("0.5")), OptionalLong.empty());
        assertThat(run(half).output("out").orElseThrow().rows()).isEqualTo(3);
    }

    @Test
    void divertedRowsComeOutWithTheReason() {
        SourceDef source = source(ErrorPolicy.of(Fate.DIVERT), List.of());
        Op rejected = new Op.Rejected("rejected", "sales", Rejects.schema(Shop.SALES));
        Plan plan = Shop.plan(
                List.of(source), Shop.output("sales.rejected", rejected), Shop.output("out", Shop.SALES_SCAN));
        RunReport report = new LocalEngine()
                .run(RunRequest.of(plan, folder, folder.resolve("temp")).outputs(new OutputTarget.InMemory(100)));
        List<?> row = report.output("sales.rejected")
                .orElseThrow()
                .held()
                .orElseThrow()
                .rows()
                .get(0);
        assertThat(row.get(0)).isEqualTo("HR0701");
        assertThat(row.get(2)).isEqualTo("shop");
        assertThat(row.get(3)).isEqualTo("sales.csv:3");
        assertThat((String) row.get(5)).contains("\"item\":\"tea\"");
        assertThat(report.source("sales").orElseThrow().diverted()).isEqualTo(1);
    }

    @Test
    void ofRowsThatShouldBeUniqueTheLeastStays() {
        Expectation unique =
                new Expectation.Unique("unique(shop, item)", List.of("shop", "item"), ErrorPolicy.of(Fate.DROP));
        RunReport report = run(source(ErrorPolicy.of(Fate.DROP), List.of(unique)));
        assertThat(report.output("out").orElseThrow().rows()).isEqualTo(2);
        assertThat(report.source("sales").orElseThrow().expectations().get(0).broken())
                .isEqualTo(1);
        assertThat(folder.resolve("out.csv")).content().contains("2.5").doesNotContain("9.5");
    }

    @Test
    void aCancelledRunLeavesTheOutput() throws Exception {
        Files.writeString(folder.resolve("out.csv"), "before");
        Cancellation cancellation = new Cancellation();
        RunRequest request = request(source(ErrorPolicy.of(Fate.DROP), List.of()))
                .cancellation(cancellation)
                .progress(p -> cancellation.cancel());
        assertThatThrownBy(() -> new LocalEngine().run(request))
                .isInstanceOfSatisfying(
                        RunFailure.class, f -> assertThat(f.diagnostic().code()).isEqualTo(Code.HR0708));
        assertThat(folder.resolve("out.csv")).hasContent("before");
        assertNothingElseIsLeft();
    }

    @Test
    void oneFailingOutputKeepsAllFromAppearing() {
        SourceDef bad = source(
                ErrorPolicy.of(Fate.DROP),
                List.of(new Expectation.Unique("unique(item)", List.of("item"), ErrorPolicy.of(Fate.FAIL))));
        SourceDef good = Shop.source("shops", Shop.SALES, Optional.of(CSV), ErrorPolicy.of(Fate.DROP));
        Plan plan = Shop.plan(
                List.of(good, bad),
                Shop.output("first", new Op.Scan("first", "shops", Shop.SALES)),
                Shop.output("second", Shop.SALES_SCAN));
        RunRequest request =
                RunRequest.of(plan, folder, folder.resolve("temp")).outputs(new OutputTarget.Folder(folder, "csv"));
        assertThatThrownBy(() -> new LocalEngine().run(request)).isInstanceOf(RunFailure.class);
        assertThat(folder.resolve("first.csv")).doesNotExist();
        assertThat(folder.resolve("second.csv")).doesNotExist();
    }

    private void assertNothingElseIsLeft() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(n -> !n.equals("temp")))
                    .containsExactlyInAnyOrder("sales.csv", "out.csv");
        }
    }

    private RunReport run(ErrorPolicy policy) {
        return run(source(policy, List.of()));
    }

    private RunReport run(SourceDef source) {
        return new LocalEngine().run(request(source));
    }

    private RunRequest request(SourceDef source) {
        Plan plan = Shop.plan(List.of(source), Shop.output("out", Shop.SALES_SCAN));
        return RunRequest.of(plan, folder, folder.resolve("temp")).outputs(new OutputTarget.Folder(folder, "csv"));
    }

    private static SourceDef source(ErrorPolicy policy, List<Expectation> expectations) {
        return Shop.source("sales", Shop.SALES, Optional.of(CSV), policy, List.of(), expectations);
    }
}
