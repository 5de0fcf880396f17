package dev.headrace.testkit;

import static dev.headrace.testkit.TestRows.columns;
import static dev.headrace.testkit.TestRows.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.testkit.sample.Cards;
import dev.headrace.testkit.sample.Payment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PipelineTestTest {
    private static final Instant TEN = Instant.parse("2024-01-01T10:00:00Z");
    private static final Path FRAUD = Path.of("..", "examples", "fraud", "fraud.mlflow");
    private static final Path FILES = Path.of("src", "test", "resources");

    private final Cards cards = new Cards();
    private final PipelineTest java = PipelineTest.of(cards)
            .given(
                    cards.payments,
                    records(Payment.CODEC, new Payment("a", 10, TEN), new Payment("a", 5, TEN.plusSeconds(60))));

    @Test
    void aFileIsTested() {
        PipelineTest.of(FRAUD)
                .given(
                        "tx",
                        columns("source", "target", "amount", "category", "timestamp")
                                .row("C1", "M1", 10.0, "es_food", "2023-01-01T10:00:00Z")
                                .row("C1", "M2", 5.0, "es_food", Instant.parse("2023-01-01T10:30:00Z")))
                .expect(
                        "payments",
                        columns("target", "amount_sum_2h", "amount_count_2h")
                                .row("M2", 15.0, 2)
                                .row("M1", 10.0, 1));
    }

    @Test
    void aPipelineInJavaIsTestedWithRecords() {
        java.expect(
                cards.habits,
                columns(Payment.Row.amount, cards.habits.spent).row(10, 10.0).row(5, 15.0));
        assertThat(java.rows("habits", Payment.CODEC))
                .containsExactlyInAnyOrder(new Payment("a", 10, TEN), new Payment("a", 5, TEN.plusSeconds(60)));
    }

    @Test
    void whatDiffersIsSaid() {
        assertThatThrownBy(() -> java.expect(
                        "habits", columns("amount", "spent").row(10, 10.0).row(5, 14.0)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        `habits` is not what the test expects, on local
                          --> src/test/java/dev/headrace/testkit/sample/Cards.java:36:13
                          `habits` lacks the row { amount = 5.0, spent = 14.0 }
                          `habits` has the row { amount = 5.0, spent = 15.0 }
                          they differ in `spent`: 14.0 is expected, 15.0 came""");
    }

    @Test
    void aRowTooManyOrTooFewFails() {
        TestRows one = columns("amount").row(10.0);
        assertThatThrownBy(() -> java.expect("habits", one)).hasMessageContaining("has the row { amount = 5.0 }");
        assertThatThrownBy(() -> java.expect("habits", one.row(5.0).row(5.0)))
                .hasMessageContaining("lacks the row { amount = 5.0 }");
    }

    @Test
    void whatTheCompilerRefusesIsSaid() {
        assertThatThrownBy(() -> java.expect("habit", columns("amount")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("error[HR0101]");
        assertThatThrownBy(() -> java.expect("habits", columns("amuont").row(1.0)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("error[HR0102]")
                .hasMessageContaining("amount");
        assertThatThrownBy(
                        () -> java.given("payments", columns("card", "amount").row("a", 1.0))
                                .expect("habits", columns("spent").row(1.0)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("error[HR0207]");
    }

    @Test
    void aStepWithoutCodeIsStubbed() {
        assertThatThrownBy(
                        () -> java.expect("doubled", columns("amount").row(20.0).row(10.0)))
                .hasMessageContaining("HR0504");
        java.stub("doubling", Payment.CODEC, Payment.CODEC, p -> new Payment(p.card(), 2 * p.amount(), p.at()))
                .expect("doubled", columns("amount").row(20.0).row(10.0));
        java.stub("doubling", columns("card", "amount", "at").row("b", 7, "2024-01-01T10:00:00Z"))
                .expect("doubled", columns("card", "amount").row("b", 7.0));
        assertThat(new Stubs().steps()).isEmpty();
    }

    @Test
    void aStubOfNoStepIsAMistake() {
        assertThatThrownBy(() -> java.stub("dubling", Payment.CODEC, Payment.CODEC, p -> p)
                        .expect("habits", columns("amount")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the pipeline calls no step `dubling`");
        assertThatThrownBy(() -> java.stub("doubling", columns("sum").row(1)).expect("doubled", columns("card")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the step gives no column `sum`; it gives card, amount, at");
    }

    @Test
    void parametersAndFailures() {
        PipelineTest least = PipelineTest.of(FILES.resolve("least.mlflow"))
                .given(
                        "payments",
                        columns("card", "amount", "at").row("a", 3.0, TEN).row("b", 9.0, TEN));
        least.expect("large", columns("card").row("b"));
        least.set("least", 1.0)
                .set("within", Duration.ofHours(1))
                .expect("large", columns("card").row("a").row("b"));
        least.given("payments", columns("card", "amount", "at").row("a", -3.0, TEN))
                .expectFailure("large", "HR0701");
        assertThatThrownBy(() -> least.expectFailure("large", "HR0701"))
                .hasMessage("the run is to fail with HR0701, and it succeeded");
    }

    @Test
    void refusals() {
        PipelineTest.of(FILES.resolve("wrong.mlflow")).expectRefused("HR0102");
        assertThatThrownBy(() -> PipelineTest.of(FILES.resolve("wrong.mlflow")).expectRefused("HR0304"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is to be refused with HR0304, and is with:")
                .hasMessageContaining("error[HR0102]");
        assertThatThrownBy(() -> java.expectRefused("HR0304"))
                .hasMessage("the pipeline is to be refused with HR0304, and nothing is wrong with it");
        assertThatThrownBy(() -> PipelineTest.of(FILES.resolve("none.mlflow")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`src/test/resources/none.mlflow` cannot be read");
    }

    @Test
    void rowsThatDoNotFitAreMistakes() {
        assertThatThrownBy(() -> columns("a", "b").row(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the row has 1 cells for the 2 columns a, b");
        assertThatThrownBy(
                        () -> java.given("payments", columns("at").row("noon")).expect("habits", columns("at")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`at` cannot be `noon`");
        assertThatThrownBy(() -> records(Payment.CODEC, new Payment("a", Double.NaN, TEN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        PipelineTest.of(cards).on(TestEngine.named("spork")).expect("habits", columns("card")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no engine `spork` is on the class path; there are local");
    }

    @PipelineTests
    void onEveryEngine(TestEngine engine) {
        assertThat(engine).isEqualTo(TestEngine.LOCAL);
        java.on(engine).expect("habits", columns("spent").row(10.0).row(15.0));
    }

    @PipelineTests(engines = "local")
    void onNamedEngines(TestEngine engine) {
        assertThat(List.of(engine)).containsExactly(TestEngine.named("local"));
    }
}
