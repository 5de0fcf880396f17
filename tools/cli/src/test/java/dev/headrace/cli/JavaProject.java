package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * A project in Java as a build would leave it: sources in {@code src/main/java}, classes in {@code target/classes}.
 *
 * @param folder its root
 */
record JavaProject(Path folder) {

    private static final Path SOURCES = Path.of("src/test/resources/java");
    private static final Map<List<String>, Path> COMPILED = new ConcurrentHashMap<>();
    private static final String PROVIDERS = "META-INF/services/dev.headrace.dsl.DefinitionProvider";

    /** The packages of the test's resources, compiled. */
    static JavaProject of(Path folder, String... packages) throws IOException {
        JavaProject project = new JavaProject(folder);
        Path compiled = COMPILED.computeIfAbsent(List.of(packages), JavaProject::compile);
        copy(compiled, project.classes());
        for (String name : packages) {
            copy(SOURCES.resolve(name), folder.resolve("src/main/java").resolve(name));
        }
        return project;
    }

    /** Once for all tests: the surface is large, and javac reads much of it. */
    private static Path compile(List<String> packages) {
        try {
            Path classes = Files.createDirectories(Path.of("target", "java", String.join("-", packages)));
            List<String> arguments = new ArrayList<>(List.of("-proc:none", "-g", "-d", classes.toString(), "-cp"));
            arguments.add(System.getProperty("java.class.path"));
            for (String name : packages) {
                files(SOURCES.resolve(name)).forEach(f -> arguments.add(f.toString()));
            }
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int code = ToolProvider.getSystemJavaCompiler().run(null, null, said, arguments.toArray(String[]::new));
            assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    /** Lists the providers; a class that is not there may be named too. */
    JavaProject offers(String... providers) throws IOException {
        Path list = classes().resolve(PROVIDERS);
        Files.createDirectories(list.getParent());
        Files.writeString(list, String.join("\n", providers) + "\n");
        return this;
    }

    Path jar(String name) throws IOException {
        return jar(name, "");
    }

    /** A jar of all classes in {@code target}. */
    Path jar(String name, String classPath) throws IOException {
        Path jar = folder.resolve("target").resolve(name);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!classPath.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            for (Path file : files(classes())) {
                out.putNextEntry(new ZipEntry(classes().relativize(file).toString()));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
        return jar;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
