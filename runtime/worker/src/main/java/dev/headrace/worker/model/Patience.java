package dev.headrace.worker.model;

import dev.headrace.worker.Training;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.data.DataSet;
import dev.headrace.worker.data.Labels;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.step.Settings;
import dev.headrace.worker.step.Task;
import dev.headrace.worker.step.TrainStep;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Early stopping: judges each epoch on the validation rows by setting {@code goal}, keeps the best model, and has enough
 * after {@code early_stopping} epochs that were no better than it.
 */
public final class Patience {

    public static final List<String> SETTINGS = List.of("goal", "early_stopping");

    private static final int MOST = 1_000_000;

    private final Task task;
    private final String goal;
    private final int most;
    private double bestValue = Double.NaN;
    private int since;
    private byte @Nullable [] best;

    private Patience(Task task, String goal, int most) {
        this.task = task;
        this.goal = goal;
        this.most = most;
    }

    /** As a step's settings say; without {@code early_stopping} every epoch is judged and the last one taken. */
    public static Patience of(TrainStep step) throws WorkerFailure {
        Settings settings = step.settings();
        String usual = step.task() == Task.REGRESSION ? "rmse" : "log_loss";
        return new Patience(
                step.task(),
                settings.word("goal", usual, Evaluation.names(step.task())),
                settings.whole("early_stopping", 0, 0, MOST));
    }

    /** Refuses early stopping where nothing tells when to stop. */
    public void needs(Optional<DataSet> validation) throws WorkerFailure {
        if (most > 0 && validation.isEmpty()) {
            throw WorkerFailure.step("Setting `early_stopping` needs data of part `validation`.");
        }
    }

    /** A model's bytes, made only if they are kept. */
    @FunctionalInterface
    public interface Bytes {
        byte[] make() throws IOException;
    }

    /** Measures an epoch. */
    public void judge(Training training, long epoch, Matrix predicted, Labels truth, Bytes model)
            throws WorkerFailure, IOException {
        double value = Evaluation.one(goal, task, predicted, truth)
                .orElseThrow(() -> WorkerFailure.data(
                        "`" + goal + "` cannot be told of the validation rows: all have one label."));
        training.metric(goal, epoch, value);
        if (most == 0) {
            return;
        }
        if (best == null || (Evaluation.lowerIsBetter(goal) ? value < bestValue : value > bestValue)) {
            bestValue = value;
            best = model.make();
            since = 0;
        } else {
            since++;
        }
    }

    public boolean exhausted() {
        return most > 0 && since >= most;
    }

    /** The best model, if one was kept. */
    public Optional<byte[]> best() {
        return Optional.ofNullable(best);
    }

    /** Part of a checkpoint. */
    public void save(DataOutputStream out) throws IOException {
        byte[] kept = best == null ? new byte[0] : best;
        out.writeDouble(bestValue);
        out.writeInt(since);
        out.writeInt(kept.length);
        out.write(kept);
    }

    public void restore(DataInputStream in) throws IOException {
        bestValue = in.readDouble();
        since = in.readInt();
        byte[] kept = in.readNBytes(in.readInt());
        best = kept.length == 0 ? null : kept;
    }
}
