package dev.headrace.trainer.xgboost;

import dev.headrace.worker.FailureKind;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.Training;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.checkpoint.Checkpoint;
import dev.headrace.worker.data.ClassWeights;
import dev.headrace.worker.data.DataSet;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.model.Evaluation;
import dev.headrace.worker.model.Patience;
import dev.headrace.worker.step.Settings;
import dev.headrace.worker.step.Task;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;

/** The rounds that both trainers share: one tree, or one pass over the coordinates, after the other. */
final class Boosting {

    static final String VERSION = "xgboost 3.0.4";
    static final String FORMAT = "ubj";
    static final String FILE = "model.ubj";
    private static final int MOST_ROUNDS = 1_000_000;

    /** How many rounds lie between two places where a training with sampled rows or columns can go on. */
    private static final int SAMPLED_BLOCK = 25;

    private final Training training;
    private final Map<String, Object> parameters;
    private final int rounds;
    private final Patience patience;

    /** How many rounds make an epoch. */
    private final int block;

    Boosting(Training training, Map<String, Object> own) throws WorkerFailure {
        this.training = training;
        Settings settings = training.step().settings();
        this.rounds = settings.whole("rounds", 100, 1, MOST_ROUNDS);
        this.patience = Patience.of(training.step());
        this.parameters = new LinkedHashMap<>(own);
        // XGBoost draws rows and columns by a state of its own that no model holds; reading the model again sets it
        // anew.
        this.block = sampled(XgboostTrainer.COLUMNS) || sampled(XgboostTrainer.ROWS) ? SAMPLED_BLOCK : 1;
        parameters.put("nthread", training.device().threads());
        parameters.put("seed", (int) (training.seed(0) & Integer.MAX_VALUE));
        // Chance depends on the round alone, so that a training can go on at any.
        parameters.put("seed_per_iteration", true);
        parameters.put("verbosity", 0);
    }

    private boolean sampled(String share) {
        return parameters.get(share) instanceof Double value && value < 1;
    }

    static List<String> known(List<String> own) {
        List<String> names = new ArrayList<>(own);
        names.addAll(List.of("rounds", "learning_rate", ClassWeights.SETTING));
        names.addAll(Patience.SETTINGS);
        return names;
    }

    void run() throws WorkerFailure, Stopped, IOException {
        DataSet train = training.train();
        Optional<DataSet> validation = training.validation();
        patience.needs(validation);
        objective(train);
        try {
            Rows rows = new Rows(matrix(train), validation);
            weigh(train, rows.train);
            byte[] model = rounds(rows);
            Files.write(training.modelFolder().resolve(FILE), model);
            DataSet judged = validation.orElse(train);
            Booster booster = XGBoost.loadModel(model);
            Matrix predicted = BoosterPredictor.predict(booster, rows.judged(), judged.rows());
            String prefix = validation.isPresent() ? "" : "train.";
            Evaluation.of(training.step().task(), predicted, judged.labels())
                    .forEach((name, value) -> training.result(prefix + name, value));
        } catch (XGBoostError e) {
            throw Errors.failure(e);
        }
    }

    /** Rows as XGBoost holds them. */
    private static final class Rows {
        private final DMatrix train;
        private final Optional<DMatrix> validation;
        private final Optional<DataSet> truth;

        Rows(DMatrix train, Optional<DataSet> validation) throws XGBoostError {
            this.train = train;
            this.truth = validation;
            this.validation = validation.isPresent() ? Optional.of(matrix(validation.get())) : Optional.empty();
        }

        DMatrix judged() {
            return validation.orElse(train);
        }
    }

    static DMatrix matrix(DataSet data) throws XGBoostError {
        DMatrix matrix = matrix(data.features());
        matrix.setLabel(data.labels().values());
        return matrix;
    }

    static DMatrix matrix(Matrix features) throws XGBoostError {
        return new DMatrix(features.values(), features.rows(), features.columns(), Float.NaN);
    }

    private void objective(DataSet train) {
        Task task = training.step().task();
        if (task == Task.REGRESSION) {
            parameters.put("objective", "reg:squarederror");
        } else if (task == Task.BINARY) {
            parameters.put("objective", "binary:logistic");
        } else {
            parameters.put("objective", "multi:softprob");
            parameters.put("num_class", train.labels().classes().size());
        }
    }

    private void weigh(DataSet train, DMatrix rows) throws WorkerFailure, XGBoostError {
        Optional<float[]> weights = ClassWeights.of(training.step().settings(), train.labels());
        if (weights.isPresent()) {
            rows.setWeight(ClassWeights.ofRows(weights.get(), train.labels()));
        }
    }

    /** The model of the best round, or of the last if nobody judges. */
    private byte[] rounds(Rows rows) throws XGBoostError, WorkerFailure, Stopped, IOException {
        Optional<Checkpoint> resumed = training.resumed();
        @Nullable Booster booster = resumed.isPresent() ? goOn(resumed.get()) : null;
        long begin = resumed.map(Checkpoint::epoch).orElse(0L) * block;
        for (long round = begin + 1; round <= rounds && !patience.exhausted(); round++) {
            if (booster == null) {
                booster = XGBoost.train(rows.train, parameters, 1, Map.of(), null, null);
            } else {
                booster.update(rows.train, (int) round - 1);
            }
            boolean end = round % block == 0;
            if (end && block > 1) {
                booster = read(bytes(booster));
            }
            Booster made = booster;
            if (rows.validation.isPresent()) {
                Matrix predicted = BoosterPredictor.predict(
                        made, rows.validation.get(), rows.truth.orElseThrow().rows());
                patience.judge(
                        training, round, predicted, rows.truth.orElseThrow().labels(), () -> bytes(made));
            }
            training.progress(round, rounds);
            if (end) {
                training.epoch(round / block, out -> save(made, out));
            }
        }
        Optional<byte[]> best = patience.best();
        return best.isPresent() ? best.get() : bytes(Objects.requireNonNull(booster));
    }

    private static byte[] bytes(Booster booster) throws IOException {
        try {
            return booster.toByteArray(FORMAT);
        } catch (XGBoostError e) {
            throw new IOException(Errors.sentence(e), e);
        }
    }

    private void save(Booster booster, DataOutputStream out) throws IOException {
        byte[] model = bytes(booster);
        out.writeInt(model.length);
        out.write(model);
        patience.save(out);
    }

    private Booster goOn(Checkpoint checkpoint) throws XGBoostError, IOException {
        try (DataInputStream in = checkpoint.open()) {
            Booster booster = read(in.readNBytes(in.readInt()));
            patience.restore(in);
            return booster;
        }
    }

    private Booster read(byte[] model) throws XGBoostError, IOException {
        Booster booster = XGBoost.loadModel(model);
        booster.setParams(parameters);
        return booster;
    }

    /** Errors of the library in our words. */
    static final class Errors {
        private Errors() {}

        static WorkerFailure failure(XGBoostError e) {
            String sentence = sentence(e);
            boolean memory = sentence.contains("bad_alloc");
            return memory
                    ? new WorkerFailure(
                            FailureKind.MEMORY,
                            "XGBoost needs more memory than the machine has left; give it fewer rows or columns, or a smaller `max_bin`.",
                            e)
                    : new WorkerFailure(FailureKind.UNEXPECTED, "XGBoost failed: " + sentence + ".", e);
        }

        /** The first line, without the clock and the place in the library's source. */
        static String sentence(XGBoostError e) {
            String text = String.valueOf(e.getMessage());
            String first = text.lines().findFirst().orElse("");
            return first.replaceFirst("^\\[[0-9:]+\\] \\S+: ", "").replaceFirst("\\.$", "");
        }
    }
}
