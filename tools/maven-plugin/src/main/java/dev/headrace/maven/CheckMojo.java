package dev.headrace.maven;

import dev.headrace.compiler.Compiler;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Checks the pipeline files of the project as {@code headrace check} does: names, types, nulls, time, leakage, privacy. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    /** The folder of the pipeline files. */
    @Parameter(property = "headrace.sources", defaultValue = "${project.basedir}/src/main/mlflow")
    @SuppressWarnings("NullAway.Init")
    private File sources;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        PipelineFiles files =
                PipelineFiles.below(sources.toPath(), project.getBasedir().toPath());
        DiagnosticSink sink = new DiagnosticSink();
        for (Source source : files.sources()) {
            Compiler.compile(List.of(source), files.options()).diagnostics().forEach(sink::report);
        }
        Messages.tell(getLog(), sink.diagnostics());
        Messages.failIfWrong(sink.diagnostics());
        getLog().info(files.sources().size() + " pipeline files checked");
    }
}
