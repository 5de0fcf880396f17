package dev.headrace.worker;

import dev.headrace.worker.checkpoint.Checkpoint;
import dev.headrace.worker.data.DataSet;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.model.Evaluation;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.Settings;
import dev.headrace.worker.step.Task;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A logistic regression by gradient steps with momentum, as slow as a test wants, that can fail in many ways. */
public final class SlowTrainer implements Trainer {

    @Override
    public String name() {
        return "test.slow";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public TrainerAbilities abilities() {
        return new TrainerAbilities(List.of(Task.BINARY), false, 0, true, true);
    }

    @Override
    public void train(Training training) throws WorkerFailure, Stopped, IOException, InterruptedException {
        Settings settings = training.step().settings();
        settings.onlyKnown(name(), List.of("epochs", "sleep", "fail"));
        int epochs = settings.whole("epochs", 20, 1, 10_000);
        DataSet train = training.train();
        double[] weights = new double[train.features().columns() + 1];
        double[] momentum = new double[weights.length];
        long begin = 1;
        var resumed = training.resumed();
        if (resumed.isPresent()) {
            Checkpoint checkpoint = resumed.get();
            begin = checkpoint.epoch() + 1;
            try (DataInputStream in = checkpoint.open()) {
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = in.readDouble();
                    momentum[i] = in.readDouble();
                }
            }
        }
        String fail = settings.word("fail", "no", List.of("no", "nan", "memory", "hang", "library", "bug", "once"));
        if (fail.equals("once") && resumed.isEmpty()) {
            training.epoch(1, out -> write(out, weights, momentum));
            Runtime.getRuntime().halt(3);
        }
        for (long epoch = begin; epoch <= epochs; epoch++) {
            learn(train, weights, momentum, new Random(training.seed(epoch)));
            fail(fail);
            Thread.sleep(settings.whole("sleep", 0, 0, 100_000));
            training.metric("weight", epoch, weights[0]);
            training.progress(epoch, epochs);
            training.epoch(epoch, out -> write(out, weights, momentum));
        }
        Files.writeString(training.modelFolder().resolve("weights.txt"), Arrays.toString(weights));
        Evaluation.of(
                        Task.BINARY,
                        predict(weights, training.validation().orElseThrow().features()),
                        training.validation().orElseThrow().labels())
                .forEach(training::result);
    }

    private static void write(DataOutputStream out, double[] weights, double[] momentum) throws IOException {
        for (int i = 0; i < weights.length; i++) {
            out.writeDouble(weights[i]);
            out.writeDouble(momentum[i]);
        }
    }

    private static void learn(DataSet train, double[] weights, double[] momentum, Random chance) {
        for (int i = 0; i < train.rows(); i++) {
            int row = chance.nextInt(train.rows());
            double error =
                    sigmoid(weights, train.features(), row) - train.labels().value(row);
            for (int c = 0; c < weights.length; c++) {
                double x = c == weights.length - 1 ? 1 : train.features().at(row, c);
                momentum[c] = 0.9 * momentum[c] - 0.01 * error * x;
                weights[c] += momentum[c];
            }
        }
    }

    private static double sigmoid(double[] weights, Matrix features, int row) {
        double sum = weights[weights.length - 1];
        for (int c = 0; c < features.columns(); c++) {
            sum += weights[c] * features.at(row, c);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static Matrix predict(double[] weights, Matrix features) {
        float[] out = new float[features.rows()];
        for (int row = 0; row < out.length; row++) {
            out[row] = (float) sigmoid(weights, features, row);
        }
        return new Matrix(out.length, 1, out);
    }

    private static void fail(String how) throws WorkerFailure, InterruptedException {
        switch (how) {
            case "nan" -> throw new WorkerFailure(FailureKind.NUMBERS, "The loss is no number any more.");
            case "memory" -> {
                long[][] much = new long[1 << 20][];
                for (int i = 0; i < much.length; i++) {
                    much[i] = new long[1 << 24];
                }
                throw new IllegalStateException("room for " + much.length);
            }
            case "hang" -> Thread.sleep(3_600_000);
            case "library" -> System.load("/nowhere/libnothing.so");
            case "bug" -> throw new IllegalStateException("a fault\nof two lines");
            default -> {}
        }
    }

    @Override
    public Predictor load(ModelFolder model) throws IOException {
        String text = Files.readString(model.file("weights.txt"));
        double[] weights = Arrays.stream(text.substring(1, text.length() - 1).split(", "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Predictor() {
            @Override
            public Matrix predict(Matrix features) {
                return SlowTrainer.predict(weights, features);
            }

            @Override
            public void close() {}
        };
    }
}
