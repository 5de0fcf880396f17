package dev.headrace.worker.launch;

import dev.headrace.runtime.process.Mark;
import dev.headrace.worker.FailureKind;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.step.StepWriter;
import dev.headrace.worker.step.TrainStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Starts workers on this machine: one process for each try of a step, on the class path of its trainer. */
public final class Launcher {

    private static final long LOOK_MILLIS = 100;

    private final Path cache;
    private final GpuPool gpus;

    /** @param cache where trainers unpack native libraries, once for all trainings */
    public Launcher(Path cache, GpuPool gpus) {
        this.cache = cache.toAbsolutePath();
        this.gpus = gpus;
    }

    /**
     * What to run.
     *
     * @param folder for the step's file and the worker's log
     * @param classPath the trainer's, with all that it needs
     * @param attempts the most tries
     */
    public record Order(TrainStep step, Path folder, List<Path> classPath, int attempts) {
        public Order {
            classPath = List.copyOf(classPath);
            folder = folder.toAbsolutePath();
        }

        /** What a worker printed beside events. */
        public Path log() {
            return folder.resolve("worker.log");
        }
    }

    /**
     * Trains, and comes back when nobody of it is left.
     *
     * @param listener hears every event, from another thread
     * @param cancelled asked again and again whether to end
     */
    public Ending run(Order order, Consumer<Event> listener, BooleanSupplier cancelled)
            throws IOException, InterruptedException {
        int wanted = order.step().resources().gpus();
        if (wanted > gpus.count()) {
            return new Ending.Failed(
                    FailureKind.STEP,
                    "The step asks for " + wanted + " GPUs; this machine has " + gpus.count() + ".",
                    false,
                    0);
        }
        Files.createDirectories(order.folder());
        while (!cancelled.getAsBoolean()) {
            Optional<GpuLease> lease = gpus.take(wanted);
            if (lease.isPresent()) {
                try (GpuLease held = lease.get()) {
                    return tries(order, held, listener, cancelled);
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        return new Ending.Cancelled();
    }

    private Ending tries(Order order, GpuLease lease, Consumer<Event> listener, BooleanSupplier cancelled)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            TrainStep step = order.step().attempt(attempt);
            Path file = order.folder().resolve("train-step.json");
            Files.write(file, StepWriter.bytes(step));
            ProcessBuilder builder = new ProcessBuilder(WorkerCommand.arguments(step, order.classPath(), file))
                    .redirectError(ProcessBuilder.Redirect.appendTo(order.log().toFile()));
            builder.environment().clear();
            builder.environment().putAll(WorkerCommand.environment(step, System.getenv(), cache, lease));
            Mark mark = Mark.of(order.folder(), attempt);
            builder.environment().put(Mark.VARIABLE, mark.word());
            Ending ending = new Watch(builder, mark, step, listener, cancelled).run(attempt);
            boolean again = ending instanceof Ending.Failed failed && failed.retryable();
            if (!again || attempt >= order.attempts() || cancelled.getAsBoolean()) {
                return ending;
            }
        }
    }
}
