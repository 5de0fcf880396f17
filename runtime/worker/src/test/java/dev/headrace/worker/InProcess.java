package dev.headrace.worker;

import dev.headrace.worker.event.Event;
import dev.headrace.worker.main.StopSignal;
import dev.headrace.worker.main.Worker;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.StepWriter;
import dev.headrace.worker.step.TrainStep;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Workers inside the JVM of a test: what one says, and how it ends. */
public final class InProcess {

    private final List<Event> events = new ArrayList<>();
    private StopSignal stop = new StopSignal();
    private Predicate<Event> stopAt = e -> false;

    /** Asks the next runs to end at the first event of a kind. */
    public InProcess stoppingAt(Predicate<Event> when) {
        stopAt = when;
        return this;
    }

    /** The exit code. */
    public int run(TrainStep step) throws IOException {
        events.clear();
        stop = new StopSignal();
        Path folder =
                Files.createDirectories(step.folders().model().toAbsolutePath().getParent());
        Path file = Files.write(folder.resolve("train-step.json"), StepWriter.bytes(step));
        return new Worker(new Listener(), stop).run(file);
    }

    /** A model, which there has to be. */
    public ModelFolder train(TrainStep step) throws IOException, WorkerFailure {
        int code = run(step);
        if (code != 0) {
            throw new AssertionError("exit code " + code + ": " + events);
        }
        return ModelFolder.open(step.folders().model());
    }

    /** Without heartbeats, which come when they come. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** What a metric was, epoch by epoch. */
    public List<Double> metric(String name) {
        return events.stream()
                .filter(Event.Metric.class::isInstance)
                .map(Event.Metric.class::cast)
                .filter(m -> m.name().equals(name))
                .map(Event.Metric::value)
                .toList();
    }

    public Event.Failed failed() {
        return (Event.Failed) events.get(events.size() - 1);
    }

    private final class Listener extends OutputStream {
        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] line) {
            Event event = Event.of(new String(line, StandardCharsets.UTF_8)).orElseThrow();
            if (!(event instanceof Event.Heartbeat)) {
                events.add(event);
            }
            if (stopAt.test(event)) {
                stop.request();
            }
        }
    }
}
