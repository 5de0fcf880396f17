package dev.headrace.registry.run;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.runtime.journal.LineFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Clock;

/**
 * The record of a run that is at work. Whatever is told is in the file before the call returns, and survives a kill; the
 * beginning and the end are on the disk, too. Several threads may tell.
 */
public final class RunWriter implements AutoCloseable {

    private static final Failed NOTHING = new Failed("", "");

    private final String id;
    private final RunFolder folder;
    private final FileChannel lock;
    private final LineFile lines;
    private final Clock clock;
    private boolean ended;

    private RunWriter(String id, RunFolder folder, FileChannel lock, LineFile lines, Clock clock) {
        this.id = id;
        this.folder = folder;
        this.lock = lock;
        this.lines = lines;
        this.clock = clock;
    }

    static RunWriter begin(String id, RunFolder folder, RunStart start, Clock clock) throws IOException {
        FileChannel lock = folder.take();
        try {
            RunWriter writer = new RunWriter(id, folder, lock, LineFile.open(folder.lines()), clock);
            writer.lines.add(RunLines.started(id, start, clock.millis()));
            writer.lines.sync();
            return writer;
        } catch (IOException e) {
            folder.leave(lock);
            throw e;
        }
    }

    /** The id that the run is known by. */
    public String id() {
        return id;
    }

    /** A metric that has one value. */
    public void metric(String name, double value) {
        metric(name, 0, value);
    }

    /** The value of a metric at a step: an epoch, a round. */
    public void metric(String name, long step, double value) {
        add(RunLines.metric(name, new MetricPoint(step, value, clock.millis())));
    }

    /** SHA-256 of something that the result depends on: {@code definition}, {@code data tx}. */
    public void fingerprint(String of, String sha256) {
        add(RunLines.fingerprint(of, sha256));
    }

    /** What it took; the unit belongs to the name: {@code cpu seconds}. */
    public void resource(String name, double value) {
        add(RunLines.resource(name, value));
    }

    /** A file that it left. */
    public void artefact(Artefact artefact) {
        add(RunLines.artefact(artefact));
    }

    /** Something recorded that it used or made. */
    public void reference(String role, String name) {
        add(RunLines.reference(new Reference(role, name)));
    }

    /** It ended as it should. */
    public void done() {
        end(RunStatus.DONE, NOTHING);
    }

    /** It ended with this message. */
    public void failed(Diagnostic why) {
        end(RunStatus.FAILED, new Failed(why.code().name(), why.message()));
    }

    /** It was told to end. */
    public void cancelled() {
        end(RunStatus.CANCELLED, NOTHING);
    }

    private synchronized void end(RunStatus status, Failed failure) {
        if (ended) {
            throw new IllegalStateException("run " + id + " has ended");
        }
        add(RunLines.ended(status, failure, clock.millis()));
        ended = true;
        try {
            lines.sync();
        } catch (IOException e) {
            throw Runs.notWritten(e);
        }
    }

    private synchronized void add(String line) {
        if (ended) {
            throw new IllegalStateException("run " + id + " has ended");
        }
        try {
            lines.add(line);
        } catch (IOException e) {
            throw Runs.notWritten(e);
        }
    }

    /** Lets go of the record. A run that was not said to have ended shows as killed from here on. */
    @Override
    public synchronized void close() {
        try {
            lines.close();
            folder.leave(lock);
        } catch (IOException e) {
            throw Runs.notWritten(e);
        }
    }
}
