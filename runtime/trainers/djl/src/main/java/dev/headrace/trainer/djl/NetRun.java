package dev.headrace.trainer.djl;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import dev.headrace.worker.FailureKind;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.Training;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.checkpoint.Checkpoint;
import dev.headrace.worker.data.ClassWeights;
import dev.headrace.worker.data.DataSet;
import dev.headrace.worker.data.Labels;
import dev.headrace.worker.model.Evaluation;
import dev.headrace.worker.model.Patience;
import dev.headrace.worker.step.Task;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The epochs of one training. */
final class NetRun {

    private static final int MOST_WEIGHTS = Integer.MAX_VALUE / Float.BYTES;

    private final Training training;
    private final NetSettings settings;
    private final Engine engine;
    private final NDManager manager;
    private final Task task;
    private final Patience patience;
    private final DataSet train;
    private final Optional<DataSet> validation;
    private final float[] weights;

    NetRun(Training training, NetSettings settings, Engine engine, NDManager manager)
            throws WorkerFailure, Stopped, IOException {
        this.training = training;
        this.settings = settings;
        this.engine = engine;
        this.manager = manager;
        this.task = training.step().task();
        this.patience = Patience.of(training.step());
        this.train = training.train();
        this.validation = training.validation();
        patience.needs(validation);
        int given = train.features().columns();
        int wanted = settings.pictures().map(Pictures::values).orElse(given);
        if (given != wanted) {
            throw WorkerFailure.step("The inputs have " + given + " values in a row; a picture as set has " + wanted
                    + ": channels x height x width.");
        }
        Optional<float[]> classes = ClassWeights.of(training.step().settings(), train.labels());
        if (classes.isPresent()) {
            weights = ClassWeights.ofRows(classes.get(), train.labels());
        } else {
            weights = new float[train.rows()];
            Arrays.fill(weights, 1f);
        }
    }

    void run() throws WorkerFailure, Stopped, IOException {
        Optional<Checkpoint> resumed = training.resumed();
        byte[] model = resumed.isPresent() ? goOn(resumed.get()) : learn(begin(), Optional.empty(), 1);
        Files.write(training.modelFolder().resolve(NetTrainer.FILE), model);
        Weights best = read(model);
        DataSet judged = validation.orElse(train);
        String prefix = validation.isPresent() ? "" : "train.";
        Evaluation.of(task, new Net(manager, best, settings).predict(task, judged.features()), judged.labels())
                .forEach((name, value) -> training.result(prefix + name, value));
    }

    private Weights begin() throws WorkerFailure {
        List<List<Integer>> shapes =
                new ArrayList<>(settings.pictures().map(Pictures::shapes).orElse(List.of()));
        int in = settings.pictures()
                .map(Pictures::outputs)
                .orElse(train.features().columns());
        for (int units : settings.hidden()) {
            shapes.add(List.of(units, in));
            in = units;
        }
        shapes.add(List.of(task == Task.MULTICLASS ? train.labels().classes().size() : 1, in));
        small(shapes);
        double mean = 0;
        double square = 0;
        if (task == Task.REGRESSION) {
            for (double value : train.labels().numbers()) {
                mean += value / train.rows();
            }
            for (double value : train.labels().numbers()) {
                square += (value - mean) * (value - mean) / train.rows();
            }
        }
        double spread = square > 0 ? Math.sqrt(square) : 1;
        return Weights.drawn(shapes, training.seed(0), spread, mean);
    }

    /** Refuses a layer that is handed to PyTorch in more bytes than one array has. */
    private static void small(List<List<Integer>> shapes) throws WorkerFailure {
        for (List<Integer> shape : shapes) {
            double weights = 1;
            for (int side : shape) {
                weights *= side;
            }
            if (weights > MOST_WEIGHTS) {
                throw WorkerFailure.step("A layer of the net would have more than " + MOST_WEIGHTS
                        + " weights, which is the most; fewer units or filters help.");
            }
        }
    }

    private byte[] goOn(Checkpoint checkpoint) throws WorkerFailure, Stopped, IOException {
        try (DataInputStream in = checkpoint.open()) {
            Weights reached = Weights.read(in);
            return learn(reached, Optional.of(in), checkpoint.epoch() + 1);
        }
    }

    /** The model of the best epoch, or of the last if nobody judges. */
    private byte[] learn(Weights from, Optional<DataInputStream> state, long first)
            throws WorkerFailure, Stopped, IOException {
        Net net = new Net(manager, from, settings);
        net.parameters().forEach(p -> p.setRequiresGradient(true));
        Optimizer optimizer = new Optimizer(manager, settings, net.parameters());
        if (state.isPresent()) {
            optimizer.restore(state.get());
            patience.restore(state.get());
        }
        for (long epoch = first; epoch <= settings.epochs() && !patience.exhausted(); epoch++) {
            training.metric("loss", epoch, epoch(net, optimizer, from, epoch));
            if (validation.isPresent()) {
                DataSet judged = validation.get();
                patience.judge(
                        training,
                        epoch,
                        net.predict(task, judged.features()),
                        judged.labels(),
                        () -> bytes(net.weights()));
            }
            training.progress(epoch, settings.epochs());
            training.epoch(epoch, out -> {
                net.weights().write(out);
                optimizer.save(out);
                patience.save(out);
            });
        }
        Optional<byte[]> best = patience.best();
        return best.isPresent() ? best.get() : bytes(net.weights());
    }

    /** The mean loss of an epoch. */
    private double epoch(Net net, Optimizer optimizer, Weights scaling, long epoch) throws WorkerFailure {
        long seed = training.seed(epoch);
        engine.setRandomSeed((int) (seed >>> 33));
        int[] order = new Chance(seed).permutation(train.rows());
        double sum = 0;
        for (int from = 0; from < order.length; from += settings.batchSize()) {
            int to = Math.min(order.length, from + settings.batchSize());
            double rate = settings.schedule().at(epoch - 1 + (double) to / order.length);
            double loss = batch(net, Arrays.copyOfRange(order, from, to), scaling);
            if (!Double.isFinite(loss)) {
                throw new WorkerFailure(
                        FailureKind.NUMBERS,
                        "The loss is no number any more in epoch " + epoch
                                + "; a lower learning rate, `clip_norm` or scaled inputs help.");
            }
            optimizer.step(rate);
            sum += loss * (to - from);
        }
        return sum / order.length;
    }

    private double batch(Net net, int[] rows, Weights scaling) {
        int columns = train.features().columns();
        int outputs = scaling.outputs();
        float[] features = new float[rows.length * columns];
        float[] weight = new float[rows.length];
        float[] truth = new float[rows.length * outputs];
        Labels labels = train.labels();
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(train.features().values(), rows[i] * columns, features, i * columns, columns);
            weight[i] = weights[rows[i]];
            if (task == Task.MULTICLASS) {
                truth[i * outputs + labels.classOf(rows[i])] = 1f;
            } else {
                truth[i] = task == Task.BINARY
                        ? labels.value(rows[i])
                        : (float) ((labels.value(rows[i]) - scaling.offset()) / scaling.scale());
            }
        }
        try (NDManager part = manager.newSubManager();
                GradientCollector collector = engine.newGradientCollector()) {
            NDArray sums = net.sums(part.create(features, new Shape(rows.length, columns)), true);
            NDArray loss = Losses.of(
                    task,
                    sums,
                    part.create(truth, new Shape(rows.length, outputs)),
                    part.create(weight, new Shape(rows.length, 1)));
            collector.backward(loss);
            return loss.getFloat();
        }
    }

    private static byte[] bytes(Weights weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    static Weights read(byte[] model) throws IOException {
        return Weights.read(new DataInputStream(new ByteArrayInputStream(model)));
    }
}
