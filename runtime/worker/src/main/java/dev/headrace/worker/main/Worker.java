package dev.headrace.worker.main;

import dev.headrace.worker.FailureKind;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.Trainer;
import dev.headrace.worker.Trainers;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.checkpoint.Checkpoints;
import dev.headrace.worker.checkpoint.FolderLock;
import dev.headrace.worker.data.DataReader;
import dev.headrace.worker.event.Event;
import dev.headrace.worker.event.EventLog;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.model.ModelStage;
import dev.headrace.worker.step.StepReader;
import dev.headrace.worker.step.StepWriter;
import dev.headrace.worker.step.TrainStep;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One training, from the file that describes it to the code that tells how it ended. */
public final class Worker {

    private final EventLog events;
    private final StopSignal stop;

    public Worker(OutputStream out, StopSignal stop) {
        this.events = new EventLog(out);
        this.stop = stop;
    }

    /** Runs the step in a file. Whatever happens is said in an event; the result is the exit code. */
    public int run(Path stepFile) {
        TrainStep[] known = new TrainStep[1];
        try {
            TrainStep step = StepReader.read(stepFile);
            known[0] = step;
            events.addTo(step.folders().events());
            work(step, stepFile);
            return ExitCode.DONE;
        } catch (Stopped e) {
            events.say(new Event.Halted());
            return ExitCode.STOPPED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            events.say(new Event.Halted());
            return ExitCode.STOPPED;
        } catch (WorkerFailure e) {
            return failed(e);
        } catch (IOException e) {
            return failed(Failures.disk(e));
        } catch (OutOfMemoryError e) {
            return failed(Failures.memory());
        } catch (LinkageError e) {
            return failed(Failures.library(known[0] == null ? "" : known[0].trainer(), e));
        } catch (RuntimeException | Error e) {
            return failed(Failures.unexpected(e));
        }
    }

    private int failed(WorkerFailure failure) {
        events.say(new Event.Failed(failure.kind(), failure.sentence(), failure.retryable()));
        return failure.retryable() ? ExitCode.FAILED : ExitCode.UNUSABLE;
    }

    private void work(TrainStep step, Path stepFile) throws WorkerFailure, Stopped, IOException, InterruptedException {
        Trainer trainer = Trainers.named(step.trainer());
        Abilities.check(trainer, step);
        DataReader.check(step.task(), step.label());
        Files.createDirectories(step.folders().checkpoints());
        try (FolderLock lock = FolderLock.of(step.folders().checkpoints()).orElseThrow(Worker::taken);
                Heart heart = Heart.start(step.limits().heartbeat(), events)) {
            locked(trainer, step, stepFile);
        }
    }

    private static WorkerFailure taken() {
        return new WorkerFailure(
                FailureKind.LOCKED,
                "Another worker writes to the folder of checkpoints; two would spoil each other's work.");
    }

    private void locked(Trainer trainer, TrainStep step, Path stepFile)
            throws WorkerFailure, Stopped, IOException, InterruptedException {
        String fingerprint = StepWriter.fingerprint(step, trainer.version());
        ModelStage stage = new ModelStage(step.folders().model());
        events.say(new Event.Started(
                step.id(),
                step.attempt(),
                step.trainer(),
                ProcessHandle.current().pid()));
        Optional<ModelFolder> before = stage.done(fingerprint);
        if (before.isPresent()) {
            events.say(
                    new Event.Done(before.get().path().toString(), before.get().sha256(), true));
            return;
        }
        Checkpoints checkpoints = new Checkpoints(step.folders().checkpoints(), fingerprint);
        checkpoints.clear();
        RunningTraining training =
                new RunningTraining(trainer, step, stepFile, stage.begin(), checkpoints, events, stop);
        trainer.train(training);
        ModelFolder model = stage.finish(training.card(trainer.version(), fingerprint, stage.files()));
        checkpoints.removeAll();
        events.say(new Event.Done(model.path().toString(), model.sha256(), false));
    }
}
