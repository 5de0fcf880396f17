package dev.headrace.registry.model;

import dev.headrace.runtime.content.ContentIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder by content.
 *
 * @param files SHA-256 by name; files in folders with a slash
 */
public record ModelFiles(Map<String, String> files) {

    /** Takes a copy in the order of names. */
    public ModelFiles {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * Reads all files below a folder.
     *
     * @throws dev.headrace.diagnostics.RunFailure HR0702 if there is a link among them
     */
    public static ModelFiles of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : under(folder)) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), ContentIds.read(file));
        }
        return new ModelFiles(files);
    }

    static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files = found.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            for (Path file : files) {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw Refusals.link(folder.relativize(file).toString());
                }
            }
            return files;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Tells contents of folders apart: SHA-256 over names and contents. */
    public String sha256() {
        StringBuilder list = new StringBuilder();
        files.forEach((name, sha) -> list.append(sha).append("  ").append(name).append('\n'));
        return ContentIds.ofText(list.toString());
    }
}
