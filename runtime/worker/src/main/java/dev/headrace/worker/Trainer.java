package dev.headrace.worker;

import dev.headrace.worker.model.ModelFolder;
import java.io.IOException;

/**
 * A way to make a model. Found by {@link java.util.ServiceLoader}; a worker's class path holds the trainer that it needs and
 * its native code.
 */
public interface Trainer {

    /** As steps name it: {@code xgboost}. */
    String name();

    /** What the bytes of a model depend on beside the step: the versions of the trainer and its libraries. */
    String version();

    TrainerAbilities abilities();

    /**
     * Trains, and writes the model's files to {@link Training#modelFolder()}.
     *
     * @throws Stopped if {@link Training#epoch} said so
     */
    void train(Training training) throws WorkerFailure, Stopped, IOException, InterruptedException;

    /** What an earlier training left, to be used. */
    Predictor load(ModelFolder model) throws WorkerFailure, IOException;
}
