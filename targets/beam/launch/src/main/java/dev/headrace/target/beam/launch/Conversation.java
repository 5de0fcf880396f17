package dev.headrace.target.beam.launch;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.beam.protocol.Message;
import dev.headrace.target.beam.protocol.MessageCodec;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One request to a runner's process and what it answers, up to the last word. */
final class Conversation implements RunnerProcess.Heard, Message.Visitor<Void> {

    private static final long TICK_MILLIS = 100;
    /** Less than the command line waits after Ctrl-C. */
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(3);

    private static final long EXIT_MILLIS = 2_000;
    /** What a JVM ends with that was told to end with Ctrl-C or a plain kill. */
    private static final int SIGINT = 130;

    private static final int SIGTERM = 143;

    private final RunnerProcess process;
    private final RunRequest request;
    private @Nullable RunReport report;
    private boolean gone;

    Conversation(RunnerProcess process, RunRequest request) {
        this.process = process;
        this.request = request;
    }

    RunReport run(Path folder) {
        process.say("run " + folder.toAbsolutePath());
        long cancelledAt = 0;
        try {
            while (true) {
                process.next(TICK_MILLIS, this);
                RunReport done = report;
                if (done != null) {
                    return done;
                }
                if (gone) {
                    throw lost();
                }
                if (request.cancellation().isCancelled()) {
                    if (cancelledAt == 0) {
                        cancelledAt = System.nanoTime();
                        process.say("cancel");
                    } else if (System.nanoTime() - cancelledAt > GRACE_NANOS) {
                        process.kill();
                        throw cancelled();
                    }
                }
            }
        } catch (InterruptedException e) {
            process.kill();
            Thread.currentThread().interrupt();
            throw RunFailure.of(Code.HR0708, "the run was interrupted; no output was changed");
        }
    }

    private RuntimeException lost() throws InterruptedException {
        var code = process.exitCode(EXIT_MILLIS);
        process.kill();
        boolean told = code.filter(c -> c == SIGINT || c == SIGTERM).isPresent();
        return told || request.cancellation().isCancelled() ? cancelled() : new ProcessEngine.Lost(code);
    }

    private static RunFailure cancelled() {
        return RunFailure.of(Code.HR0708, "the run was cancelled; no output was changed");
    }

    @Override
    public void line(String line) {
        MessageCodec.read(line, request.plan()).ifPresent(m -> m.accept(this));
    }

    @Override
    public void end() {
        gone = true;
    }

    @Override
    public Void told(Message.Told message) {
        request.progress().onProgress(message.progress());
        return nothing();
    }

    @Override
    public Void measured(Message.Measured message) {
        // Only streams without an end measure, and none is run this way.
        return nothing();
    }

    @Override
    public Void done(Message.Done message) {
        report = message.report();
        return nothing();
    }

    @Override
    public Void failed(Message.Failed message) {
        throw new RunFailure(message.diagnostic());
    }

    @SuppressWarnings("NullAway")
    private static Void nothing() {
        return null;
    }
}
