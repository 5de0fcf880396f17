package dev.headrace.dsl;

import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.Span;
import dev.headrace.dsl.value.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the text of the Java that said a pipeline, so that messages show it. A file that lies under no root, or is no text in
 * UTF-8, has as many empty lines as are needed for the number of a line to be right.
 */
public final class JavaSources {

    private final List<Path> roots;
    private final Map<String, Source> found = new LinkedHashMap<>();

    private JavaSources(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /**
     * Looks under these folders, in order: {@code src/main/java}. Files are shown under the folder as given.
     *
     * @param roots the folders
     * @return what looks there
     */
    public static JavaSources under(Path... roots) {
        return new JavaSources(List.of(roots));
    }

    /**
     * Knows of no text; messages have file and line alone.
     *
     * @return what finds nothing
     */
    public static JavaSources none() {
        return new JavaSources(List.of());
    }

    /**
     * The whole line of a place, without its indentation, for a message about it.
     *
     * @param place the line
     * @return the line in its file, or an empty one in a text that has as many lines
     */
    public Span span(Place place) {
        return span(place, place.line());
    }

    /** The same; a text that is not found has so many lines. */
    Span span(Place place, int lines) {
        Source source = found.computeIfAbsent(place.file(), file -> find(file, lines));
        if (place.line() > source.lineCount()) {
            return new Span(source, source.text().length(), source.text().length());
        }
        String text = source.lineText(place.line());
        int start = source.lineStart(place.line());
        int indent = text.length() - text.stripLeading().length();
        return new Span(
                source,
                start + (text.isBlank() ? 0 : indent),
                start + text.stripTrailing().length());
    }

    private Source find(String file, int lines) {
        for (Path root : roots) {
            Path path = root.resolve(file);
            if (Files.isRegularFile(path)) {
                try {
                    return Source.of(path.toString().replace('\\', '/'), Files.readString(path));
                } catch (IOException e) {
                    // Only the excerpt is lost.
                    continue;
                }
            }
        }
        return Source.of(file, "\n".repeat(lines));
    }
}
