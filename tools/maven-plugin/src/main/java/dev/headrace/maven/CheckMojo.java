package dev.headrace.maven;

import dev.headrace.compiler.Compiler;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
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
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader classes = classes()) {
            thread.setContextClassLoader(classes);
            for (Source source : files.sources()) {
                Compiler.compile(List.of(source), files.options()).diagnostics().forEach(sink::report);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("the classes of the project cannot be read: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
        Messages.tell(getLog(), sink.diagnostics());
        Messages.failIfWrong(sink.diagnostics());
        getLog().info(files.sources().size() + " pipeline files checked");
    }

    private URLClassLoader classes() throws MojoExecutionException, MalformedURLException {
        List<URL> urls = new ArrayList<>();
        try {
            for (String element : project.getCompileClasspathElements()) {
                urls.add(new File(element).toURI().toURL());
            }
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("the class path of the project is not known", e);
        }
        return new URLClassLoader(urls.toArray(URL[]::new), CheckMojo.class.getClassLoader());
    }
}
