package dev.headrace.target.beam.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.RunFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From when on a stream knows its rows, as a job's program is told. */
final class JobArgumentsTest {

    @Test
    void instantsAreMicroseconds() {
        JobArguments told = JobArguments.parse(
                List.of("--stream", "--start=1970-01-01T00:00:01Z", "--submitted", "1970-01-01T00:00:02Z"));
        assertThat(told.start()).hasValue(1_000_000);
        assertThat(told.submitted()).hasValue(2_000_000);
        assertThat(told.from()).isEmpty();
        assertThat(JobArguments.parse(List.of("--from=1970-01-01T00:00:03Z")).from())
                .hasValue(3_000_000);
    }

    @Test
    void whatMeansNothingIsRefused() {
        refused("`--start` takes an instant, not `today`", "--start=today");
        refused("`--submitted` takes an instant", "--submitted=today");
        refused("do not go together", "--from=1970-01-01T00:00:03Z", "--start=1970-01-01T00:00:03Z");
    }

    private static void refused(String message, String... arguments) {
        assertThatThrownBy(() -> JobArguments.parse(List.of(arguments)))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining(message);
    }
}
