package dev.headrace.worker.step;

import dev.headrace.ir.type.Column;
import java.util.List;
import java.util.Optional;

/**
 * One training: {@code train-step.json}, whose schema is docs/schemas/train-step.schema.json.
 *
 * @param id of the stage: {@code train.fraud}
 * @param attempt 1, 2 …: which try of the step this is
 * @param inputs the columns fed in, in order
 * @param checkpointEvery after how many epochs it is saved where the training stands
 */
public record TrainStep(
        String id,
        String run,
        int attempt,
        String trainer,
        Task task,
        Column label,
        List<Column> inputs,
        Settings settings,
        long seed,
        List<StepData> data,
        Resources resources,
        Limits limits,
        int checkpointEvery,
        StepFolders folders) {

    /** Of the form; readers refuse newer ones. */
    public static final int VERSION = 1;

    public TrainStep {
        inputs = List.copyOf(inputs);
        data = List.copyOf(data);
    }

    public Optional<StepData> part(String part) {
        return data.stream().filter(d -> d.part().equals(part)).findFirst();
    }

    /** The same step, tried again. */
    public TrainStep attempt(int number) {
        return new TrainStep(
                id,
                run,
                number,
                trainer,
                task,
                label,
                inputs,
                settings,
                seed,
                data,
                resources,
                limits,
                checkpointEvery,
                folders);
    }
}
