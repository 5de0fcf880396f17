package dev.headrace.cli;

import dev.headrace.mlflow.Export;
import dev.headrace.mlflow.Exported;
import dev.headrace.mlflow.ServerAddress;
import dev.headrace.runtime.secret.Secrets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where runs and models are sent. */
final class ExportOptions {

    @Option(
            names = "--to",
            paramLabel = "URL",
            required = true,
            description = "The address of an MLflow tracking server.")
    private String to = "";

    @Option(
            names = "--experiment",
            paramLabel = "NAME",
            description = "The experiment there; the package of the pipeline if not given.")
    private @Nullable String experiment;

    @Option(
            names = "--token",
            paramLabel = "SECRET",
            description = "The secret that holds the server's token: HEADRACE_SECRET_… in the environment.")
    private @Nullable String token;

    @Option(names = "--no-artefacts", description = "Sends no files.")
    private boolean withoutFiles;

    Export export(Path project) {
        Optional<String> secret = Optional.ofNullable(token).map(Secrets.ofThisProcess()::value);
        return new Export(project, ServerAddress.of(to, secret), Optional.ofNullable(experiment), !withoutFiles);
    }

    /** What was sent, for people; the ids that the server gave, as data. */
    void tell(Console console, String what, Exported exported) {
        exported.left().forEach(l -> console.say("headrace: warning: " + l + "; it was not sent"));
        console.say(what + " is in experiment `" + exported.experiment() + "`, read back and found equal");
        exported.runs().forEach(console.out()::println);
        console.out().flush();
    }
}
