package dev.headrace.jars;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * A pipeline of Java as somebody names it: {@code app.jar}, {@code app.jar#bank.fraud}, {@code target/classes#bank.fraud}, or
 * a name alone that a class path is given with.
 *
 * @param text as it was written
 * @param container the jar or the folder of classes; empty if any place of the class path may have the pipeline
 * @param name of the pipeline, or of the class that says it; empty if the container is to have but one
 * @param classPath where else classes are looked for
 */
public record JavaArgument(String text, Optional<Path> container, Optional<String> name, List<Path> classPath) {

    static final String PROVIDERS = "META-INF/services/dev.headrace.dsl.DefinitionProvider";

    public JavaArgument {
        classPath = List.copyOf(classPath);
    }

    /** Reads an argument; empty if it names a pipeline file, as it does where nothing speaks for Java. */
    public static Optional<JavaArgument> of(Path argument, List<Path> classPath) {
        String text = argument.toString();
        if (isContainer(argument, classPath)) {
            return Optional.of(new JavaArgument(text, Optional.of(argument), Optional.empty(), classPath));
        }
        if (Files.exists(argument)) {
            return Optional.empty();
        }
        int mark = text.lastIndexOf('#');
        if (mark > 0) {
            Path container = Path.of(text.substring(0, mark));
            String name = text.substring(mark + 1);
            return isJar(container) || Files.isDirectory(container)
                    ? Optional.of(new JavaArgument(
                            text, Optional.of(container), Optional.of(name).filter(n -> !n.isEmpty()), classPath))
                    : Optional.empty();
        }
        boolean name = !classPath.isEmpty() && !text.contains(File.separator) && !text.endsWith(".mlflow");
        return name
                ? Optional.of(new JavaArgument(text, Optional.empty(), Optional.of(text), classPath))
                : Optional.empty();
    }

    /** Whether a jar lists pipelines; one that cannot be read lists none. */
    public static boolean offersPipelines(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(PROVIDERS) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isContainer(Path path, List<Path> classPath) {
        return isJar(path)
                || Files.isDirectory(path) && (!classPath.isEmpty() || Files.isRegularFile(path.resolve(PROVIDERS)));
    }

    private static boolean isJar(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    /** Where pipelines are looked for. */
    List<Path> containers() {
        return container.map(List::of).orElse(classPath);
    }

    /** Where classes are looked for, in this order. */
    List<Path> everywhere() {
        List<Path> all = new ArrayList<>();
        container.ifPresent(all::add);
        all.addAll(classPath);
        return all;
    }
}
