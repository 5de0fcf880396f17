package dev.headrace.worker.main;

import dev.headrace.worker.Trainer;
import dev.headrace.worker.TrainerAbilities;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.step.Task;
import dev.headrace.worker.step.TrainStep;

/** Whether a trainer can do what a step asks. */
final class Abilities {

    private Abilities() {}

    static void check(Trainer trainer, TrainStep step) throws WorkerFailure {
        TrainerAbilities can = trainer.abilities();
        if (!can.tasks().contains(step.task())) {
            throw WorkerFailure.step("Trainer `" + trainer.name() + "` does not do "
                    + step.task().word() + "; it does "
                    + String.join(", ", can.tasks().stream().map(Task::word).toList()) + ".");
        }
        if (step.resources().gpus() > can.gpus()) {
            throw WorkerFailure.step("The step asks for " + step.resources().gpus() + " GPUs; trainer `"
                    + trainer.name() + "` uses at most " + can.gpus() + ".");
        }
    }
}
