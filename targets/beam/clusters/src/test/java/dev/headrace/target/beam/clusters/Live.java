package dev.headrace.target.beam.clusters;

import static dev.headrace.target.beam.clusters.Headrace.headrace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pipeline submitted as a stream to a Flink cluster, and the jobs it became. */
final class Live {

    private static final int TICK_MILLIS = 250;
    private static final int TICKS = 360;

    private final Path file;
    private final String master;

    Live(Path file, String master) {
        this.file = file;
        this.master = master;
    }

    /** Submits it, with more arguments, over topics that hold everything; gives the job's number. */
    String submit(String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        if (!words.contains("--resume")) {
            words.addAll(List.of("--start", "1970-01-01T00:00:00Z"));
        }
        return job(say(words.toArray(String[]::new)));
    }

    /** The number of the job that {@link #say} submitted. */
    static String job(String said) {
        return said.strip().lines().reduce((first, last) -> last).orElseThrow();
    }

    /** What is said when it is submitted; the job's number stands last. */
    String say(String... more) {
        List<String> words = new ArrayList<>(List.of("submit", file.toString(), "--target", "beam.flink", "--stream"));
        words.addAll(List.of("--jobs", jobs(), "--master", master));
        words.addAll(List.of("--option", "--parallelism=2", "--option", "--checkpointingInterval=1000"));
        words.addAll(List.of(more));
        return headrace(words.toArray(String[]::new));
    }

    /** Says something of a job to headrace: drain, stop, cancel, logs. */
    String tell(String what, String job) {
        return headrace(what, job, "--jobs", jobs());
    }

    /** As {@code kill -9} of the process that waits for the job. */
    void killDriver(String job) throws IOException {
        String facts = Files.readString(
                Path.of(jobs()).resolve(".headrace/jobs").resolve(job).resolve("job"));
        Matcher driver = Pattern.compile("driver=([0-9]+)").matcher(facts);
        ProcessHandle process = driver.results()
                .findFirst()
                .flatMap(d -> ProcessHandle.of(Long.parseLong(d.group(1))))
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The text of {@code headrace status}. */
    String status(String job) {
        return headrace("status", job, "--jobs", jobs());
    }

    /** What the job counted so far; 0 if it told nothing of it yet. */
    long counted(String job, String what) {
        String all = headrace("status", job, "--json", "--jobs", jobs());
        Matcher found =
                Pattern.compile("\"" + Pattern.quote(what) + "\" : ([0-9]+)").matcher(all);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    /** Waits until the job has counted that many, a minute and a half at most. */
    void untilCounted(String job, String what, long least) throws InterruptedException {
        until(job, what + " " + least, () -> counted(job, what) >= least);
    }

    /** Waits for something, a minute and a half at most. */
    void until(String job, String what, BooleanSupplier done) throws InterruptedException {
        for (int tick = 0; tick < TICKS; tick++) {
            if (done.getAsBoolean()) {
                return;
            }
            Thread.sleep(TICK_MILLIS);
        }
        throw new AssertionError("not " + what + " in time:\n" + status(job) + tell("logs", job));
    }

    private String jobs() {
        return file.getParent().toString();
    }
}
