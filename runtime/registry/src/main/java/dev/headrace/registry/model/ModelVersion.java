package dev.headrace.registry.model;

import dev.headrace.registry.run.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A registered version of a model.
 *
 * @param number from 1 on
 * @param content SHA-256 of its record, which names the content of each file
 * @param registered when
 * @param lineage what made it
 * @param folder where it lies: {@code model/} as the worker left it, {@code transforms/}
 */
public record ModelVersion(
        int number, String content, ModelRecord record, Instant registered, List<Reference> lineage, Path folder) {

    /** Takes a copy. */
    public ModelVersion {
        lineage = List.copyOf(lineage);
    }

    /** {@code bank.fraud.fraud_net:3}. */
    public String address() {
        return record.name() + ":" + number;
    }

    /** The folder that the worker left. */
    public Path model() {
        return folder.resolve(VersionFolder.MODEL);
    }

    /**
     * Looks whether every file is what was registered. Takes as long as reading all of them.
     *
     * @throws dev.headrace.diagnostics.RunFailure HR0741 if one is not
     */
    public ModelVersion verified() {
        for (Map.Entry<String, String> file : record.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            try {
                if (!Files.isRegularFile(path)) {
                    throw Refusals.damaged(this, "its file `" + file.getKey() + "` is missing");
                }
                if (!dev.headrace.runtime.content.ContentIds.read(path).equals(file.getValue())) {
                    throw Refusals.damaged(this, "its file `" + file.getKey() + "` is not what was registered");
                }
            } catch (IOException e) {
                throw Refusals.damaged(this, "its file `" + file.getKey() + "` cannot be read");
            }
        }
        return this;
    }

    /**
     * Refuses a model that takes or says something else.
     *
     * @throws dev.headrace.diagnostics.RunFailure HR0742 if it does
     */
    public ModelVersion with(Signature expected) {
        record.signature().difference(expected).ifPresent(d -> {
            throw Refusals.signature(
                    "version " + number + " of `" + record.name() + "` has another signature than is needed here: " + d,
                    "take a version that was trained for this pipeline, or train one");
        });
        return this;
    }
}
