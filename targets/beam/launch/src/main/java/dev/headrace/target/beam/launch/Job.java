package dev.headrace.target.beam.launch;

import dev.headrace.diagnostics.Code;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A submitted job: the folder in which it is remembered, whose files its driver writes. */
public record Job(Path folder) {

    private static final int TICKS = 150;
    private static final int TICK_MILLIS = 100;

    /** How a job stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        /** Its driver is gone without a last word. */
        LOST
    }

    public String id() {
        return folder.getFileName().toString();
    }

    boolean isWhole() {
        return Files.isRegularFile(folder.resolve("job"));
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

    /** The first line is the target, then the cluster, the driver's process and when that started. */
    void remember(Submission submission, ProcessHandle driver) throws IOException {
        String started = driver.info().startInstant().map(Instant::toString).orElse("");
        Files.write(
                folder.resolve("job"),
                List.of(submission.target(), submission.master(), Long.toString(driver.pid()), started));
    }

    public String target() {
        return facts().get(0);
    }

    public String master() {
        return facts().get(1);
    }

    private List<String> facts() {
        try {
            return Files.readAllLines(folder.resolve("job"));
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0801, "job " + id() + " cannot be read");
        }
    }

    /** The driver, while it runs: a process id alone could by now be another's. */
    private Optional<ProcessHandle> driver() {
        List<String> facts = facts();
        return ProcessHandle.of(Long.parseLong(facts.get(2)))
                .filter(ProcessHandle::isAlive)
                .filter(p -> p.info()
                        .startInstant()
                        .map(Instant::toString)
                        .orElse("")
                        .equals(facts.get(3)));
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
        return driver().isPresent() ? State.RUNNING : State.LOST;
    }

    /** Waits for its end. */
    public State await() throws InterruptedException {
        while (driver().isPresent()) {
            Thread.sleep(TICK_MILLIS);
        }
        return state(heard());
    }

    /** Asks the driver to end the job without its outputs; one that does not is killed after 15 seconds. */
    public void cancel() throws InterruptedException {
        ask("cancel");
        for (int tick = 0; tick < TICKS && driver().isPresent(); tick++) {
            Thread.sleep(TICK_MILLIS);
        }
        driver().ifPresent(d -> {
            d.descendants().forEach(ProcessHandle::destroyForcibly);
            d.destroyForcibly();
        });
    }

    /** Asks the driver to end a stream in order: what was read is finished and written, nothing more is read. */
    public void drain() {
        ask("drain");
    }

    private void ask(String what) {
        try {
            Files.write(control().resolve(what), new byte[0]);
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0703, "job " + id() + " cannot be told to " + what);
        }
    }
}
