package dev.headrace.worker;

import dev.headrace.worker.checkpoint.Checkpoint;
import dev.headrace.worker.checkpoint.CheckpointWriter;
import dev.headrace.worker.data.DataSet;
import dev.headrace.worker.step.TrainStep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What a trainer is given. */
public interface Training {

    TrainStep step();

    /** The file that the step was read from, for trainers that pass it on. */
    Path stepFile();

    /** The rows to learn from. */
    DataSet train() throws WorkerFailure, Stopped, IOException;

    /** The rows that tell when to stop, if the step names any. */
    Optional<DataSet> validation() throws WorkerFailure, Stopped, IOException;

    Device device();

    /** Where the model's files go. It is empty; the card and the rest of the contract are written by the worker. */
    Path modelFolder();

    /** The folder of checkpoints, for trainers that keep their own. */
    Path checkpointFolder();

    /** Where an earlier try of the same step stopped. */
    Optional<Checkpoint> resumed() throws IOException;

    /**
     * Told after each epoch: saves where the training stands if it is time to, or if it shall end.
     *
     * @throws Stopped if it shall end, once everything is saved
     */
    void epoch(long epoch, CheckpointWriter state) throws WorkerFailure, Stopped, IOException;

    /** Told by trainers that keep checkpoints of their own: one is there. */
    void saved(long epoch, String sha256);

    void metric(String name, long step, double value);

    void progress(long done, long total);

    /** A measure of the finished model, which its card keeps. */
    void result(String name, double value);

    boolean stopRequested();

    /** The seed of an epoch: depends on the step's seed and the epoch alone, so that a training can go on at any. */
    default long seed(long epoch) {
        long z = step().seed() + 0x9E3779B97F4A7C15L * (epoch + 1);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
