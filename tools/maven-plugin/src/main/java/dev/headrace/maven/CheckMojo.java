package dev.headrace.maven;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.jars.UserClasses;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Checks the pipeline files of the project as {@code headrace check} does: names, types, nulls, time, leakage, privacy. Steps in
 * Java are compared with what the classes of the project and its dependencies offer.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
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
        Optional<ClassLoader> classes = UserClasses.of(classPath(), sink);
        if (classes.isPresent()) {
            check(files, classes.get(), sink);
        }
        Messages.tell(getLog(), sink.diagnostics());
        Messages.failIfWrong(sink.diagnostics());
        getLog().info(files.sources().size() + " pipeline files checked");
    }

    private static void check(PipelineFiles files, ClassLoader classes, DiagnosticSink sink) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            StepLibrary steps = StepLibrary.load(classes);
            steps.problems().forEach(sink::report);
            if (steps.problems().isEmpty()) {
                CompileOptions options = files.options().withSteps(steps);
                for (Source source : files.sources()) {
                    Compiler.compile(List.of(source), options).diagnostics().forEach(sink::report);
                }
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What the project was compiled with, as far as it is there: one without Java has no folder of classes. */
    private List<Path> classPath() throws MojoExecutionException {
        try {
            return project.getCompileClasspathElements().stream()
                    .map(Path::of)
                    .filter(Files::exists)
                    .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("the class path of the project is not known", e);
        }
    }
}
