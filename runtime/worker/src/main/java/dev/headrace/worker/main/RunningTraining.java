package dev.headrace.worker.main;

import dev.headrace.worker.Device;
import dev.headrace.worker.FailureKind;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.Trainer;
import dev.headrace.worker.Training;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.checkpoint.Checkpoint;
import dev.headrace.worker.checkpoint.CheckpointWriter;
import dev.headrace.worker.checkpoint.Checkpoints;
import dev.headrace.worker.data.DataReader;
import dev.headrace.worker.data.DataSet;
import dev.headrace.worker.data.Features;
import dev.headrace.worker.data.LabelClasses;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.event.EventLog;
import dev.headrace.worker.model.ModelCard;
import dev.headrace.worker.step.StepData;
import dev.headrace.worker.step.Task;
import dev.headrace.worker.step.TrainStep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the trainer of a step is given while it runs. */
final class RunningTraining implements Training {

    private final Trainer trainer;
    private final TrainStep step;
    private final Path stepFile;
    private final Path modelFolder;
    private final Checkpoints checkpoints;
    private final EventLog events;
    private final StopSignal stop;
    private final Map<String, Double> results = new LinkedHashMap<>();
    private final Features features;
    private @Nullable LabelClasses classes;
    private @Nullable DataSet train;

    RunningTraining(
            Trainer trainer,
            TrainStep step,
            Path stepFile,
            Path modelFolder,
            Checkpoints checkpoints,
            EventLog events,
            StopSignal stop)
            throws WorkerFailure {
        this.trainer = trainer;
        this.step = step;
        this.stepFile = stepFile;
        this.modelFolder = modelFolder;
        this.checkpoints = checkpoints;
        this.events = events;
        this.stop = stop;
        this.features = Features.of(step.inputs());
    }

    @Override
    public TrainStep step() {
        return step;
    }

    @Override
    public Path stepFile() {
        return stepFile;
    }

    @Override
    public DataSet train() throws WorkerFailure, Stopped, IOException {
        DataSet known = train;
        if (known == null) {
            StepData data = step.part(StepData.TRAIN).orElseThrow();
            DataReader.Raw raw = read(data);
            LabelClasses found = LabelClasses.of(step.task(), step.label(), raw.labels());
            known = new DataSet(raw.features(), found.labels(data.part(), raw.labels()));
            classes = found;
            train = known;
        }
        return known;
    }

    @Override
    public Optional<DataSet> validation() throws WorkerFailure, Stopped, IOException {
        Optional<StepData> data = step.part(StepData.VALIDATION);
        if (data.isEmpty()) {
            return Optional.empty();
        }
        train();
        DataReader.Raw raw = read(data.get());
        LabelClasses known = Objects.requireNonNull(classes);
        return Optional.of(new DataSet(raw.features(), known.labels(data.get().part(), raw.labels())));
    }

    private DataReader.Raw read(StepData data) throws WorkerFailure, Stopped, IOException {
        DataReader.Raw raw = new DataReader(features, step.label(), stop::requested).read(data);
        int missing = trainer.abilities().missingInputs() ? -1 : raw.features().firstMissing();
        if (missing >= 0) {
            throw WorkerFailure.data("Input `" + features.names().get(missing) + "` of part `" + data.part()
                    + "` has missing values, which trainer `" + trainer.name()
                    + "` does not take; fill them by a fit.");
        }
        return raw;
    }

    @Override
    public Device device() {
        OptionalInt gpu = step.resources().gpus() > 0 ? OptionalInt.of(0) : OptionalInt.empty();
        return new Device(gpu, step.resources().cpus());
    }

    @Override
    public Path modelFolder() {
        return modelFolder;
    }

    @Override
    public Path checkpointFolder() {
        return step.folders().checkpoints();
    }

    @Override
    public Optional<Checkpoint> resumed() throws IOException {
        Optional<Checkpoint> found = checkpoints.newest();
        found.ifPresent(c -> events.say(new Event.Resumed(c.epoch())));
        return found;
    }

    @Override
    public void epoch(long epoch, CheckpointWriter state) throws WorkerFailure, Stopped {
        boolean end = stop.requested();
        if (end || epoch % step.checkpointEvery() == 0) {
            try {
                events.say(new Event.Saved(epoch, checkpoints.save(epoch, state)));
            } catch (IOException e) {
                throw new WorkerFailure(
                        FailureKind.DISK,
                        "The checkpoint of epoch " + epoch + " could not be written: " + Failures.reason(e)
                                + "; the one before it is kept.",
                        e);
            }
        }
        if (end) {
            throw new Stopped();
        }
    }

    @Override
    public void saved(long epoch, String sha256) {
        events.say(new Event.Saved(epoch, sha256));
    }

    @Override
    public void metric(String name, long at, double value) {
        events.say(new Event.Metric(name, at, value));
    }

    @Override
    public void progress(long done, long total) {
        events.say(new Event.Progress(done, total));
    }

    @Override
    public void result(String name, double value) {
        results.put(name, value);
        events.say(new Event.Result(name, value));
    }

    @Override
    public boolean stopRequested() {
        return stop.requested();
    }

    ModelCard card(String trainerVersion, String fingerprint, Map<String, String> files) {
        return new ModelCard(
                step.trainer(),
                trainerVersion,
                fingerprint,
                step.task(),
                step.label(),
                step.inputs(),
                features.names(),
                classNames(),
                step.settings(),
                step.seed(),
                results,
                files);
    }

    private List<String> classNames() {
        LabelClasses known = classes;
        if (known != null) {
            return known.names();
        }
        return step.task() == Task.REGRESSION
                ? List.of()
                : LabelClasses.named(step.label().type());
    }
}
