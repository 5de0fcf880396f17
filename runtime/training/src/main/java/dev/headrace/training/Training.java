package dev.headrace.training;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.ml.Metric;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.SearchDef;
import dev.headrace.ir.trainer.Task;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.launch.Ending;
import dev.headrace.worker.launch.GpuPool;
import dev.headrace.worker.launch.Launcher;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.DataFile;
import dev.headrace.worker.step.Limits;
import dev.headrace.worker.step.Resources;
import dev.headrace.worker.step.Sha256;
import dev.headrace.worker.step.StepData;
import dev.headrace.worker.step.StepFolders;
import dev.headrace.worker.step.TrainStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains a model: every trial of its search in a worker of its own, then keeps the best. A trial whose model is there already is
 * not trained again, so a search that was ended goes on where it was.
 */
public final class Training {

    /** Part of what makes a model, since sums are taken in another order with more of them: the same on every machine. */
    private static final int THREADS = 2;

    private static final int ATTEMPTS = 3;

    private final TrainOrder order;
    private final ModelDef model;

    public Training(TrainOrder order) {
        this.order = order;
        this.model = order.model();
    }

    /**
     * Trains; the model is in {@link TrainOrder#result()} afterwards, and {@code search.json} beside it tells of all trials.
     *
     * @throws RunFailure HR0712 if no trial gave a model, HR0502 if the trainer is not here, HR0708 if cancelled
     */
    public ModelFolder run() {
        List<Path> classPath = TrainerHome.classPath(model.trainer());
        List<Trial.Outcome> outcomes;
        try {
            outcomes = all(new Trials(model).all(), classPath);
            Files.createDirectories(order.folder());
            Files.write(order.folder().resolve("search.json"), SearchForm.bytes(model, outcomes));
        } catch (IOException e) {
            throw failed("its files cannot be written: " + e.getMessage(), Optional.empty());
        }
        Trial.Outcome best = best(outcomes)
                .orElseThrow(() -> failed(
                        "no trial gave a model that its goal can be measured of",
                        outcomes.stream().flatMap(o -> o.why().stream()).findFirst()));
        try {
            ModelCopy.copy(order.folder().resolve(best.trial().folder()).resolve("model"), order.result());
            return ModelFolder.open(order.result());
        } catch (WorkerFailure e) {
            throw failed(e.sentence(), Optional.empty());
        } catch (IOException e) {
            throw failed("its model cannot be kept: " + e.getMessage(), Optional.empty());
        }
    }

    private RunFailure failed(String why, Optional<String> cause) {
        Diagnostic.Builder message = Diagnostic.of(Code.HR0712, "model `" + model.name() + "` was not trained: " + why);
        cause.ifPresent(message::note);
        return new RunFailure(message.build());
    }

    private List<Trial.Outcome> all(List<Trial> trials, List<Path> classPath) throws IOException {
        int parallel = model.search().map(SearchDef::parallel).orElse(1);
        long end = model.search()
                .filter(s -> s.budget().isPresent())
                .map(s -> System.nanoTime() + s.budget().getAsLong() * 1000)
                .orElse(Long.MAX_VALUE);
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(parallel, trials.size()));
        try {
            List<Future<Trial.Outcome>> running = new ArrayList<>();
            for (Trial trial : trials) {
                running.add(threads.submit(() -> {
                    boolean late = trial.number() > 1 && System.nanoTime() > end;
                    return late ? late(trial) : one(trial, classPath, trials.size());
                }));
            }
            List<Trial.Outcome> outcomes = new ArrayList<>();
            for (Future<Trial.Outcome> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled();
        } finally {
            threads.shutdownNow();
        }
    }

    private static RunFailure cancelled() {
        return RunFailure.of(
                Code.HR0708, "the run was cancelled; what was trained so far stays and will be gone on from");
    }

    private static Trial.Outcome late(Trial trial) {
        return new Trial.Outcome(
                trial, OptionalDouble.empty(), Map.of(), Optional.of("The budget was used up before it."));
    }

    private Trial.Outcome one(Trial trial, List<Path> classPath, int of) throws IOException, InterruptedException {
        Path folder = order.folder().resolve(trial.folder());
        Launcher.Order worker = new Launcher.Order(step(trial, folder), folder, classPath, ATTEMPTS);
        Ending ending = new Launcher(cache(), new GpuPool(cache().resolve("gpus"), GpuPool.found()))
                .run(worker, e -> {}, order.cancelled());
        Trial.Outcome outcome = outcome(trial, folder, ending);
        if (of > 1) {
            order.told().accept(TrialLine.of(model, outcome, of));
        }
        return outcome;
    }

    /** Where trainers unpack native libraries, for all projects. */
    static Path cache() {
        return Path.of(System.getProperty("user.home"), ".cache", "headrace", "trainers");
    }

    private Trial.Outcome outcome(Trial trial, Path folder, Ending ending) {
        if (ending instanceof Ending.Cancelled) {
            throw cancelled();
        }
        if (ending instanceof Ending.Failed failed) {
            return new Trial.Outcome(trial, OptionalDouble.empty(), Map.of(), Optional.of(failed.sentence()));
        }
        try {
            Map<String, Double> metrics =
                    ModelFolder.open(folder.resolve("model")).card().metrics();
            Double value = metrics.get(objective());
            return new Trial.Outcome(
                    trial,
                    value == null ? OptionalDouble.empty() : OptionalDouble.of(value),
                    metrics,
                    Optional.empty());
        } catch (WorkerFailure e) {
            return new Trial.Outcome(trial, OptionalDouble.empty(), Map.of(), Optional.of(e.sentence()));
        }
    }

    private String objective() {
        return model.search().map(SearchDef::objective).orElse("");
    }

    /** The best objective; of equal ones the first. Without a search there is nothing to compare. */
    private Optional<Trial.Outcome> best(List<Trial.Outcome> outcomes) {
        if (model.search().isEmpty()) {
            return outcomes.stream().filter(o -> o.why().isEmpty()).findFirst();
        }
        boolean lower = Metric.named(objective()).orElseThrow().lowerIsBetter();
        Comparator<Trial.Outcome> order =
                Comparator.comparingDouble(o -> o.objective().orElseThrow());
        List<Trial.Outcome> measured =
                outcomes.stream().filter(o -> o.objective().isPresent()).toList();
        return measured.stream().reduce((a, b) -> {
            int compared = order.compare(a, b);
            return (lower ? compared <= 0 : compared >= 0) ? a : b;
        });
    }

    private TrainStep step(Trial trial, Path folder) throws IOException {
        List<StepData> data = new ArrayList<>();
        data.add(data(StepData.TRAIN, order.train()));
        if (order.validate().isPresent()) {
            data.add(data(StepData.VALIDATION, order.validate().get()));
        }
        return new TrainStep(
                model.name(),
                model.name() + "." + trial.number(),
                1,
                model.trainer(),
                dev.headrace.worker.step.Task.valueOf(
                        Task.of(model.label().type()).orElseThrow().name()),
                model.label(),
                order.inputs(),
                trial.settings(),
                model.seed(),
                data,
                new Resources(THREADS, OptionalLong.empty(), 0),
                Limits.USUAL,
                1,
                new StepFolders(
                        folder.resolve("checkpoints"), folder.resolve("model"), folder.resolve("events.ndjson")));
    }

    private static StepData data(String part, Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        return new StepData(part, "parquet", List.of(new DataFile(whole, Sha256.of(whole))));
    }
}
