package dev.headrace.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a source folder with the annotation processor on, as a build does. */
final class Javac {

    private Javac() {}

    /** The classes; fails if javac has anything to say. */
    static ClassLoader compile(Path sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-Xlint:all,-processing,-serial"));
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));
        options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        options.addAll(List.of(
                "-processor", "dev.headrace.processor.SchemaProcessor,dev.headrace.processor.PipelineProcessor"));
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            boolean good = javac.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(good).as(said.toString()).isTrue();
        }
        assertThat(said.toString()).isEmpty();
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Javac.class.getClassLoader());
    }
}
