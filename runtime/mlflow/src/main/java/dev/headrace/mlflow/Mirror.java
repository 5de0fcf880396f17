package dev.headrace.mlflow;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.registry.run.MetricPoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a run of MLflow hold what it is to hold, whatever it holds already, then reads it back and compares. */
final class Mirror {

    private static final String PROXIED = "mlflow-artifacts:";
    private static final String ARTIFACTS = "/api/2.0/mlflow-artifacts/artifacts";

    private final Http http;
    private final Mlflow mlflow;

    Mirror(Http http, Mlflow mlflow) {
        this.http = http;
        this.mlflow = mlflow;
    }

    /** The run of the experiment that holds it now. */
    Mlflow.RemoteRun mirror(String experiment, RunContent content) {
        Map<String, String> tags = new LinkedHashMap<>(content.tags());
        tags.put(content.key(), content.keyValue());
        Mlflow.RemoteRun run = mlflow.tagged(experiment, content.key(), content.keyValue())
                .orElseGet(() -> mlflow.create(
                        experiment, content.name(), content.startMillis(), Map.of(content.key(), content.keyValue())));
        List<Batches.Named> metrics = new ArrayList<>();
        content.metrics()
                .forEach((name, points) ->
                        missing(run, name, points).forEach(p -> metrics.add(new Batches.Named(name, p))));
        mlflow.log(run.id(), Batches.of(metrics, content.params(), tags));
        try {
            sendFiles(run, content);
            mlflow.end(run.id(), content.status(), content.endMillis());
            compare(run, content, tags);
        } catch (IOException e) {
            throw Refusals.of("a file of the export cannot be read");
        }
        return run;
    }

    private void sendFiles(Mlflow.RemoteRun run, RunContent content) throws IOException {
        for (Map.Entry<String, RunContent.FileToSend> file : content.files().entrySet()) {
            String path = path(run, file.getKey());
            // What is there already need not travel again.
            if (!http.content(path).equals(Optional.of(file.getValue().sha256()))) {
                http.put(path, file.getValue().path());
            }
        }
    }

    private static String path(Mlflow.RemoteRun run, String name) {
        if (!run.artifacts().startsWith(PROXIED + "/")) {
            throw Refusals.of(
                    "the tracking server takes no files: it keeps them in a place of its own",
                    "start it with --serve-artifacts, or leave files out: --no-artefacts");
        }
        String folder = run.artifacts().substring(PROXIED.length()).replaceFirst("^//[^/]*", "");
        return ARTIFACTS
                + Arrays.stream((folder + "/" + name).split("/"))
                        .map(Mlflow::encoded)
                        .collect(Collectors.joining("/"));
    }

    private void compare(Mlflow.RemoteRun sent, RunContent content, Map<String, String> tags) throws IOException {
        Mlflow.RemoteRun run = mlflow.run(sent.id());
        same("the status", content.status(), run.status());
        content.params()
                .forEach((name, value) ->
                        same("parameter `" + name + "`", value, run.params().get(name)));
        tags.forEach(
                (name, value) -> same("tag `" + name + "`", value, run.tags().get(name)));
        content.metrics().forEach((name, points) -> {
            if (!missing(run, name, points).isEmpty()) {
                throw other("metric `" + name + "`");
            }
        });
        for (Map.Entry<String, RunContent.FileToSend> file : content.files().entrySet()) {
            String read = http.content(path(run, file.getKey())).orElse("");
            same("artefact `" + file.getKey() + "`", file.getValue().sha256(), read);
        }
    }

    /** The values that a run does not hold. Its history is asked for only where the last value does not tell. */
    private List<MetricPoint> missing(Mlflow.RemoteRun run, String name, List<MetricPoint> points) {
        MetricPoint last = run.metrics().get(name);
        if (last == null) {
            return points;
        }
        List<MetricPoint> there = points.size() == 1 && stored(points.get(0)).equals(stored(last))
                ? List.of(last)
                : mlflow.history(run.id(), name);
        Set<MetricPoint> stored = there.stream().map(Mirror::stored).collect(Collectors.toSet());
        return points.stream().filter(p -> !stored.contains(stored(p))).toList();
    }

    /** MLflow keeps infinities as the greatest numbers. */
    private static MetricPoint stored(MetricPoint p) {
        double value = Double.isInfinite(p.value()) ? Math.copySign(Double.MAX_VALUE, p.value()) : p.value();
        return new MetricPoint(p.step(), value + 0.0, p.millis());
    }

    private static void same(String what, String sent, @org.jspecify.annotations.Nullable String read) {
        if (!sent.equals(read)) {
            throw other(what);
        }
    }

    private static RunFailure other(String what) {
        return Refusals.of("the tracking server gives back something else than was sent: " + what);
    }
}
