package dev.headrace.formats.file;

import dev.headrace.formats.InputFile;
import dev.headrace.ir.pipeline.Binding;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which files a location means. */
public final class Locations {

    /** The endings that belong to a connector; the first is the one written. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "csv", List.of(".csv", ".tsv", ".txt"),
            "jsonl", List.of(".jsonl", ".ndjson", ".json"),
            "parquet", List.of(".parquet"));

    private static final int MOST_INPUTS = 1 << 23;

    private Locations() {}

    /** The files to read, sorted by path name by name: a single file, those of a folder, or those a pattern matches. */
    public static List<InputFile> inputs(Path folder, Binding binding) {
        String location = binding.location();
        List<InputFile> found = inputsIfAny(folder, binding);
        if (!found.isEmpty()) {
            return found;
        }
        if (Files.isDirectory(folder.resolve(location))) {
            throw Failures.input(
                    "the folder `" + location + "` has no file that ends in " + String.join(", ", endings(binding)),
                    "name the files with a pattern, such as `" + location + "/*`");
        }
        if (Glob.isPattern(location)) {
            throw Failures.input(
                    "no file matches `" + location + "`", "`*` stays within a folder, `**` goes through folders");
        }
        throw Failures.input(
                "there is no file `" + location + "`",
                "relative paths start at the pipeline file's folder, `" + folder.getFileName() + "`");
    }

    /** The same; none if there is none. */
    public static List<InputFile> inputsIfAny(Path folder, Binding binding) {
        String location = binding.location();
        Path path = folder.resolve(location);
        try {
            List<Path> found;
            if (Files.isDirectory(path)) {
                found = inFolder(path, binding);
            } else if (Files.exists(path)) {
                found = List.of(path);
            } else {
                found = Glob.isPattern(location) ? matching(folder, location) : List.of();
            }
            return named(folder, location, found);
        } catch (IOException e) {
            throw Failures.input(location, e);
        }
    }

    /** The file to write: the location itself if its name has an ending, else {@code part-0} in a folder of that name. */
    public static Path output(Path folder, Binding binding) {
        Path path = folder.resolve(binding.location()).normalize();
        Path name = path.getFileName();
        if (name == null || Glob.isPattern(binding.location())) {
            throw Failures.output(
                    "`" + binding.location() + "` names no file or folder to write", "write to one file or one folder");
        }
        return isFolder(binding) ? path.resolve("part-0" + endings(binding).get(0)) : path;
    }

    /** Whether an output is a folder with a part in it. */
    public static boolean isFolder(Binding binding) {
        String location = binding.location();
        String name = location.substring(location.lastIndexOf('/') + 1);
        return name.lastIndexOf('.') < 1;
    }

    private static List<String> endings(Binding binding) {
        List<String> endings = ENDINGS.get(binding.connector());
        if (endings == null) {
            throw Failures.option("`" + binding.connector() + "` is not a connector of files");
        }
        return endings;
    }

    private static List<Path> inFolder(Path path, Binding binding) throws IOException {
        List<String> endings = endings(binding);
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            files.filter(f -> belongs(f, endings) && Files.isRegularFile(f)).forEach(found::add);
        }
        return found;
    }

    private static boolean belongs(Path file, List<String> endings) {
        String name = file.getFileName().toString();
        String plain = Compression.of(name).strip(name);
        return !Glob.isHidden(name) && endings.stream().anyMatch(plain::endsWith);
    }

    private static List<Path> matching(Path folder, String location) throws IOException {
        List<String> names = List.of(location.split("/+"));
        int fixed = 0;
        while (!Glob.isPattern(names.get(fixed))) {
            fixed++;
        }
        String start = String.join("/", names.subList(0, fixed));
        Path root = folder.resolve(location.startsWith("/") ? "/" + start : start);
        Glob glob = new Glob(names.subList(fixed, names.size()));
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> walk = Files.walk(root, glob.depth(), FileVisitOption.FOLLOW_LINKS)) {
                walk.filter(p -> glob.matches(parts(root.relativize(p))) && Files.isRegularFile(p))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<InputFile> named(Path folder, String location, List<Path> found) {
        boolean absolute = Path.of(location).isAbsolute();
        List<Path> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Locations::parts, Locations::compare));
        if (sorted.size() > MOST_INPUTS) {
            throw Failures.input("`" + location + "` means more than " + MOST_INPUTS + " files", "join some of them");
        }
        List<InputFile> inputs = new ArrayList<>();
        for (Path path : sorted) {
            Path shown = absolute ? path : folder.relativize(path);
            inputs.add(
                    new InputFile(inputs.size(), String.join("/", shown(absolute, shown)), path, size(path, location)));
        }
        return List.copyOf(inputs);
    }

    private static List<String> shown(boolean absolute, Path path) {
        List<String> names = new ArrayList<>();
        if (absolute) {
            names.add("");
        }
        names.addAll(parts(path));
        return names;
    }

    private static long size(Path path, String location) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw Failures.input(location, e);
        }
    }

    private static List<String> parts(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return names;
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
