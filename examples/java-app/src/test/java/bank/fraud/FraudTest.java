package bank.fraud;

import static dev.headrace.testkit.TestRows.columns;
import static dev.headrace.testkit.TestRows.records;

import dev.headrace.testkit.PipelineTest;
import dev.headrace.testkit.PipelineTests;
import dev.headrace.testkit.TestEngine;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class FraudTest {
    private static final Instant TEN = Instant.parse("2023-01-01T10:00:00Z");

    private final Fraud fraud = new Fraud();

    /** Rows are records; on every engine of the class path. */
    @PipelineTests
    void theSecondPaymentSeesTheFirst(TestEngine engine) {
        PipelineTest.of(fraud)
                .on(engine)
                .given(
                        fraud.tx,
                        records(
                                TransactionCodec.CODEC,
                                new Transaction("C1", "M1", null, Category.es_food, 10.0, TEN),
                                new Transaction("C1", "M2", "D1", Category.es_tech, 5.0, TEN.plusSeconds(1800))))
                .expect(
                        fraud.payments,
                        columns("target", "amount_sum_2h", "es_food_count_14d")
                                .row("M1", 10.0, 1)
                                .row("M2", 15.0, 1));
    }

    /** The account's side is a pipeline file; its step in Java is the project's own. */
    @Test
    void customersAreTidied() {
        accounts()
                .given("events", columns("source", "event", "timestamp").row("c2 ", "login", TEN))
                .expect("tidied", columns("source", "event").row("C2", "login"));
    }

    /** The same without the step's code. */
    @Test
    void activityIsOfTheLastEvent() {
        accounts()
                .stub("tidy", columns("source", "event", "timestamp").row("C9", "password_change", TEN))
                .expect("activity", columns("source", "event_login", "event_password_change").row("C9", 0, 1));
    }

    private static PipelineTest accounts() {
        return PipelineTest.of(Path.of("src", "main", "mlflow", "accounts.mlflow"));
    }
}
