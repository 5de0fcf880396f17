package dev.headrace.mlflow;

import dev.headrace.registry.model.ModelVersion;
import dev.headrace.registry.run.RunRecord;
import dev.headrace.registry.run.RunStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends runs and models of a project to a tracking server. What is there already is not made twice, so an export that failed can
 * be tried again; all that was sent is read back and compared.
 */
public final class Export {

    /** Tags that tell runs and versions of Headrace apart. */
    static final String RUN = "headrace.run";

    static final String CONTENT = "headrace.content";

    private final Path project;
    private final Optional<String> experiment;
    private final boolean files;
    private final Mlflow mlflow;
    private final Mirror mirror;

    /**
     * An export.
     *
     * @param project the folder of the pipelines
     * @param server where to
     * @param experiment the name of the experiment; that of the package if empty
     * @param files whether files are sent, too
     */
    public Export(Path project, ServerAddress server, Optional<String> experiment, boolean files) {
        this.project = project;
        this.experiment = experiment;
        this.files = files;
        Http http = new Http(server);
        this.mlflow = new Mlflow(http);
        this.mirror = new Mirror(http, mlflow);
    }

    /**
     * Sends a run that has ended.
     *
     * @throws dev.headrace.diagnostics.RunFailure HR0746 if it is at work, or if the server does not take it
     */
    public Exported run(RunRecord run) {
        if (run.status() == RunStatus.RUNNING) {
            throw Refusals.of("run " + run.id() + " is at work", "export it when it has ended");
        }
        String name = experiment.orElse(
                run.start().packageName().isEmpty()
                        ? run.start().pipeline()
                        : run.start().packageName());
        String id = mlflow.experiment(name);
        List<String> left = new ArrayList<>();
        Optional<String> parent =
                run.start().parent().flatMap(p -> mlflow.tagged(id, RUN, p)).map(Mlflow.RemoteRun::id);
        RunContent content = new RecordedRun(project, run).content(parent, files, left);
        return new Exported(name, List.of(mirror.mirror(id, content).id()), List.of(), left);
    }

    /**
     * Sends versions of one model, the oldest first, and the stages that stand at them as aliases.
     *
     * @param stages where each stage of the model stands
     * @throws dev.headrace.diagnostics.RunFailure HR0741 if a version is damaged, HR0746 if the server does not take it
     */
    public Exported versions(List<ModelVersion> versions, Map<String, Integer> stages) {
        List<String> runs = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        String used = "";
        for (ModelVersion version : versions) {
            String model = version.record().name();
            used = experiment.orElse(model.contains(".") ? model.substring(0, model.lastIndexOf('.')) : model);
            Mlflow.RemoteRun run =
                    mirror.mirror(mlflow.experiment(used), new RegisteredVersion(version.verified()).content(files));
            mlflow.model(model);
            Mlflow.RemoteVersion remote = mlflow.version(model, CONTENT, version.content())
                    .orElseGet(() -> mlflow.createVersion(
                            model,
                            run.artifacts() + "/" + RegisteredVersion.FOLDER,
                            run.id(),
                            Map.of(
                                    CONTENT,
                                    version.content(),
                                    "headrace.version",
                                    Integer.toString(version.number()))));
            stages.forEach((stage, number) -> {
                if (number == version.number()) {
                    alias(model, stage, remote.number());
                }
            });
            runs.add(run.id());
            numbers.add(remote.number());
        }
        return new Exported(used, runs, numbers, List.of());
    }

    private void alias(String model, String stage, String version) {
        if (!version.equals(mlflow.aliases(model).get(stage))) {
            mlflow.alias(model, stage, version);
        }
        if (!version.equals(mlflow.aliases(model).get(stage))) {
            throw Refusals.of("the tracking server gives back something else than was sent: alias `" + stage + "`");
        }
    }
}
