package dev.headrace.jars;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A class path as {@code java} takes it: places with a {@code :} between, {@code lib/*} for all jars of a folder. */
public final class ClassPath {

    private static final String ALL = "*";

    private ClassPath() {}

    /** The places, in order; the jars of a folder by name. */
    public static List<Path> of(List<String> texts) {
        List<Path> all = new ArrayList<>();
        for (String text : texts) {
            for (String place : text.split(java.util.regex.Pattern.quote(File.pathSeparator), -1)) {
                if (place.equals(ALL) || place.endsWith(File.separator + ALL) || place.endsWith("/" + ALL)) {
                    all.addAll(jars(Path.of(place.substring(0, place.length() - 1))));
                } else if (!place.isEmpty()) {
                    all.add(Path.of(place));
                }
            }
        }
        return all;
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            // Said later of the folder, as of every place that is not there.
            return List.of(folder);
        }
    }
}
