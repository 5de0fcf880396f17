package dev.headrace.target.beam.launch;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.codec.Bundle;
import dev.headrace.ir.codec.BundleFile;
import dev.headrace.ir.function.Functions;
import dev.headrace.target.beam.protocol.Message;
import dev.headrace.target.beam.protocol.MessageCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A submitted job: the folder in which it is remembered, whose files its driver writes. A stream on Flink is known to the
 * cluster too, which is asked where the driver is gone.
 */
public record Job(Path folder) {

    private static final int TICKS = 150;
    private static final int TICK_MILLIS = 100;
    /** How long a stream may take to be known to its cluster. */
    private static final int START_TICKS = 600;

    /** How a job stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        /** Its driver is gone without a last word, and no cluster knows better. */
        LOST
    }

    public String id() {
        return folder.getFileName().toString();
    }

    boolean isWhole() {
        return Files.isRegularFile(file());
    }

    private Path file() {
        return folder.resolve("job");
    }

    Path bundle() {
        return folder.resolve("pipeline.bundle");
    }

    Path control() {
        return folder.resolve("control");
    }

    Path messages() {
        return folder.resolve("messages.jsonl");
    }

    /** What the driver and the runner in it logged. */
    public Path log() {
        return folder.resolve("driver.log");
    }

    void remember(JobFacts facts) throws IOException {
        facts.write(file());
    }

    public String target() {
        return facts().target();
    }

    public String master() {
        return facts().master();
    }

    /** From when on it knows its rows, if it is a stream. */
    public Optional<Beginning> beginning() {
        return facts().beginning();
    }

    private JobFacts facts() {
        try {
            return JobFacts.read(file());
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0801, "job " + id() + " cannot be read");
        }
    }

    /** Whether its driver runs. */
    public boolean isDriven() {
        return facts().process().isPresent();
    }

    /** The pipeline that was submitted. */
    public Bundle pipeline() {
        DiagnosticSink sink = new DiagnosticSink();
        try {
            return BundleFile.read(Files.readAllBytes(bundle()), "job " + id(), Functions.load(), sink)
                    .orElseThrow(() -> new RunFailure(sink.diagnostics().get(0)));
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0801, "the pipeline of job " + id() + " cannot be read");
        }
    }

    /** All that the driver said so far. */
    public List<Message> heard() {
        Bundle bundle = pipeline();
        List<Message> heard = new ArrayList<>();
        try (Stream<String> lines = Files.lines(messages(), StandardCharsets.UTF_8)) {
            lines.forEach(l -> MessageCodec.read(l, bundle.plan().orElseThrow()).ifPresent(heard::add));
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0801, "what job " + id() + " said cannot be read");
        }
        return heard;
    }

    /** How it stands after what was heard. */
    public State state(List<Message> heard) {
        for (Message message : heard) {
            if (message instanceof Message.Done) {
                return State.DONE;
            }
            if (message instanceof Message.Failed) {
                return State.FAILED;
            }
        }
        JobFacts facts = facts();
        if (facts.process().isPresent()) {
            return State.RUNNING;
        }
        return facts.isLive() ? asTheClusterSays(facts) : State.LOST;
    }

    private static State asTheClusterSays(JobFacts facts) {
        try {
            return new FlinkRest(facts.master())
                    .find(facts.name())
                    .map(job ->
                            !job.isOver() ? State.RUNNING : job.state().equals("FAILED") ? State.FAILED : State.DONE)
                    .orElse(State.LOST);
        } catch (RunFailure e) {
            return State.LOST;
        }
    }

    /** Why its cluster had to restart it last, if it is a stream that runs and was restarted. */
    public Optional<String> trouble() {
        JobFacts facts = facts();
        try {
            FlinkRest cluster = new FlinkRest(facts.master());
            return facts.isLive() ? cluster.find(facts.name()).flatMap(cluster::lastFailure) : Optional.empty();
        } catch (RunFailure e) {
            return Optional.of(e.diagnostic().message());
        }
    }

    /** What a stream counts: as its cluster says while it runs, then what its driver said last. */
    public Map<String, Long> measures(List<Message> heard) {
        JobFacts facts = facts();
        try {
            FlinkRest cluster = new FlinkRest(facts.master());
            Optional<FlinkRest.Known> running =
                    facts.isLive() ? cluster.find(facts.name()).filter(j -> !j.isOver()) : Optional.empty();
            if (running.isPresent()) {
                return FlinkMeasures.of(cluster, running.get());
            }
        } catch (RunFailure e) {
            // No cluster answers, and who asks how the job stands is told so elsewhere.
        }
        Map<String, Long> measures = new LinkedHashMap<>();
        for (Message message : heard) {
            if (message instanceof Message.Measured measured) {
                measured.measures().forEach(m -> measures.put(m.name(), m.value()));
            }
        }
        return measures;
    }

    /** Waits for its end. */
    public State await() throws InterruptedException {
        while (isDriven()) {
            Thread.sleep(TICK_MILLIS);
        }
        return state(heard());
    }

    /**
     * Asks the driver to end the job without its outputs; one that does not is killed after 15 seconds. A stream whose driver
     * is gone is ended on its cluster.
     */
    public void cancel() throws InterruptedException {
        JobFacts facts = facts();
        if (facts.process().isPresent()) {
            try {
                Files.write(control().resolve("cancel"), new byte[0]);
            } catch (IOException e) {
                throw RunFailure.of(Code.HR0703, "job " + id() + " cannot be told to end");
            }
            for (int tick = 0; tick < TICKS && facts.process().isPresent(); tick++) {
                Thread.sleep(TICK_MILLIS);
            }
            facts.process().ifPresent(d -> {
                d.descendants().forEach(ProcessHandle::destroyForcibly);
                d.destroyForcibly();
            });
        }
        if (facts.isLive() && state(heard()) == State.RUNNING) {
            FlinkRest cluster = new FlinkRest(facts.master());
            cluster.find(facts.name()).ifPresent(cluster::cancel);
        }
    }

    /** Ends a stream in order: nothing more is read, all that waits leaves, and then it is over for good. */
    public void drain() throws InterruptedException {
        JobFacts facts = facts();
        FlinkRest cluster = new FlinkRest(facts.master());
        running(cluster, facts);
        Path file = Submission.drain(facts.base(), facts.name());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[0]);
            while (!cluster.isAtTheEndOfTime(running(cluster, facts))) {
                Thread.sleep(TICK_MILLIS);
            }
            // What it knew at the end of time is of no use.
            cluster.forget(stop(cluster, facts));
            Files.delete(file);
        } catch (IOException e) {
            throw RunFailure.of(
                    Code.HR0703, "job " + id() + " cannot be told to drain: `" + file + "` cannot be written");
        }
    }

    /**
     * Ends a stream where it stands, and keeps what it knows.
     *
     * @return where that lies, for {@link Submission#resume}
     */
    public String stop() throws InterruptedException {
        JobFacts facts = facts();
        String kept = stop(new FlinkRest(facts.master()), facts);
        try {
            Files.writeString(folder.resolve("kept"), kept);
        } catch (IOException e) {
            throw RunFailure.of(
                    Code.HR0703, "job " + id() + " is stopped, but not remembered; its state is in " + kept);
        }
        return kept;
    }

    /** Where what it knew is kept, if it was stopped. */
    public Optional<String> kept() {
        try {
            return Optional.of(Files.readString(folder.resolve("kept")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String stop(FlinkRest cluster, JobFacts facts) throws InterruptedException {
        String savepoints = facts.base().resolve(".headrace/savepoints").toUri().toString();
        String kept = cluster.stop(running(cluster, facts), savepoints);
        await();
        return kept;
    }

    private FlinkRest.Known running(FlinkRest cluster, JobFacts facts) throws InterruptedException {
        if (!facts.isLive()) {
            throw refused(
                    " is no live stream; it ends by itself",
                    "headrace cancel " + id() + " ends it without its outputs");
        }
        Optional<FlinkRest.Known> found = cluster.find(facts.name());
        for (int tick = 0; tick < START_TICKS && found.isEmpty() && isDriven(); tick++) {
            Thread.sleep(TICK_MILLIS);
            found = cluster.find(facts.name());
        }
        return found.filter(job -> !job.isOver())
                .orElseThrow(() -> refused(" does not run any more", "headrace status " + id() + " says how it ended"));
    }

    private RunFailure refused(String why, String help) {
        return new RunFailure(
                Diagnostic.of(Code.HR0804, "job " + id() + why).help(help).build());
    }
}
