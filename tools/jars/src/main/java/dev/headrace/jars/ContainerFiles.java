package dev.headrace.jars;

import dev.headrace.compiler.FileResolver;
import dev.headrace.diagnostics.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The {@code .mlflow} files that a jar or a folder of classes brings along, by name. */
public final class ContainerFiles implements FileResolver {

    private static final String FILE = ".mlflow";

    private final List<Path> containers;

    /** Of these jars and folders, in this order. */
    public ContainerFiles(List<Path> containers) {
        this.containers = List.copyOf(containers);
    }

    @Override
    public List<Source> candidates(String packageName) {
        List<Source> all = new ArrayList<>();
        for (Path container : containers) {
            try {
                all.addAll(Files.isDirectory(container) ? ofFolder(container) : ofJar(container));
            } catch (IOException | UncheckedIOException e) {
                // It has no files that could be read; the name is then unknown, which the compiler says.
                continue;
            }
        }
        return all;
    }

    private static List<Source> ofFolder(Path folder) throws IOException {
        List<Source> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> named = files.filter(f -> f.toString().endsWith(FILE))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            for (Path file : named) {
                found.add(Source.of(file.toString(), Files.readString(file)));
            }
        }
        return found;
    }

    private static List<Source> ofJar(Path jar) throws IOException {
        List<Source> found = new ArrayList<>();
        try (JarFile open = new JarFile(jar.toFile())) {
            List<ZipEntry> named = open.stream()
                    .<ZipEntry>map(e -> e)
                    .filter(e -> e.getName().endsWith(FILE))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry entry : named) {
                byte[] text = open.getInputStream(entry).readAllBytes();
                found.add(Source.of(jar + "!/" + entry.getName(), new String(text, StandardCharsets.UTF_8)));
            }
        }
        return found;
    }
}
