package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stream gives beside exact rows: answers on arrival and late rows, on every runner that streams. */
@Timeout(300)
class StreamSidesTest {

    private static final String TEXT = """
            language 1

            schema Payment { id: Int, card: String @entity, amount: Float, at: Instant @event_time }

            source payments: Payment {
              batch = csv("FILE", zone = "UTC")
              lateness = 5m else divert
              on error drop
            }

            features sums by card from payments {
              spent = sum(amount) over 1h through
              top   = max(amount) over 2h through hop 10m
              pause = at - last(at) over unbounded before
            }

            sink now from sums emit on arrival { batch = csv("out/now.csv") }
            sink late from payments.late { batch = csv("out/late.csv") }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @BeforeEach
    void targets() {
        Built.targets();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beam.direct", "beam.flink"})
    void inOrderAnswersOnArrivalAreTheBatchAndLateRowsStandAside(String target) throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,card,amount,at"));
        Instant start = Instant.parse("2024-01-01T00:00:00Z");
        for (int i = 0; i < 300; i++) {
            lines.add(i + "," + "abc".charAt(i % 3) + "," + (i * 7 % 13) + ".25," + start.plusSeconds(i * 97L));
        }
        Files.write(scratch.resolve("tidy.csv"), lines);
        lines.add(200, "1000,a,5.5," + start.plusSeconds(97 * 198 - 301));
        Files.write(scratch.resolve("payments.csv"), lines);
        List<String> batch = run("tidy.csv", "local");
        List<String> stream = run("payments.csv", target);
        assertThat(batch).hasSize(301);
        assertThat(stream).containsExactlyInAnyOrderElementsOf(batch);
        assertThat(Files.readString(scratch.resolve("there/late.csv"))).contains("1000,", "5.5");
    }

    private List<String> run(String data, String target) throws IOException {
        Path file = Files.writeString(scratch.resolve("sides.mlflow"), TEXT.replace("FILE", data));
        List<String> words = new ArrayList<>(List.of("run", file.toString(), "now", "late", "--target", target));
        if (!target.equals("local")) {
            words.add("--stream");
        }
        words.addAll(List.of("--out", scratch.resolve("there").toString(), "--format", "csv"));
        String said = Headrace.headrace(words.toArray(String[]::new));
        assertThat(said).contains("[HR0316]");
        if (!target.equals("local")) {
            assertThat(said).contains("1 of 301 rows", "read    payments: 301 rows, 1 late");
        }
        return Files.readAllLines(scratch.resolve("there/now.csv"));
    }
}
