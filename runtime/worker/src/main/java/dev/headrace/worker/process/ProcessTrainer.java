package dev.headrace.worker.process;

import dev.headrace.worker.Predictor;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.Trainer;
import dev.headrace.worker.TrainerAbilities;
import dev.headrace.worker.Training;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.data.LabelClasses;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.DataFile;
import dev.headrace.worker.step.Sha256;
import dev.headrace.worker.step.StepData;
import dev.headrace.worker.step.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * Trainer {@code process}: a program that reads the step, prints events and writes the model's files. Setting {@code command}
 * says which; setting {@code predict} says which program uses the model. docs/workers.md has the contract.
 */
public final class ProcessTrainer implements Trainer {

    static final String COMMAND = "command";
    static final String PREDICT = "predict";
    static final String PASSED = "options";

    /** More than a server has: launchers spread over them as they please. */
    private static final int MOST_GPUS = 1024;

    @Override
    public String name() {
        return "process";
    }

    @Override
    public String version() {
        return "process 1";
    }

    @Override
    public TrainerAbilities abilities() {
        return new TrainerAbilities(List.of(Task.values()), true, MOST_GPUS, true, false);
    }

    @Override
    public void train(Training training) throws WorkerFailure, Stopped, IOException, InterruptedException {
        training.step().settings().onlyKnown(name(), List.of(COMMAND, PREDICT, PASSED));
        List<String> command = command(training);
        for (StepData data : training.step().data()) {
            for (DataFile file : data.files()) {
                if (!Files.isReadable(file.path()) || !Sha256.of(file.path()).equals(file.sha256())) {
                    throw WorkerFailure.data(
                            "File `" + file.path().getFileName() + "` is not the one that the step was made for.");
                }
            }
        }
        if (training.step().task() == Task.MULTICLASS
                && LabelClasses.named(training.step().label().type()).isEmpty()) {
            throw WorkerFailure.step(
                    "Trainer `process` does not look at rows, so the label of several classes must be an Enum.");
        }
        new ProgramRun(command, training).run();
    }

    private static List<String> command(Training training) throws WorkerFailure {
        training.step().settings().texts(PREDICT);
        return training.step()
                .settings()
                .texts(COMMAND)
                .orElseThrow(() -> WorkerFailure.step("Trainer `process` needs setting `" + COMMAND
                        + "`: the program and its arguments, a list of texts."));
    }

    @Override
    public Predictor load(ModelFolder model) throws WorkerFailure {
        List<String> command = model.card()
                .settings()
                .texts(PREDICT)
                .orElseThrow(
                        () -> WorkerFailure.step("The model was trained by a program, and its step had no setting `"
                                + PREDICT + "` that says which program uses it."));
        return new ProgramPredictor(command, model);
    }
}
