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

/** Boosted trees: trainer {@code xgboost}. Inputs may be missing. */
public final class XgboostTrainer implements Trainer {

    static final String ROWS = "subsample";
    static final String COLUMNS = "colsample_bytree";
    private static final List<String> OWN =
            List.of("max_depth", "min_child_weight", "gamma", ROWS, COLUMNS, "max_bin", "lambda", "alpha");

    @Override
    public String name() {
        return "xgboost";
    }

    @Override
    public String version() {
        return Boosting.VERSION;
    }

    @Override
    public TrainerAbilities abilities() {
        return new TrainerAbilities(List.of(Task.values()), true, 0, true, true);
    }

    @Override
    public void train(Training training) throws WorkerFailure, Stopped, IOException {
        Settings settings = training.step().settings();
        settings.onlyKnown(name(), Boosting.known(OWN));
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("booster", "gbtree");
        parameters.put("tree_method", "hist");
        parameters.put("eta", settings.number("learning_rate", 0.3, 1e-6, 1));
        parameters.put("max_depth", settings.whole("max_depth", 6, 1, 30));
        parameters.put("min_child_weight", settings.number("min_child_weight", 1, 0, 1e9));
        parameters.put("gamma", settings.number("gamma", 0, 0, 1e9));
        parameters.put(ROWS, settings.number(ROWS, 1, 0.01, 1));
        parameters.put(COLUMNS, settings.number(COLUMNS, 1, 0.01, 1));
        parameters.put("max_bin", settings.whole("max_bin", 256, 2, 65_536));
        parameters.put("lambda", settings.number("lambda", 1, 0, 1e9));
        parameters.put("alpha", settings.number("alpha", 0, 0, 1e9));
        new Boosting(training, parameters).run();
    }

    @Override
    public Predictor load(ModelFolder model) throws WorkerFailure, IOException {
        return BoosterPredictor.load(model);
    }
}
