package dev.headrace.maven;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.diagnostics.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The pipeline files of a project.
 *
 * @param sources by name; shown below the project's folder, so that no message names a folder of the machine
 */
record PipelineFiles(List<Source> sources) {

    PipelineFiles {
        sources = List.copyOf(sources);
    }

    /** All files below the folder; none if it is not there. */
    static PipelineFiles below(Path folder, Path project) throws MojoExecutionException {
        if (!Files.isDirectory(folder)) {
            return new PipelineFiles(List.of());
        }
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(f -> f.toString().endsWith(".mlflow"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            for (Path file : files) {
                String shown =
                        file.startsWith(project) ? project.relativize(file).toString() : file.toString();
                sources.add(Source.of(shown.replace('\\', '/'), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("pipeline files cannot be read: " + e.getMessage(), e);
        }
        return new PipelineFiles(sources);
    }

    /** With these files, packages find one another. */
    CompileOptions options() {
        return CompileOptions.standard().withFiles(packageName -> sources);
    }
}
