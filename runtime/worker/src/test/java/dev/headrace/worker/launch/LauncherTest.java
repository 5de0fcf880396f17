package dev.headrace.worker.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.worker.FailureKind;
import dev.headrace.worker.Made;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.step.Limits;
import dev.headrace.worker.step.Resources;
import dev.headrace.worker.step.Sha256;
import dev.headrace.worker.step.TrainStep;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Workers as processes: killed, stopped, stuck, tried again. */
final class LauncherTest {

    private static final List<Path> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    @TempDir
    private Path folder;

    private final List<Event> events = new CopyOnWriteArrayList<>();

    private Launcher launcher() {
        return new Launcher(folder.resolve("cache"), new GpuPool(folder.resolve("gpus"), 0));
    }

    private Launcher.Order order(TrainStep step, int attempts) {
        return new Launcher.Order(step, folder.resolve("work"), CLASS_PATH, attempts);
    }

    private Ending run(TrainStep step, int attempts) throws IOException, InterruptedException {
        return launcher().run(order(step, attempts), events::add, () -> false);
    }

    private static String weights(TrainStep step) throws IOException {
        return Sha256.of(step.folders().model().resolve("weights.txt"));
    }

    private TrainStep made(String name, Map<String, Object> settings) throws IOException {
        return Made.step(Files.createDirectories(folder.resolve(name)), settings);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void killedSixTimesItEndsWithTheSameBytes() throws Exception {
        TrainStep whole = made("whole", Map.of("epochs", 40L, "sleep", 0L));
        assertThat(run(whole, 1)).isInstanceOf(Ending.Trained.class);
        TrainStep torn = made("torn", Map.of("epochs", 40L, "sleep", 20L));
        Random chance = new Random(3);
        AtomicLong seen = new AtomicLong();
        AtomicLong kills = new AtomicLong();
        Ending ending = launcher()
                .run(
                        order(torn, 7),
                        event -> {
                            events.add(event);
                            // In the middle of an epoch, of a checkpoint or between them, as it comes.
                            if (event instanceof Event.Metric
                                    && seen.incrementAndGet() % 6 == 0
                                    && kills.getAndIncrement() < 6) {
                                killSoon(chance.nextInt(25));
                            }
                        },
                        () -> false);
        assertThat(ending).isInstanceOf(Ending.Trained.class);
        assertThat(events).filteredOn(e -> e instanceof Event.Resumed).hasSize(6);
        assertThat(weights(torn)).isEqualTo(weights(whole));
    }

    private void killSoon(long millis) {
        long pid = events.stream()
                .filter(Event.Started.class::isInstance)
                .map(Event.Started.class::cast)
                .reduce((a, b) -> b)
                .orElseThrow()
                .pid();
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void cancelledItSavesAndGoesOnLater() throws Exception {
        TrainStep step = made("x", Map.of("epochs", 30L, "sleep", 100L));
        AtomicBoolean cancel = new AtomicBoolean();
        Ending ending = launcher()
                .run(
                        order(step, 3),
                        event -> {
                            events.add(event);
                            cancel.compareAndSet(false, event instanceof Event.Metric);
                        },
                        cancel::get);
        assertThat(ending).isInstanceOf(Ending.Cancelled.class);
        assertThat(events.get(events.size() - 1)).isInstanceOf(Event.Halted.class);
        assertThat(events.get(events.size() - 2)).isInstanceOf(Event.Saved.class);
        assertThat(step.folders().model()).doesNotExist();
        assertThat(run(step, 1)).isInstanceOf(Ending.Trained.class);
        assertThat(events).anyMatch(e -> e instanceof Event.Resumed);
        TrainStep whole = made("whole", Map.of("epochs", 30L));
        assertThat(run(whole, 1)).isInstanceOf(Ending.Trained.class);
        assertThat(weights(step)).isEqualTo(weights(whole));
    }

    @Test
    void whatDiedIsTriedAgain() throws Exception {
        assertThat(run(made("x", Map.of("fail", "once", "epochs", 3L)), 2)).isInstanceOf(Ending.Trained.class);
        assertThat(events).filteredOn(e -> e instanceof Event.Started).hasSize(2);
        Ending.Failed failed = (Ending.Failed) run(made("y", Map.of("fail", "once")), 1);
        assertThat(failed.kind()).isEqualTo(FailureKind.DIED);
        assertThat(failed.sentence()).isEqualTo("The worker ended without a word, with status 3.");
        events.clear();
        Ending.Failed hopeless = (Ending.Failed) run(made("z", Map.of("fail", "nan")), 5);
        assertThat(hopeless.kind()).isEqualTo(FailureKind.NUMBERS);
        assertThat(hopeless.attempts()).as("trying again cannot help").isEqualTo(1);
        assertThat(events).filteredOn(e -> e instanceof Event.Started).hasSize(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoeverAProgramLeftBehindIsEnded() throws Exception {
        Path pid = folder.resolve("pid");
        // Away from its parents before anybody looks: only its mark tells whose it is.
        String script = "(setsid sh -c 'echo $$ > " + pid + ".new; mv " + pid + ".new " + pid
                + "; exec sleep 300' > /dev/null 2>&1 &); while [ ! -e " + pid
                + " ]; do sleep 0.01; done; echo 1 > \"$HEADRACE_MODEL/weight.txt\"";
        TrainStep made = made("left", Map.of("command", List.of("sh", "-c", script)));
        assertThat(run(Made.using(made, "process", made.resources()), 1)).isInstanceOf(Ending.Trained.class);
        long left = Long.parseLong(Files.readString(pid).strip());
        // One that has ended and that nobody has asked for its status is there still, without a program.
        assertThat(ProcessHandle.of(left).flatMap(p -> p.info().command())).isEmpty();
    }

    @Test
    void withoutMemoryItSaysSo() throws Exception {
        TrainStep step = made("x", Map.of("fail", "memory"));
        Ending.Failed failed =
                (Ending.Failed) run(Made.using(step, "test.slow", new Resources(1, OptionalLong.of(256L << 20), 0)), 3);
        assertThat(failed.kind()).isEqualTo(FailureKind.MEMORY);
        assertThat(failed.attempts()).as("trying again cannot help").isEqualTo(1);
        assertThat(failed.sentence())
                .matches("The training needs more memory than the 1[0-9]{2} MiB that its JVM may use; .*");
    }

    private static Limits limits(Optional<Duration> timeout, Optional<Duration> stall) {
        return new Limits(Duration.ofMillis(1500), Duration.ofSeconds(5), timeout, stall);
    }

    @Test
    void aTrainingThatStandsStillIsEnded() throws Exception {
        TrainStep step = Made.limited(
                made("x", Map.of("fail", "hang")), limits(Optional.empty(), Optional.of(Duration.ofSeconds(3))));
        Ending.Failed failed = (Ending.Failed) run(step, 1);
        assertThat(failed.kind()).isEqualTo(FailureKind.STALLED);
        assertThat(failed.sentence()).isEqualTo("The training made no progress for 3 s.");
        assertThat(events).as("it lived").anyMatch(e -> e instanceof Event.Heartbeat);
        assertDead();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aWorkerThatShowsNoLifeIsEnded() throws Exception {
        TrainStep step = Made.limited(
                made("x", Map.of("epochs", 1000L, "sleep", 50L)), limits(Optional.empty(), Optional.empty()));
        AtomicBoolean stopped = new AtomicBoolean();
        Ending ending = launcher()
                .run(
                        order(step, 1),
                        event -> {
                            events.add(event);
                            if (event instanceof Event.Metric && stopped.compareAndSet(false, true)) {
                                freeze();
                            }
                        },
                        () -> false);
        assertThat(ending)
                .isEqualTo(new Ending.Failed(
                        FailureKind.STALLED, "The worker gave no sign of life for 4500 ms.", true, 1));
        assertDead();
    }

    private void freeze() {
        try {
            new ProcessBuilder("kill", "-STOP", Long.toString(pid())).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private long pid() {
        return events.stream()
                .filter(Event.Started.class::isInstance)
                .map(e -> ((Event.Started) e).pid())
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private void assertDead() {
        assertThat(ProcessHandle.of(pid()).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLimitOfTimeIsKept() throws Exception {
        TrainStep step = Made.limited(
                made("x", Map.of("epochs", 10_000L, "sleep", 50L)),
                limits(Optional.of(Duration.ofSeconds(6)), Optional.empty()));
        Ending.Failed failed = (Ending.Failed) run(step, 3);
        assertThat(failed.kind()).isEqualTo(FailureKind.TIMEOUT);
        assertThat(failed.sentence()).startsWith("The training took longer than its limit of 6 s");
        assertThat(events).as("it had saved").anyMatch(e -> e instanceof Event.Saved);
        assertDead();
    }

    @Test
    void moreGpusThanThereAreIsRefused() throws Exception {
        TrainStep step = made("x", Map.of());
        Ending ending = run(Made.using(step, "test.slow", new Resources(1, OptionalLong.empty(), 1)), 1);
        assertThat(ending)
                .isEqualTo(
                        new Ending.Failed(FailureKind.STEP, "The step asks for 1 GPUs; this machine has 0.", false, 0));
    }

    @Test
    void aGpuIsForOneTrainingAtATime() throws Exception {
        GpuPool pool = new GpuPool(folder.resolve("gpus"), 2);
        GpuLease first = pool.take(1).orElseThrow();
        GpuLease second = pool.take(1).orElseThrow();
        assertThat(first.devices()).containsExactly(0);
        assertThat(second.visible()).isEqualTo("1");
        assertThat(pool.take(1)).isEmpty();
        assertThat(pool.take(0).orElseThrow().visible()).isEmpty();
        first.close();
        assertThat(pool.take(2)).isEmpty();
        second.close();
        assertThat(pool.take(2).orElseThrow().visible()).isEqualTo("0,1");
    }

    @Test
    void threadsFollowFromTheStep() throws Exception {
        TrainStep step = Made.using(made("x", Map.of()), "t", new Resources(3, OptionalLong.of(4L << 30), 0));
        GpuLease none = new GpuPool(folder.resolve("gpus"), 0).take(0).orElseThrow();
        Map<String, String> environment =
                WorkerCommand.environment(step, Map.of("PATH", "/bin", "SECRET", "s"), folder.resolve("cache"), none);
        assertThat(environment)
                .containsEntry("OMP_NUM_THREADS", "3")
                .containsEntry("OMP_WAIT_POLICY", "PASSIVE")
                .containsEntry("DJL_OFFLINE", "true")
                .containsEntry("CUDA_VISIBLE_DEVICES", "")
                .containsEntry("PATH", "/bin")
                .doesNotContainKey("SECRET");
        assertThat(WorkerCommand.arguments(step, CLASS_PATH, folder.resolve("f")))
                .contains("-Xmx2048m", "-XX:ActiveProcessorCount=3");
    }
}
