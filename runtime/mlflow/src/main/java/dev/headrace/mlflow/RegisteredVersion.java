package dev.headrace.mlflow;

import dev.headrace.registry.model.ModelFiles;
import dev.headrace.registry.model.ModelVersion;
import dev.headrace.registry.run.MetricPoint;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A version of a model as a run of MLflow, which versions there need. */
record RegisteredVersion(ModelVersion version) {

    static final String FOLDER = "version";

    /** What MLflow is to hold. */
    RunContent content(boolean withFiles) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("headrace.kind", "model");
        tags.put("headrace.model", version.address());
        tags.put(
                "headrace.trainer",
                version.record().trainer() + " " + version.record().trainerVersion());
        tags.put(
                "headrace.gate",
                version.record().gate().gate() + " on "
                        + version.record().gate().on());
        version.record().fingerprints().forEach((of, sha) -> tags.put("headrace.fingerprint." + of, sha));
        for (int i = 0; i < version.lineage().size(); i++) {
            tags.put(
                    "headrace.lineage." + i,
                    version.lineage().get(i).role() + " "
                            + version.lineage().get(i).name());
        }
        long made = version.registered().toEpochMilli();
        Map<String, List<MetricPoint>> metrics = new LinkedHashMap<>();
        version.record().metrics().forEach((name, v) -> metrics.put(name, List.of(new MetricPoint(0, v, made))));
        version.record()
                .gate()
                .judged()
                .forEach(j ->
                        metrics.put("gate/" + j.requirement().measure(), List.of(new MetricPoint(0, j.value(), made))));
        return new RunContent(
                version.address(),
                Export.CONTENT,
                version.content(),
                made,
                made,
                "FINISHED",
                Names.of(version.record().settings()),
                Names.of(tags),
                Names.of(metrics),
                withFiles ? files() : Map.of());
    }

    private Map<String, RunContent.FileToSend> files() {
        Map<String, RunContent.FileToSend> found = new LinkedHashMap<>();
        try {
            ModelFiles.of(version.folder())
                    .files()
                    .forEach((name, sha) -> found.put(
                            FOLDER + "/" + name,
                            new RunContent.FileToSend(version.folder().resolve(name), sha)));
        } catch (IOException e) {
            throw Refusals.of("the files of " + version.address() + " cannot be read");
        }
        return found;
    }
}
