package dev.headrace.worker.model;

import dev.headrace.worker.checkpoint.Durable;
import dev.headrace.worker.step.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A model in the making, in a folder beside the one that it will be. */
public final class ModelStage {

    private final Path target;
    private final Path stage;
    private final Path old;

    public ModelStage(Path target) {
        this.target = target;
        Path name = target.getFileName();
        this.stage = target.resolveSibling(name + ".making");
        this.old = target.resolveSibling(name + ".old");
    }

    /** The finished model, if the target holds the one of this step and it is whole. */
    public Optional<ModelFolder> done(String fingerprint) {
        try {
            String done = Files.readString(target.resolve(ModelFolder.DONE), StandardCharsets.UTF_8);
            if (done.strip().equals(fingerprint)) {
                return Optional.of(ModelFolder.open(target));
            }
        } catch (IOException | dev.headrace.worker.WorkerFailure e) {
            // Not there, or not whole: it is made anew.
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** An empty folder to write to; what a killed worker left half done is gone. */
    public Path begin() throws IOException {
        if (Files.exists(old) && !Files.exists(target)) {
            Files.move(old, target);
        }
        delete(old);
        delete(stage);
        return Files.createDirectories(stage);
    }

    /** The files of the stage with their hashes, by name; those in folders with a slash. */
    public Map<String, String> files() throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Path file : under(stage)) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                hashes.put(stage.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
            }
        }
        return hashes;
    }

    /** Writes the card and moves all of it into place. */
    public ModelFolder finish(ModelCard card) throws IOException {
        Files.write(stage.resolve(ModelFolder.CARD), CardForm.bytes(card));
        Files.writeString(stage.resolve(ModelFolder.DONE), card.step() + "\n", StandardCharsets.UTF_8);
        for (Path file : under(stage)) {
            Durable.sync(file);
        }
        if (Files.exists(target)) {
            Files.move(target, old);
        }
        Files.move(stage, target, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        Durable.sync(Durable.folder(target));
        delete(old);
        return new ModelFolder(target, card);
    }

    private static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
