package dev.headrace.mlflow;

import dev.headrace.registry.run.Artefact;
import dev.headrace.registry.run.MetricPoint;
import dev.headrace.registry.run.RunRecord;
import dev.headrace.registry.run.RunStatus;
import dev.headrace.runtime.content.ContentIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A recorded run as a run of MLflow. */
record RecordedRun(Path project, RunRecord run) {

    private static final String PARENT = "mlflow.parentRunId";

    /**
     * What MLflow is to hold.
     *
     * @param parent MLflow's id of the run that it is a part of
     * @param left gets a sentence for each file that cannot be sent
     */
    RunContent content(Optional<String> parent, boolean withFiles, List<String> left) {
        Map<String, String> tags = tags(run);
        parent.ifPresent(p -> tags.put(PARENT, p));
        return new RunContent(
                run.id(),
                Export.RUN,
                run.id(),
                run.started().toEpochMilli(),
                run.ended().orElse(lastSign(run)).toEpochMilli(),
                status(run.status()),
                Names.of(run.start().parameters()),
                tags,
                metrics(run),
                withFiles ? files(left) : Map.of());
    }

    /** Of a run that was killed: when it last told something. */
    private static Instant lastSign(RunRecord run) {
        long last = run.metrics().values().stream()
                .flatMap(List::stream)
                .mapToLong(MetricPoint::millis)
                .max()
                .orElse(0);
        return Instant.ofEpochMilli(Math.max(last, run.started().toEpochMilli()));
    }

    private static String status(RunStatus status) {
        return switch (status) {
            case DONE -> "FINISHED";
            case FAILED -> "FAILED";
            case CANCELLED, KILLED, RUNNING -> "KILLED";
        };
    }

    private static Map<String, String> tags(RunRecord run) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("headrace.kind", run.start().kind().word());
        tags.put("headrace.pipeline", run.start().pipeline());
        tags.put("headrace.package", run.start().packageName());
        tags.put("headrace.outputs", String.join(", ", run.start().outputs()));
        tags.put("headrace.status", run.status().word());
        run.failure().ifPresent(f -> tags.put("headrace.failure", f.code() + ": " + f.message()));
        run.start().parent().ifPresent(p -> tags.put("headrace.parent", p));
        run.start().environment().forEach((name, value) -> tags.put("headrace.environment." + name, value));
        run.fingerprints().forEach((of, sha) -> tags.put("headrace.fingerprint." + of, sha));
        run.artefacts().forEach(a -> tags.put("headrace.artefact." + a.name(), a.sha256() + " " + a.address()));
        for (int i = 0; i < run.references().size(); i++) {
            tags.put(
                    "headrace.lineage." + i,
                    run.references().get(i).role() + " "
                            + run.references().get(i).name());
        }
        return Names.of(tags);
    }

    private static Map<String, List<MetricPoint>> metrics(RunRecord run) {
        Map<String, List<MetricPoint>> all = new LinkedHashMap<>(run.metrics());
        long end = run.ended().orElse(run.started()).toEpochMilli();
        run.resources().forEach((name, value) -> all.put("resource/" + name, List.of(new MetricPoint(0, value, end))));
        return Names.of(all);
    }

    private Map<String, RunContent.FileToSend> files(List<String> left) {
        Map<String, RunContent.FileToSend> found = new LinkedHashMap<>();
        for (Artefact artefact : run.artefacts()) {
            Path file = project.resolve(artefact.address());
            try {
                if (!Files.isRegularFile(file)) {
                    left.add("`" + artefact.address() + "` is gone");
                } else if (!ContentIds.read(file).equals(artefact.sha256())) {
                    left.add("`" + artefact.address() + "` is not what the run left any more");
                } else {
                    found.put(
                            Names.of(artefact.name()) + "/" + file.getFileName(),
                            new RunContent.FileToSend(file, artefact.sha256()));
                }
            } catch (IOException e) {
                left.add("`" + artefact.address() + "` cannot be read");
            }
        }
        return found;
    }
}
