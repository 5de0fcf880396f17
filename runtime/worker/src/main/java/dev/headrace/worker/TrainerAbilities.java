package dev.headrace.worker;

import dev.headrace.worker.step.Task;
import java.util.List;

/**
 * What a trainer can.
 *
 * @param missingInputs whether inputs may be missing; they are NaN then
 * @param gpus the most devices it uses
 * @param resumes whether it goes on from a checkpoint
 * @param sameBytes whether the same step gives the same bytes of the model, on one kind of CPU
 */
public record TrainerAbilities(List<Task> tasks, boolean missingInputs, int gpus, boolean resumes, boolean sameBytes) {
    public TrainerAbilities {
        tasks = List.copyOf(tasks);
    }
}
