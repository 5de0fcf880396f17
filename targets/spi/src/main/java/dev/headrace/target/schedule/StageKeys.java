package dev.headrace.target.schedule;

import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.type.Schema;
import dev.headrace.runtime.content.ContentIds;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The key under which a stage's result is remembered: what is computed, from which bytes, with which parameters, by which
 * Headrace, under which zone rules, and where it goes.
 */
final class StageKeys {

    private final RunRequest request;
    private final String engine;
    private final FingerprintIndex fingerprints;
    private final FileLayout layout;
    private final ContentIds contents;
    private final RunContents notes;

    StageKeys(RunRequest request, String engine, FileLayout layout, ContentIds contents, RunContents notes) {
        this.request = request;
        this.engine = engine;
        this.layout = layout;
        this.contents = contents;
        this.notes = notes;
        this.fingerprints = FingerprintIndex.of(request.plan().pipeline());
    }

    /** Empty if the stage's result does not stay: it reads rows given in memory or leaves no file. */
    Optional<String> of(Stage stage) throws IOException {
        if (!request.given().isEmpty() || request.outputs() instanceof OutputTarget.InMemory) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(engine, fingerprints.stage(stage), zoneRules()));
        if (stage instanceof Stage.OpaqueStep step) {
            new StepParts(request, contents).add(step, parts);
            return Optional.of(noted(stage, sha256(parts)));
        }
        if (stage instanceof Stage.Train train) {
            parts.add(
                    "train=" + contents.of(request.base().resolve(train.train().location())));
            if (train.validate().isPresent()) {
                parts.add("validate="
                        + contents.of(
                                request.base().resolve(train.validate().get().location())));
            }
            return Optional.of(sha256(parts));
        }
        if (stage instanceof Stage.Judge) {
            // It answers each time, and what it registers may have been removed meanwhile.
            return Optional.empty();
        }
        parts.addAll(new StepParts(request, contents).jars());
        new TreeMap<>(request.params()).forEach((name, value) -> parts.add(name + "=" + value));
        for (SourceDef source : request.plan().pipeline().sources()) {
            if (!((Stage.Dataflow) stage).sources().contains(source.name())) {
                continue;
            }
            List<RunContents.Content> files = new ArrayList<>();
            for (Path file : source.batch().map(layout::inputs).orElse(List.of())) {
                String id = contents.of(file);
                parts.add(name(file) + "=" + id);
                files.add(new RunContents.Content(file, id));
            }
            notes.input(source.name(), files);
        }
        for (Left output : outputs(stage)) {
            Optional<Path> file = file(output);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            parts.add(output.name() + ">" + name(file.get()));
            output.binding().ifPresent(b -> parts.add(b.toString()));
        }
        return Optional.of(noted(stage, sha256(parts)));
    }

    private String noted(Stage stage, String key) {
        notes.stage(stage.id(), key);
        return key;
    }

    /** The files a stage leaves: those it hands out, and those of a program. */
    static List<Left> outputs(Stage stage) {
        List<Left> outputs = new ArrayList<>();
        if (stage instanceof Stage.Train train) {
            Binding card = new Binding("model", train.folder() + "/model/model.json", List.of(), List.of());
            outputs.add(
                    new Left(train.model().name(), PlannedOutput.Kind.MODEL, Schema.of(List.of()), Optional.of(card)));
        } else if (stage instanceof Stage.OpaqueStep step) {
            Schema schema = step.call().schema();
            outputs.add(new Left(step.id(), PlannedOutput.Kind.STEP, schema, Optional.of(step.output())));
            for (String report : step.call().known().reports()) {
                String name = step.id() + "." + report;
                outputs.add(new Left(name, PlannedOutput.Kind.STEP, schema, Optional.of(step.report(report))));
            }
        } else {
            stage.outputs().forEach(o -> outputs.add(Left.of(o)));
        }
        return outputs;
    }

    /** A file that a stage leaves. */
    record Left(String name, PlannedOutput.Kind kind, Schema schema, Optional<Binding> binding) {
        static Left of(PlannedOutput output) {
            return new Left(output.name(), output.kind(), output.root().schema(), output.binding());
        }

        /** Whether it always goes to the file of its binding. */
        boolean isInternal() {
            return kind == PlannedOutput.Kind.STEP || kind == PlannedOutput.Kind.MODEL;
        }
    }

    /** Where an output is written, if it goes to a file. */
    Optional<Path> file(Left output) {
        if (output.isInternal()) {
            return output.binding().map(b -> request.base().resolve(b.location()));
        }
        if (request.outputs() instanceof OutputTarget.Folder folder) {
            return Optional.of(folder.folder().resolve(output.name() + "." + folder.format()));
        }
        return output.binding().map((Binding b) -> layout.output(b));
    }

    /** What the file of an output holds. */
    String contentId(Left output, Path file) throws IOException {
        String id = contents.of(file);
        notes.output(output.name(), new RunContents.Content(file, id));
        return id;
    }

    private String name(Path file) {
        Path base = request.base().toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute).toString();
    }

    private static String zoneRules() {
        return java.time.zone.ZoneRulesProvider.getVersions("UTC").lastKey();
    }

    private static String sha256(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
