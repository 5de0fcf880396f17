package dev.headrace.trainer.djl;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import dev.headrace.worker.Device;
import dev.headrace.worker.FailureKind;
import dev.headrace.worker.WorkerFailure;
import java.util.Locale;

/** PyTorch, started once for a process with the threads of the first that asks. */
final class Torch {

    static final String VERSION = "djl 0.35.1, pytorch 2.7.1";

    private Torch() {}

    static Engine engine(int threads) throws WorkerFailure {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        try {
            return Engine.getEngine("PyTorch");
        } catch (EngineException | IllegalStateException | IllegalArgumentException e) {
            throw new WorkerFailure(
                    FailureKind.NATIVE,
                    "PyTorch cannot be loaded: put the jar pytorch-native-cpu of this machine's system on the class path of the"
                            + " trainer, or name a libtorch of your own in PYTORCH_LIBRARY_PATH.",
                    e);
        }
    }

    /** Where to compute. */
    static ai.djl.Device device(Engine engine, Device wanted) throws WorkerFailure {
        if (wanted.gpu().isEmpty()) {
            return ai.djl.Device.cpu();
        }
        if (engine.getGpuCount() <= wanted.gpu().getAsInt()) {
            throw WorkerFailure.step("The step asks for a GPU, and the PyTorch of this trainer finds none.");
        }
        return ai.djl.Device.gpu(wanted.gpu().getAsInt());
    }

    /** What PyTorch says in our words. */
    static WorkerFailure failure(EngineException e) {
        String text = String.valueOf(e.getMessage());
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("out of memory") || lower.contains("allocate memory")) {
            return new WorkerFailure(
                    FailureKind.MEMORY,
                    "PyTorch needs more memory than the device has left; a smaller `batch` or fewer units help.",
                    e);
        }
        return new WorkerFailure(
                FailureKind.UNEXPECTED,
                "PyTorch failed: " + text.lines().findFirst().orElse("").strip() + ".",
                e);
    }
}
