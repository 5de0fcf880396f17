package dev.headrace.target.beam.launch;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What jars of steps bring into a job jar. */
final class JarContents {
    private static final String SERVICES = "META-INF/services/";

    private JarContents() {}

    /**
     * The entries by name, in the order of the names. Lists of services are put end to end; of a class that the job jar has as
     * well, its own counts.
     */
    static Map<String, byte[]> of(List<Path> steps, Path jobJar) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        if (steps.isEmpty()) {
            return all;
        }
        Set<String> there = new HashSet<>();
        try (ZipFile zip = new ZipFile(jobJar.toFile())) {
            zip.stream().map(ZipEntry::getName).forEach(there::add);
        }
        for (Path jar : steps) {
            if (Files.isDirectory(jar)) {
                for (Path file : files(jar)) {
                    String name = jar.relativize(file).toString().replace('\\', '/');
                    add(name, Files.readAllBytes(file), there, all, jar);
                }
                continue;
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : sorted(zip)) {
                    add(entry.getName(), read(zip, entry), there, all, jar);
                }
            }
        }
        return all;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(f -> belongs(folder.relativize(f).toString().replace('\\', '/')))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static List<ZipEntry> sorted(ZipFile zip) {
        List<ZipEntry> entries = Collections.list(zip.entries()).stream()
                .map(ZipEntry.class::cast)
                .filter(e -> !e.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        return entries.stream().filter(e -> belongs(e.getName())).toList();
    }

    /** Without what speaks of the jar as a whole. */
    private static boolean belongs(String name) {
        boolean ofTheJar = name.equals("META-INF/MANIFEST.MF")
                || name.equals("META-INF/INDEX.LIST")
                || name.endsWith("module-info.class")
                || name.startsWith("META-INF/maven/")
                || name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
        return !ofTheJar;
    }

    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static void add(String name, byte[] bytes, Set<String> there, Map<String, byte[]> all, Path jar)
            throws IOException {
        byte[] before = all.get(name);
        if (name.startsWith(SERVICES) && before != null) {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.write(before);
            both.write(("\n" + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            all.put(name, both.toByteArray());
        } else if (before != null && name.endsWith(".class") && !Arrays.equals(before, bytes)) {
            throw new RunFailure(Diagnostic.of(
                            Code.HR0504,
                            "`" + jar.getFileName() + "` holds another `" + name + "` than a jar before it")
                    .help("leave one of the two out")
                    .build());
        } else if (!there.contains(name)) {
            all.put(name, bytes);
        }
    }
}
