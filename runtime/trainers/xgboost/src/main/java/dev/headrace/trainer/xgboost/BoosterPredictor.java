package dev.headrace.trainer.xgboost;

import dev.headrace.worker.Predictor;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.model.ModelFolder;
import java.io.IOException;
import java.nio.file.Files;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** A booster in use. */
final class BoosterPredictor implements Predictor {

    private final Booster booster;
    private final int outputs;

    private BoosterPredictor(Booster booster, int outputs) {
        this.booster = booster;
        this.outputs = outputs;
    }

    static Predictor load(ModelFolder model) throws WorkerFailure, IOException {
        try {
            Booster booster = XGBoost.loadModel(Files.readAllBytes(model.file(Boosting.FILE)));
            return new BoosterPredictor(booster, model.card().outputs());
        } catch (XGBoostError e) {
            throw WorkerFailure.data(
                    "The model's file `" + Boosting.FILE + "` cannot be used: " + Boosting.Errors.sentence(e) + ".");
        }
    }

    @Override
    public Matrix predict(Matrix features) throws WorkerFailure {
        if (features.rows() == 0) {
            return new Matrix(0, outputs, new float[0]);
        }
        try {
            DMatrix rows = Boosting.matrix(features);
            try {
                return predict(booster, rows, features.rows());
            } finally {
                rows.dispose();
            }
        } catch (XGBoostError e) {
            throw Boosting.Errors.failure(e);
        }
    }

    static Matrix predict(Booster booster, DMatrix rows, int count) throws XGBoostError {
        float[][] found = booster.predict(rows);
        int outputs = found.length == 0 ? 1 : found[0].length;
        float[] flat = new float[count * outputs];
        for (int row = 0; row < count; row++) {
            System.arraycopy(found[row], 0, flat, row * outputs, outputs);
        }
        return new Matrix(count, outputs, flat);
    }

    @Override
    public void close() {
        booster.dispose();
    }
}
