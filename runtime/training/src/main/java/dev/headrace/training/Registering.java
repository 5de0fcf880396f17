package dev.headrace.training;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.ml.FedRows;
import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.PartRef;
import dev.headrace.registry.gate.Gate;
import dev.headrace.registry.gate.GateHold;
import dev.headrace.registry.gate.GatePass;
import dev.headrace.registry.gate.Verdict;
import dev.headrace.registry.model.ModelFiles;
import dev.headrace.registry.model.ModelRegistry;
import dev.headrace.registry.model.ModelVersion;
import dev.headrace.registry.model.Registration;
import dev.headrace.registry.model.Signature;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.model.ModelCard;
import dev.headrace.worker.model.ModelFolder;
import dev.headrace.worker.step.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Registers a model that a gate has let pass, and moves the stage that the gate names. */
public final class Registering {

    private final Path project;
    private final String packageName;

    /**
     * @param project the folder whose registry it is
     * @param packageName of the pipeline; empty if it has none
     */
    public Registering(Path project, String packageName) {
        this.project = project;
        this.packageName = packageName;
    }

    /**
     * The version that the model is now.
     *
     * @param order what was judged
     * @throws RunFailure as {@link ModelRegistry#register} and {@link ModelRegistry#promote} say
     */
    public Optional<ModelVersion> register(JudgeOrder order, Judged judged) {
        GateDef def = order.gate();
        Path model = order.trained().resolve("model");
        try {
            Verdict verdict = Gate.of(def, part(def.on()))
                    .judge(judged.measures().metrics(), ModelFiles.of(model).sha256());
            return verdict.accept(new Verdict.Visitor<Optional<ModelVersion>>() {
                @Override
                public Optional<ModelVersion> pass(GatePass pass) {
                    return Optional.of(passed(order, judged, model, pass));
                }

                @Override
                public Optional<ModelVersion> hold(GateHold hold) {
                    return Optional.empty();
                }
            });
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0712, "the files of `" + def.model() + "` cannot be read: " + e.getMessage());
        }
    }

    private static String part(PartRef part) {
        return part.split() + "." + part.part();
    }

    private ModelVersion passed(JudgeOrder order, Judged judged, Path folder, GatePass pass) {
        String name = packageName.isEmpty()
                ? order.model().name()
                : packageName + "." + order.model().name();
        ModelRegistry registry = ModelRegistry.of(project);
        ModelVersion version = registry.register(registration(name, order, judged, folder), pass);
        order.gate().stage().ifPresent(stage -> registry.promote(name, version.number(), stage, false));
        return version;
    }

    private static Registration registration(String name, JudgeOrder order, Judged judged, Path folder) {
        Path train = order.trained().resolve(FedRows.train(order.model()) + ".parquet");
        ModelCard card;
        try {
            card = ModelFolder.open(folder).card();
        } catch (WorkerFailure e) {
            throw RunFailure.of(
                    Code.HR0712, "model `" + order.model().name() + "` cannot be registered: " + e.sentence());
        }
        Map<String, String> settings = new TreeMap<>();
        card.settings().values().forEach((key, value) -> settings.put(key, String.valueOf(value)));
        Map<String, String> fingerprints = new LinkedHashMap<>();
        fingerprints.put("step", card.step());
        try {
            fingerprints.put("data train", Sha256.of(train));
            fingerprints.put("data " + part(order.gate().on()), Sha256.of(order.rows()));
        } catch (IOException e) {
            throw RunFailure.of(
                    Code.HR0712, "the rows of `" + order.model().name() + "` cannot be read: " + e.getMessage());
        }
        return new Registration(
                name,
                folder,
                Signature.of(card.task().word(), card.label(), card.inputs(), card.features(), card.classes()),
                card.trainer(),
                card.trainerVersion(),
                settings,
                transforms(order.trained()),
                new References(train).of(card.inputs()),
                judged.measures().metrics(),
                fingerprints,
                List.of());
    }

    /** What the fits of the model have learnt, which other stages wrote beside it. */
    private static Map<String, Path> transforms(Path trained) {
        Map<String, Path> transforms = new TreeMap<>();
        try (Stream<Path> files = Files.list(trained)) {
            files.filter(f -> f.getFileName().toString().matches(".*\\.learnt[0-9]*\\.parquet"))
                    .forEach(f -> {
                        String file = f.getFileName().toString();
                        transforms.put(file.substring(0, file.length() - ".parquet".length()), f);
                    });
        } catch (IOException e) {
            throw RunFailure.of(Code.HR0712, "what the fits of a model have learnt cannot be read: " + e.getMessage());
        }
        return transforms;
    }
}
