package dev.headrace.trainer.djl;

import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.data.ClassWeights;
import dev.headrace.worker.model.Patience;
import dev.headrace.worker.step.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The settings of {@code djl.mlp} and {@code djl.cnn}.
 *
 * @param hidden units of each layer between inputs and outputs
 * @param pictures what the inputs are, if the net has convolutions
 * @param clipNorm the greatest length that the gradient of a batch may have; 0 for any
 */
record NetSettings(
        Optional<Pictures> pictures,
        List<Integer> hidden,
        String activation,
        float dropout,
        int epochs,
        int batchSize,
        String optimizer,
        float momentum,
        float weightDecay,
        double clipNorm,
        Schedule schedule) {

    private static final List<String> OWN = List.of(
            "hidden",
            "activation",
            "dropout",
            "epochs",
            "batch",
            "optimizer",
            "momentum",
            "weight_decay",
            "clip_norm",
            "learning_rate",
            "schedule",
            "warmup_epochs",
            ClassWeights.SETTING);

    NetSettings {
        hidden = List.copyOf(hidden);
    }

    static NetSettings of(String trainer, Settings settings) throws WorkerFailure {
        boolean cnn = trainer.equals(CnnTrainer.NAME);
        List<String> known = new ArrayList<>(OWN);
        known.addAll(Patience.SETTINGS);
        if (cnn) {
            known.addAll(Pictures.SETTINGS);
        }
        settings.onlyKnown(trainer, known);
        int epochs = settings.whole("epochs", 30, 1, 1_000_000);
        return new NetSettings(
                cnn ? Optional.of(Pictures.of(settings)) : Optional.empty(),
                settings.wholes("hidden", cnn ? List.of(128) : List.of(64, 32), 1, 65_536),
                settings.word("activation", "relu", List.of("relu", "tanh", "sigmoid")),
                (float) settings.number("dropout", 0, 0, 0.95),
                epochs,
                settings.whole("batch", 256, 1, 1 << 20),
                settings.word("optimizer", "adam", List.of("adam", "adamw", "sgd")),
                (float) settings.number("momentum", 0.9, 0, 0.999),
                (float) settings.number("weight_decay", 0, 0, 1),
                settings.number("clip_norm", 0, 0, 1e6),
                new Schedule(
                        settings.word("schedule", "constant", Schedule.KINDS),
                        settings.number("learning_rate", 1e-3, 1e-9, 10),
                        settings.whole("warmup_epochs", 0, 0, epochs),
                        epochs));
    }
}
