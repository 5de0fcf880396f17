package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import dev.headrace.target.SourceReport;
import dev.headrace.target.beam.protocol.Message;
import dev.headrace.target.beam.protocol.MessageCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code status} and {@code logs} make of the folders of jobs, in every state that one can be in. */
class JobsTest {

    private static final String SCHEMA = "../../docs/schemas/jobs.schema.json";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void project() {
        file = Cli.project(scratch);
    }

    @Test
    void everyStateIsAsTheSchemaSays() throws IOException {
        Message reading = new Message.Told(new Progress("flow", Progress.Kind.READING, "orders", 12));
        Message counted = new Message.Measured(
                List.of(new Message.Measure("orders/late", 3), new Message.Measure("habits.1/state bytes", 866)));
        RunReport report = new RunReport(
                List.of("flow.a"),
                List.of(new SourceReport("orders", 12, 1, 2, 3, List.of())),
                List.of(),
                List.of(),
                List.of(),
                1_500_000_000);
        Message failed = new Message.Failed(Diagnostic.of(Code.HR0701, "a value is missing")
                .help("say what becomes of it")
                .build());
        job(1, "beam.flink", 0, "", reading, counted, new Message.Done(report));
        job(2, "beam.spark", 0, "", reading, failed);
        job(3, "beam.spark", 0, "", reading);
        ProcessHandle me = ProcessHandle.current();
        job(4, "beam.flink", me.pid(), me.info().startInstant().orElseThrow().toString(), reading);
        Files.writeString(folder(1).resolve("kept"), "file:/kept");
        String json =
                headrace("status", "--json", "--jobs", scratch).ends(Exit.OK).out();
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of(SCHEMA)))
                        .validate(json, InputFormat.JSON))
                .as(json)
                .isEmpty();
        assertThat(json)
                .contains("\"done\"", "\"failed\"", "\"lost\"", "\"running\"", "\"orders/late\" : 3", "\"HR0701\"");
        assertThat(headrace("status", "--jobs", scratch).ends(Exit.OK).out())
                .contains(
                        "1  done  beam.flink at here:1",
                        "state kept in file:/kept",
                        "habits.1/state bytes: 866",
                        "error[HR0701]: a value is missing",
                        "3  lost",
                        "4  running");
    }

    @Test
    void aStreamThatNeverIsWholeIsRefusedBeforeItIsSubmitted() throws IOException {
        Path pipeline = Files.writeString(scratch.resolve("ever.mlflow"), """
                schema Tap { card: String @entity, at: Instant @event_time }
                source taps: Tap { stream = kafka("in", format = json), lateness = 1m else drop, on error drop }
                features ever by card from taps { n = count() over unbounded through }
                features hours by card from taps { n = count() over 1h through }
                table bare from hours { keep card, n }
                sink all from ever { stream = kafka("all", format = json) }
                sink some from bare { stream = kafka("some", format = json) }
                """);
        String url = "127.0.0.1:1";
        assertThat(submit(pipeline, "all", "--master", url).err())
                .contains("error[HR0501]: `all` looks back over all time", "--from INSTANT", "--start INSTANT");
        assertThat(submit(pipeline, "some", "--master", url, "--start", "2024-01-01T00:00:00Z")
                        .err())
                .contains("error[HR0501]: `some` keeps no event time");
        assertThat(scratch.resolve(".headrace/jobs")).doesNotExist();
    }

    private Cli submit(Path pipeline, String name, String... more) {
        List<Object> words = new ArrayList<>(List.of("submit", pipeline, name, "--target", "beam.flink", "--stream"));
        words.addAll(List.of("--jobs", scratch));
        words.addAll(List.of(more));
        return headrace(words.toArray()).ends(Exit.RUN_FAILED);
    }

    @Test
    void aWatermarkLagsBehindTheClock() {
        Map<String, Long> counted =
                Map.of("sums.1/watermark", 1_700_000_000_000L, "sums.1/rows", 7L, "b/watermark", 9_000_000_000_000L);
        Map<String, Long> all = JobReports.lagging(counted, 1_700_000_062_000L);
        assertThat(all)
                .containsEntry("sums.1/watermark lag", 62_000L)
                .containsEntry("b/watermark lag", 0L)
                .hasSize(5);
        assertThat(JobReports.value("sums.1/watermark lag", 62_000)).isEqualTo("1 min 2 s");
        assertThat(JobReports.value("sums.1/watermark", 1_700_000_000_000L)).isEqualTo("2023-11-14T22:13:20Z");
        assertThat(JobReports.value("sums.1/rows", 1234)).isEqualTo("1,234");
    }

    @Test
    void aLineOfTheLogThatNamesAStepHasTheLineOfThePipeline() throws IOException {
        job(1, "beam.flink", 0, "");
        String step = step("rolling");
        Files.write(
                folder(1).resolve("driver.log"),
                List.of(
                        "INFO  the job has started",
                        "ERROR " + step + " (2/4) switched from RUNNING to FAILED",
                        "Caused by: " + step + "x overflows"));
        String said = headrace("logs", "1", "--jobs", scratch).ends(Exit.OK).out();
        assertThat(said.lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("INFO  the job has started"),
                        failure -> assertThat(failure)
                                .contains(step + " (2/4) switched from RUNNING to FAILED  <- ")
                                .containsPattern("pipeline\\.mlflow:" + line("features habits") + ":[0-9]+$"),
                        other -> assertThat(other).doesNotContain("<-"));
    }

    /** The id of a step of the feature set, as the plan calls it. */
    private String step(String kind) {
        String plan = headrace("plan", file).ends(Exit.OK).out();
        return plan.lines()
                .flatMap(l -> java.util.Arrays.stream(l.trim().split("[ :]")))
                .filter(w -> w.startsWith("habits.") && w.endsWith(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError(plan));
    }

    private int line(String start) throws IOException {
        List<String> text = Files.readAllLines(file);
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new AssertionError(start);
    }

    private Path folder(int number) {
        return scratch.resolve(".headrace/jobs/" + number);
    }

    /** The folder of a job as submit makes it and its driver fills it. */
    private void job(int number, String target, long driver, String started, Message... said) throws IOException {
        Path folder = folder(number);
        Files.createDirectories(folder.resolve("control"));
        headrace("compile", file, "-o", folder.resolve("pipeline.bundle")).ends(Exit.OK);
        List<String> lines = new ArrayList<>();
        for (Message message : said) {
            lines.add(MessageCodec.write(message));
            lines.add("a library printed this");
        }
        Files.write(folder.resolve("messages.jsonl"), lines);
        Files.write(
                folder.resolve("job"),
                List.of(
                        "target=" + target,
                        "master=here:1",
                        "live=false",
                        "name=headrace-" + number,
                        "base=" + scratch,
                        "driver=" + driver,
                        "started=" + started));
    }
}
