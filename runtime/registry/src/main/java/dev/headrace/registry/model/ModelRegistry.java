package dev.headrace.registry.model;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.registry.gate.GatePass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The registered models of a project: a folder for each, {@code .headrace/models/NAME}, with its versions and the moves of its
 * stages. Any number of processes may read; one at a time writes to a model.
 */
public final class ModelRegistry {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final Duration patience;

    private ModelRegistry(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /** The models of the project whose pipelines lie in this folder. */
    public static ModelRegistry of(Path project) {
        return new ModelRegistry(project.resolve(".headrace").resolve("models"), PATIENCE);
    }

    /** The same with another time to wait for whoever writes. */
    public ModelRegistry waiting(Duration most) {
        return new ModelRegistry(folder, most);
    }

    /** The names of all models that have a version, in order. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(f -> String.valueOf(f.getFileName()))
                    .filter(ModelNames::isName)
                    .filter(n -> !numbers(n).isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Refusals.notListed(e);
        }
    }

    private List<Integer> numbers(String name) {
        try {
            return shelf(name).numbers();
        } catch (IOException e) {
            throw Refusals.notRead(name, e);
        }
    }

    /**
     * The versions of a model, the oldest first, but for those that are {@link #damaged}.
     *
     * @throws RunFailure HR0740 if there is no such model
     */
    public List<ModelVersion> versions(String name) {
        List<Integer> numbers = numbers(name);
        if (numbers.isEmpty()) {
            throw Refusals.unknownModel(name, names());
        }
        List<Integer> damaged = damaged(name);
        return numbers.stream()
                .filter(n -> !damaged.contains(n))
                .map(n -> version(name, n))
                .toList();
    }

    /**
     * The numbers of a model's versions whose record is missing, or is not what was registered.
     */
    public List<Integer> damaged(String name) {
        return numbers(name).stream().filter(n -> signature(name, n).isEmpty()).toList();
    }

    /**
     * The version that is meant; its files are not looked at, which {@link ModelVersion#verified} does.
     *
     * @throws RunFailure HR0740 if there is none, HR0741 if its record is damaged
     */
    public ModelVersion find(ModelReference reference) {
        List<Integer> numbers = numbers(reference.name());
        if (numbers.isEmpty()) {
            throw Refusals.unknownModel(reference.name(), names());
        }
        if (reference.stage().isPresent()) {
            return version(
                    reference.name(),
                    standing(reference.name(), reference.stage().get()));
        }
        OptionalInt wanted = reference.version();
        return version(reference.name(), wanted.orElse(numbers.get(numbers.size() - 1)));
    }

    private int standing(String name, String stage) {
        return Optional.ofNullable(stages(name).get(stage))
                .orElseThrow(() -> Refusals.unknown(
                        "no version of `" + name + "` stands at `" + stage + "`",
                        "headrace models promote " + name + ":VERSION " + stage));
    }

    private ModelVersion version(String name, int number) {
        try {
            return shelf(name)
                    .version(number)
                    .orElseThrow(() -> Refusals.unknown(
                            "model `" + name + "` has no version " + number,
                            "headrace models show " + name + " tells what there is"));
        } catch (IOException e) {
            throw Refusals.damaged(name, number, "its record is missing, or is not what was registered");
        }
    }

    /** Where each stage of a model stands, by name. */
    public Map<String, Integer> stages(String name) {
        return StageLog.standing(moves(name));
    }

    /** The moves of a model's stages, the oldest first. */
    public List<StageMove> moves(String name) {
        try {
            return shelf(name).stages().moves();
        } catch (IOException e) {
            throw Refusals.notRead(name, e);
        }
    }

    /**
     * Registers a model that its gate let pass: copies it whole, beside the versions before it. The same model again is the
     * version that it already is. A process that is killed leaves either a whole version or none.
     *
     * @throws RunFailure HR0743 if the gate judged another model, HR0744 if another process writes for too long, HR0703
     *     if it cannot be written
     */
    public ModelVersion register(Registration registration, GatePass pass) {
        String name = registration.name();
        try {
            Files.createDirectories(shelf(name).folder());
            try (WriterLock lock = lock(name)) {
                int number = shelf(name).add(registration, pass);
                return version(name, number);
            }
        } catch (IOException e) {
            throw Refusals.notWritten(name, e);
        }
    }

    /**
     * Lets a stage point to a version. Nothing is written if it does already.
     *
     * @param newSignature whether the version may take or say something else than the one that stands there
     * @return whether it moved
     * @throws RunFailure HR0740 if there is no such version, HR0741 if it is damaged, HR0742 if its signature is another,
     *     HR0743 if its gate would not let it pass, HR0744 if another process writes for too long
     */
    public boolean promote(String name, int number, String stage, boolean newSignature) {
        if (!ModelNames.isStage(stage)) {
            throw new IllegalArgumentException("`" + stage + "` is no name of a stage");
        }
        version(name, number);
        try (WriterLock lock = lock(name)) {
            Integer now = stages(name).get(stage);
            ModelVersion version = fit(name, number, stage, Optional.ofNullable(now), newSignature);
            if (Integer.valueOf(version.number()).equals(now)) {
                return false;
            }
            shelf(name).stages().add(new StageMove(StageMove.Kind.PROMOTE, stage, number, Instant.now()));
            return true;
        } catch (IOException e) {
            throw Refusals.notWritten(name, e);
        }
    }

    /**
     * Lets a stage point to the version that stood there before.
     *
     * @return that version's number
     * @throws RunFailure as {@link #promote}; HR0740 if there was none before
     */
    public int rollback(String name, String stage, boolean newSignature) {
        if (numbers(name).isEmpty()) {
            throw Refusals.unknownModel(name, names());
        }
        standing(name, stage);
        try (WriterLock lock = lock(name)) {
            List<StageMove> moves = moves(name);
            int now = standing(name, stage);
            int before = StageLog.before(moves, stage)
                    .orElseThrow(() -> Refusals.unknown(
                            "before version " + now + " no other version of `" + name + "` stood at `" + stage + "`",
                            "headrace models show " + name + " tells its history"));
            fit(name, before, stage, Optional.of(now), newSignature);
            shelf(name).stages().add(new StageMove(StageMove.Kind.ROLLBACK, stage, before, Instant.now()));
            return before;
        } catch (IOException e) {
            throw Refusals.notWritten(name, e);
        }
    }

    /** The version, if nothing speaks against moving the stage to it. */
    private ModelVersion fit(String name, int number, String stage, Optional<Integer> now, boolean newSignature) {
        ModelVersion version = version(name, number).verified();
        if (!version.record().gate().holds()) {
            throw Refusals.held(version.address(), version.record().gate());
        }
        if (now.isPresent() && !newSignature) {
            signature(name, now.get())
                    .flatMap(version.record().signature()::difference)
                    .ifPresent(d -> {
                        throw Refusals.signature(
                                "version " + number + " of `" + name + "` has another signature than version "
                                        + now.get() + " at `" + stage + "`: " + d,
                                "whoever scores with `" + stage
                                        + "` has to be made for it; then --new-signature moves the stage");
                    });
        }
        return version;
    }

    /** Empty if the record is damaged: nobody scores with that version, and the way away from it must be open. */
    private Optional<Signature> signature(String name, int number) {
        try {
            return shelf(name).version(number).map(v -> v.record().signature());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private WriterLock lock(String name) throws IOException {
        return WriterLock.take(shelf(name).folder().resolve("lock"), patience)
                .orElseThrow(() -> Refusals.busy(name, patience.toSeconds()));
    }

    private Shelf shelf(String name) {
        return new Shelf(name, folder.resolve(name));
    }
}
