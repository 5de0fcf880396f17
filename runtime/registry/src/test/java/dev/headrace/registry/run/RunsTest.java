package dev.headrace.registry.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a run is what is read of it, however it ended. */
class RunsTest {

    static final RunStart TRAIN = new RunStart(
            RunKind.TRAIN,
            Optional.of("20240131-060000-0000"),
            "fraud.mlflow",
            "bank.fraud",
            List.of("fraud_net"),
            Map.of("limit", "10"),
            Map.of("java", "17"));

    @TempDir
    Path project;

    @Test
    void everythingToldIsRead() {
        Runs runs = Runs.of(project);
        String id;
        try (RunWriter run = runs.begin(TRAIN)) {
            id = run.id();
            run.metric("auc_pr", 1, 0.5);
            run.metric("auc_pr", 2, 0.75);
            run.metric("loss", Double.NaN);
            run.metric("worst", Double.NEGATIVE_INFINITY);
            run.fingerprint("definition", "ab");
            run.resource("cpu seconds", 1.25);
            run.artefact(new Artefact("model", "out/model.bin", "cd"));
            run.reference("model", "bank.fraud.fraud_net:1");
            run.done();
        }
        RunRecord read = runs.named(id);
        assertThat(read.start()).isEqualTo(TRAIN);
        assertThat(read.status()).isEqualTo(RunStatus.DONE);
        assertThat(read.ended()).isPresent();
        assertThat(read.metrics().get("auc_pr"))
                .extracting(MetricPoint::step, MetricPoint::value)
                .containsExactly(tuple(1, 0.5), tuple(2, 0.75));
        assertThat(read.lastMetrics())
                .containsEntry("auc_pr", 0.75)
                .containsEntry("loss", Double.NaN)
                .containsEntry("worst", Double.NEGATIVE_INFINITY);
        assertThat(read.fingerprints()).containsOnly(Map.entry("definition", "ab"));
        assertThat(read.resources()).containsOnly(Map.entry("cpu seconds", 1.25));
        assertThat(read.artefacts()).containsExactly(new Artefact("model", "out/model.bin", "cd"));
        assertThat(read.references()).containsExactly(new Reference("model", "bank.fraud.fraud_net:1"));
        assertThat(read.unreadable()).isZero();
        assertThat(project.resolve(".headrace/runs").resolve(id).resolve("lock"))
                .doesNotExist();
    }

    private static org.assertj.core.groups.Tuple tuple(long step, double value) {
        return org.assertj.core.api.Assertions.tuple(step, value);
    }

    @Test
    void aRunIsRunningUntilItEnds() {
        Runs runs = Runs.of(project);
        RunWriter run = runs.begin(TRAIN);
        assertThat(runs.named(run.id()).status()).isEqualTo(RunStatus.RUNNING);
        run.failed(Diagnostic.of(Code.HR0702, "a file is not there").build());
        run.close();
        RunRecord failed = runs.named(run.id());
        assertThat(failed.status()).isEqualTo(RunStatus.FAILED);
        assertThat(failed.failure()).contains(new Failed("HR0702", "a file is not there"));
        try (RunWriter told = runs.begin(TRAIN)) {
            told.cancelled();
            assertThat(runs.named(told.id()).status()).isEqualTo(RunStatus.CANCELLED);
            assertThatThrownBy(() -> told.metric("late", 1)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    @Timeout(60)
    void aProcessThatIsKilledLeavesAKilledRun() throws Exception {
        Process process = OtherProcess.start(RunAtWork.class, project);
        Runs runs = Runs.of(project);
        try {
            // The first line says that it is at work.
            assertThat(process.inputReader().readLine()).isEqualTo("working");
            assertThat(runs.newest(9, r -> true)).extracting(RunRecord::status).containsExactly(RunStatus.RUNNING);
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        List<RunRecord> left = runs.newest(9, r -> true);
        assertThat(left).extracting(RunRecord::status).containsExactly(RunStatus.KILLED);
        assertThat(left.get(0).metrics().get("loss")).isNotEmpty();
        assertThat(left.get(0).ended()).isEmpty();
        assertThat(left.get(0).unreadable()).isZero();
    }

    /** Tells metrics until it is killed. */
    static final class RunAtWork {
        public static void main(String[] args) {
            RunWriter run = Runs.of(Path.of(args[0])).begin(TRAIN);
            run.metric("loss", 1, 0.5);
            System.out.println("working");
            for (long step = 2; step < 100_000_000; step++) {
                run.metric("loss", step, 0.5);
            }
        }
    }

    @Test
    void everyBeginningOfARecordCanBeRead() throws IOException {
        Runs runs = Runs.of(project);
        String id;
        try (RunWriter run = runs.begin(TRAIN)) {
            id = run.id();
            run.metric("loss", 1, 0.5);
            run.done();
        }
        Path file = project.resolve(".headrace/runs").resolve(id).resolve("record.jsonl");
        byte[] whole = Files.readAllBytes(file);
        int firstLine = new String(whole, java.nio.charset.StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            List<RunRecord> read = runs.newest(9, r -> true);
            if (length < firstLine) {
                assertThat(read).isEmpty();
            } else {
                assertThat(read).extracting(RunRecord::status).containsExactly(RunStatus.KILLED);
                assertThat(read.get(0).unreadable()).isZero();
            }
        }
    }

    @Test
    void aDamagedLineIsCountedAndTheOthersAreRead() throws IOException {
        Runs runs = Runs.of(project);
        String id;
        try (RunWriter run = runs.begin(TRAIN)) {
            id = run.id();
            Files.writeString(
                    project.resolve(".headrace/runs").resolve(id).resolve("record.jsonl"),
                    "{\"event\":\"metric\",\"name\":7}\n{\"event\":\"of a later version\"}\nnothing\n",
                    StandardOpenOption.APPEND);
        }
        RunRecord read = runs.named(id);
        assertThat(read.start()).isEqualTo(TRAIN);
        assertThat(read.unreadable()).isEqualTo(2);
    }

    @Test
    void idsMayBeCutShort() {
        Runs runs = Runs.of(project);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try (RunWriter run = runs.begin(TRAIN)) {
                ids.add(run.id());
                run.done();
            }
        }
        assertThat(runs.named(ids.get(0).substring(9)).id()).isEqualTo(ids.get(0));
        assertThatThrownBy(() -> runs.named("20"))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("HR0745: `20` may mean several runs");
        assertThatThrownBy(() -> runs.named("nothing"))
                .hasMessageContaining("HR0745: no run `nothing` is recorded in this folder");
        assertThatThrownBy(() -> runs.named("")).hasMessageContaining("HR0745");
        assertThat(runs.newest(2, r -> true)).hasSize(2);
        assertThat(runs.newest(9, r -> r.start().kind() == RunKind.GATE)).isEmpty();
    }

    @Test
    void partsOfARunAreFound() throws InterruptedException {
        Runs runs = Runs.of(project);
        recorded(runs, TRAIN, 0.5, "ab");
        try (RunWriter whole = runs.begin(TRAIN)) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                RunStart part = new RunStart(
                        RunKind.TRIAL, Optional.of(whole.id()), "a.mlflow", "", List.of(), Map.of(), Map.of());
                parts.add(recorded(runs, part, i, "ab").id());
                Thread.sleep(2);
            }
            assertThat(runs.parts(whole.id())).extracting(RunRecord::id).isEqualTo(parts);
            assertThat(runs.parts(parts.get(0))).isEmpty();
        }
    }

    @Test
    void manyAtOnceHaveRecordsOfTheirOwn() {
        Runs runs = Runs.of(project);
        List<String> ids = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> {
                    try (RunWriter run = runs.begin(TRAIN)) {
                        run.metric("number", i);
                        run.done();
                        return run.id();
                    }
                })
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(runs.newest(99, r -> true).stream()
                        .map(r -> r.lastMetrics().get("number").intValue())
                        .collect(Collectors.toSet()))
                .hasSize(64);
    }

    @Test
    void theNewestOfASecondAreTheLastThatBegan() throws InterruptedException {
        Runs runs = Runs.of(project);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            try (RunWriter run = runs.begin(TRAIN)) {
                ids.add(0, run.id());
            }
            Thread.sleep(2);
        }
        for (int most : List.of(1, 7, 20, 30)) {
            assertThat(runs.newest(most, r -> true))
                    .extracting(RunRecord::id)
                    .isEqualTo(ids.subList(0, Math.min(most, 20)));
        }
    }

    @Test
    void addressesTellNoMachine() {
        assertThat(Addresses.of(Path.of("/a/b"), Path.of("/a/b/out/x.csv"))).isEqualTo("out/x.csv");
        assertThat(Addresses.of(Path.of("/a/b"), Path.of("/a/c.csv"))).isEqualTo("../c.csv");
        assertThat(new Artefact("x", Addresses.of(Path.of("/a"), Path.of("/a/c:d/e")), "ab").address())
                .isEqualTo("./c:d/e");
        assertThatThrownBy(() -> new Artefact("x", "/a/b", "ab")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Artefact("x", "C:/a", "ab")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatDiffersIsFound() {
        Runs runs = Runs.of(project);
        RunRecord one = recorded(runs, TRAIN, 0.5, "ab");
        RunStart other = new RunStart(
                TRAIN.kind(),
                TRAIN.parent(),
                TRAIN.pipeline(),
                TRAIN.packageName(),
                TRAIN.outputs(),
                Map.of("limit", "10", "depth", "3"),
                TRAIN.environment());
        RunRecord two = recorded(runs, other, 0.75, "cd");
        assertThat(RunComparison.of(one, two).parts())
                .containsExactly(
                        new RunComparison.Difference(
                                RunComparison.Part.PARAMETER, "depth", Optional.empty(), Optional.of("3")),
                        new RunComparison.Difference(
                                RunComparison.Part.METRIC, "auc", Optional.of("0.5"), Optional.of("0.75")),
                        new RunComparison.Difference(
                                RunComparison.Part.FINGERPRINT, "data tx", Optional.of("ab"), Optional.of("cd")));
        assertThat(RunComparison.of(one, one).parts()).isEmpty();
    }

    private static RunRecord recorded(Runs runs, RunStart start, double auc, String data) {
        try (RunWriter run = runs.begin(start)) {
            run.metric("auc", 1, 0.1);
            run.metric("auc", 2, auc);
            run.fingerprint("data tx", data);
            run.done();
            return runs.named(run.id());
        }
    }
}
