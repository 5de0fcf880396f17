package dev.headrace.maven;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.diagnostics.Source;
import dev.headrace.generate.Generated;
import dev.headrace.generate.GeneratedFiles;
import dev.headrace.generate.JavaGenerator;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java from the pipeline files of the project: a record for each schema, an enum for each enum, the columns of each
 * feature set as constants. The annotation processor makes row types of the records.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    /** The folder of the pipeline files. */
    @Parameter(property = "headrace.sources", defaultValue = "${project.basedir}/src/main/mlflow")
    @SuppressWarnings("NullAway.Init")
    private File sources;

    /** The source folder that the Java goes to. */
    @Parameter(property = "headrace.generated", defaultValue = "${project.build.directory}/generated-sources/headrace")
    @SuppressWarnings("NullAway.Init")
    private File generated;

    /** The package of the Java; each file's own if not given. */
    @Parameter(property = "headrace.package")
    private @Nullable String packageName;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        PipelineFiles files =
                PipelineFiles.below(sources.toPath(), project.getBasedir().toPath());
        DiagnosticSink sink = new DiagnosticSink();
        Map<String, String> all = new HashMap<>();
        for (Source source : files.sources()) {
            DiagnosticSink own = new DiagnosticSink();
            Optional<Generated> made =
                    JavaGenerator.generate(source, files.options(), Optional.ofNullable(packageName), own);
            made.ifPresent(g -> GeneratedFiles.join(all, g, own));
            own.diagnostics().forEach(sink::report);
        }
        if (!sink.hasErrors()) {
            write(new Generated(all), sink);
        }
        // What is no error is told by the check, which knows the code of steps too.
        Messages.tell(
                getLog(),
                sink.diagnostics().stream().filter(Diagnostic::isError).toList());
        Messages.failIfWrong(sink.diagnostics());
        project.addCompileSourceRoot(generated.getPath());
    }

    private void write(Generated all, DiagnosticSink sink) throws MojoExecutionException {
        try {
            Optional<Integer> written = GeneratedFiles.write(all, generated.toPath(), sink);
            if (written.isPresent()) {
                GeneratedFiles.removeOthers(all, generated.toPath());
                getLog().info("generated " + all.files().size() + " classes, " + written.get() + " of them new");
            }
        } catch (RunFailure e) {
            throw new MojoExecutionException(e.diagnostic().message(), e);
        }
    }
}
