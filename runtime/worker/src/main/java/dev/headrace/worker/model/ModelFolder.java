package dev.headrace.worker.model;

import dev.headrace.worker.Predictor;
import dev.headrace.worker.Trainer;
import dev.headrace.worker.Trainers;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.step.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A finished model: {@code model.json}, the trainer's files, and {@code DONE}, which holds the fingerprint of the step.
 *
 * @param path where it lies
 */
public record ModelFolder(Path path, ModelCard card) {

    static final String CARD = "model.json";
    static final String DONE = "DONE";

    /**
     * Opens a model and looks whether each of its files is what it was.
     *
     * @throws WorkerFailure if it is no model, or damaged
     */
    public static ModelFolder open(Path path) throws WorkerFailure {
        ModelCard card;
        try {
            card = CardForm.read(Files.readAllBytes(path.resolve(CARD)));
        } catch (IOException e) {
            throw WorkerFailure.data("Folder `" + path + "` holds no model: its `" + CARD + "` cannot be read.");
        }
        for (Map.Entry<String, String> file : card.files().entrySet()) {
            try {
                if (!Sha256.of(path.resolve(file.getKey())).equals(file.getValue())) {
                    throw WorkerFailure.data("File `" + file.getKey() + "` of the model is damaged.");
                }
            } catch (IOException e) {
                throw WorkerFailure.data("File `" + file.getKey() + "` of the model is missing.");
            }
        }
        return new ModelFolder(path, card);
    }

    /** The model in use. Its trainer has to be on the class path. */
    public Predictor load() throws WorkerFailure {
        Trainer trainer = Trainers.named(card.trainer());
        try {
            return trainer.load(this);
        } catch (IOException e) {
            throw WorkerFailure.data("The model's files cannot be read.");
        }
    }

    /** A file of the trainer's. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** Tells models apart: the SHA-256 of the card, which names the content of every file. */
    public String sha256() throws IOException {
        return Sha256.of(path.resolve(CARD));
    }
}
