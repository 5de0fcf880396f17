package dev.headrace.trainer.xgboost;

import dev.headrace.worker.Predictor;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.Trainer;
import dev.headrace.worker.TrainerAbilities;
import dev.headrace.worker.Training;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.Settings;
import dev.headrace.worker.step.Task;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Linear regression, logistic regression of two classes and of several, with an elastic net: trainer {@code xgboost.linear}.
 * Coordinates are descended in turn, which is the one way that gives the same numbers on several threads.
 */
public final class LinearTrainer implements Trainer {

    private static final List<String> OWN = List.of("lambda", "alpha");

    @Override
    public String name() {
        return "xgboost.linear";
    }

    @Override
    public String version() {
        return Boosting.VERSION;
    }

    @Override
    public TrainerAbilities abilities() {
        return new TrainerAbilities(List.of(Task.values()), false, 0, true, true);
    }

    @Override
    public void train(Training training) throws WorkerFailure, Stopped, IOException {
        Settings settings = training.step().settings();
        settings.onlyKnown(name(), Boosting.known(OWN));
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("booster", "gblinear");
        parameters.put("updater", "coord_descent");
        parameters.put("feature_selector", "cyclic");
        parameters.put("eta", settings.number("learning_rate", 0.5, 1e-6, 1));
        parameters.put("lambda", settings.number("lambda", 0, 0, 1e9));
        parameters.put("alpha", settings.number("alpha", 0, 0, 1e9));
        new Boosting(training, parameters).run();
    }

    @Override
    public Predictor load(ModelFolder model) throws WorkerFailure, IOException {
        return BoosterPredictor.load(model);
    }
}
