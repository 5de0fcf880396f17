package dev.headrace.trainer.djl;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDManager;
import dev.headrace.worker.Device;
import dev.headrace.worker.Predictor;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.Trainer;
import dev.headrace.worker.TrainerAbilities;
import dev.headrace.worker.Training;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.data.Matrix;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalInt;

/** What the trainers of nets share. */
abstract class NetTrainer implements Trainer {

    static final String FILE = "weights.bin";

    @Override
    public String version() {
        return Torch.VERSION;
    }

    @Override
    public TrainerAbilities abilities() {
        return new TrainerAbilities(List.of(Task.values()), false, 1, true, true);
    }

    @Override
    public void train(Training training) throws WorkerFailure, Stopped, IOException {
        NetSettings settings = NetSettings.of(name(), training.step().settings());
        Engine engine = Torch.engine(training.device().threads());
        try (NDManager manager = engine.newBaseManager(Torch.device(engine, training.device()))) {
            new NetRun(training, settings, engine, manager).run();
        } catch (EngineException e) {
            throw Torch.failure(e);
        }
    }

    @Override
    public Predictor load(ModelFolder model) throws WorkerFailure, IOException {
        NetSettings settings = NetSettings.of(name(), model.card().settings());
        Engine engine = Torch.engine(Runtime.getRuntime().availableProcessors());
        NDManager manager = engine.newBaseManager(Torch.device(engine, new Device(OptionalInt.empty(), 1)));
        Weights weights;
        try {
            weights = NetRun.read(Files.readAllBytes(model.file(FILE)));
        } catch (IOException e) {
            manager.close();
            throw WorkerFailure.data("The model's file `" + FILE + "` cannot be used.");
        }
        Net net = new Net(manager, weights, settings);
        return new Predictor() {
            @Override
            public Matrix predict(Matrix features) throws WorkerFailure {
                try {
                    return net.predict(model.card().task(), features);
                } catch (EngineException e) {
                    throw Torch.failure(e);
                }
            }

            @Override
            public void close() {
                manager.close();
            }
        };
    }
}
