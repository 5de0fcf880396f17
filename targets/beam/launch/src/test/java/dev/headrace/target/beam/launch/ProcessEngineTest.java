package dev.headrace.target.beam.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.Cancellation;
import dev.headrace.target.Engine;
import dev.headrace.target.Mode;
import dev.headrace.target.Progress;
import dev.headrace.target.Resources;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line's side against a process that behaves, and against some that do not. */
@Timeout(60)
class ProcessEngineTest {

    private static final Plan NOTHING =
            new Plan(new Pipeline("p", List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), List.of());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    private final BlockingQueue<Progress> heard = new LinkedBlockingQueue<>();
    private final DirectTarget target = new DirectTarget();
    private final Engine engine = target.engine();

    /** A job jar that only names the class path of this test. */
    @BeforeEach
    void aTarget() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("targets/beam.direct"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(p -> Path.of(p).toUri().toString())
                                .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(folder.resolve("job.jar"))) {
            new JarOutputStream(out, manifest).close();
        }
        System.setProperty("headrace.targets", scratch.resolve("targets").toString());
    }

    @AfterEach
    void noTarget() {
        System.clearProperty("headrace.targets");
    }

    @Test
    void oneProcessServesAllRuns() throws Exception {
        RunReport first = engine.run(request("one", new Cancellation()));
        RunReport second = engine.run(request("two", new Cancellation()));
        RunReport stream = target.engine(Mode.STREAM).run(request("three", new Cancellation()));
        assertThat(first.skipped()).containsExactly("one");
        assertThat(second.skipped()).containsExactly("two");
        assertThat(second.nanos()).as("its process id").isEqualTo(first.nanos());
        assertThat(stream.nanos()).as("its process id").isEqualTo(first.nanos());
        assertThat(heard).extracting(Progress::part).containsExactly("one", "two", "three");
        assertThat(scratch.resolve("work/logs/beam.direct.log")).hasContent("doing one\ndoing two\ndoing three");
        try (Stream<Path> left = Files.list(scratch.resolve("work/temp"))) {
            assertThat(left).as("requests that lie about").isEmpty();
        }
    }

    @Test
    void aProcessThatEndsIsToldAndTheNextRunHasANewOne() {
        Diagnostic gone = failure("exit");
        assertThat(gone.code()).isEqualTo(Code.HR0708);
        assertThat(gone.message())
                .isEqualTo("the process of the beam.direct engine ended before its work (exit code 17); no output was"
                        + " changed");
        assertThat(gone.notes())
                .containsExactly("the runner's own log is `work/logs/beam.direct.log` beside the pipeline");
        assertThat(failure("memory").message()).contains("ran out of memory");
        assertThat(engine.run(request("fine", new Cancellation())).skipped()).containsExactly("fine");
    }

    @Test
    void aFaultPointsToTheLog() {
        Diagnostic fault = failure("fault");
        assertThat(fault.code()).isEqualTo(Code.HR0999);
        assertThat(fault.notes())
                .containsExactly("here", "the runner's own log is `work/logs/beam.direct.log` beside the pipeline");
    }

    @Test
    void aCancelledRunEndsInOrderIfItsProcessListens() throws Exception {
        Cancellation cancellation = new Cancellation();
        Thread canceller = new Thread(() -> {
            heardOne();
            cancellation.cancel();
        });
        canceller.start();
        assertThat(failure("wait", cancellation).message()).isEqualTo("ended as asked");
        canceller.join();
    }

    @Test
    void aDeafProcessIsKilledWithItsChildren() throws Exception {
        Cancellation cancellation = new Cancellation();
        long[] child = new long[1];
        Thread canceller = new Thread(() -> {
            child[0] = heardOne().rows();
            cancellation.cancel();
        });
        canceller.start();
        assertThat(failure("deaf", cancellation).message()).isEqualTo("the run was cancelled; no output was changed");
        canceller.join();
        for (int i = 0; i < 100 && alive(child[0]); i++) {
            Thread.sleep(50);
        }
        assertThat(alive(child[0])).as("the child of the child").isFalse();
    }

    @Test
    void anEngineThatIsNotHereIsToldBeforeAnythingStarts() {
        System.setProperty("headrace.targets", scratch.resolve("nowhere").toString());
        assertThat(failure("one").code()).isEqualTo(Code.HR0502);
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private Progress heardOne() {
        try {
            return heard.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Diagnostic failure(String word) {
        return failure(word, new Cancellation());
    }

    private Diagnostic failure(String word, Cancellation cancellation) {
        return catchThrowableOfType(RunFailure.class, () -> engine.run(request(word, cancellation)))
                .diagnostic();
    }

    private RunRequest request(String word, Cancellation cancellation) {
        return RunRequest.of(NOTHING, scratch, scratch.resolve("work/temp"))
                .params(Map.of("word", word))
                .resources(new Resources(1 << 20, 1, scratch.resolve("work/temp")))
                .progress(heard::add)
                .cancellation(cancellation);
    }
}
