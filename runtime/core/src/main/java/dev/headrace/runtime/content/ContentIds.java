package dev.headrace.runtime.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHA-256 of what files hold. A file whose size and modification time are those of the last look is taken as unchanged, so
 * that large inputs are not read twice; a file written within the last two seconds is always read, because a later write could leave
 * its time as it is.
 */
public final class ContentIds {

    private static final int BUFFER = 1 << 16;
    private static final long UNSURE_MILLIS = 2_000;

    /** What was seen of a file: {@code size modified sha256}. */
    private record Seen(long size, long modifiedMicros, String id) {
        String line(String path) {
            return size + " " + modifiedMicros + " " + id + " " + path;
        }
    }

    private final Path memory;
    private final Map<String, Seen> seen = new TreeMap<>();

    private ContentIds(Path memory) {
        this.memory = memory;
    }

    /** Remembers what it saw in {@code memory}; a damaged or missing memory is an empty one. */
    public static ContentIds rememberedIn(Path memory) {
        ContentIds ids = new ContentIds(memory);
        try {
            if (Files.exists(memory)) {
                Files.readAllLines(memory).forEach(ids::recall);
            }
        } catch (IOException e) {
            ids.seen.clear();
        }
        return ids;
    }

    /** The identity of a file's content: 64 hexadecimal digits. */
    public synchronized String of(Path file) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        long modified = facts.lastModifiedTime().to(java.util.concurrent.TimeUnit.MICROSECONDS);
        String path = file.toAbsolutePath().normalize().toString();
        Seen last = seen.get(path);
        if (last != null && last.size() == facts.size() && last.modifiedMicros() == modified) {
            return last.id();
        }
        String id = sha256(file);
        long age = Files.getLastModifiedTime(memoryProbe()).toMillis() - modified / 1_000;
        if (age > UNSURE_MILLIS) {
            seen.put(path, new Seen(facts.size(), modified, id));
        }
        return id;
    }

    /** Writes down what was seen. Losing it costs time only, so a failure to write is not one of the run. */
    public synchronized void save() {
        try {
            StringBuilder text = new StringBuilder();
            seen.forEach((path, entry) -> text.append(entry.line(path)).append('\n'));
            Files.writeString(memory, text);
        } catch (IOException e) {
            seen.clear();
        }
    }

    /** The file system's own idea of now: the time of a file just written, never this process's clock. */
    private Path memoryProbe() throws IOException {
        Path probe = memory.resolveSibling("now");
        Files.writeString(probe, "");
        return probe;
    }

    private void recall(String line) {
        String[] parts = line.split(" ", 4);
        if (parts.length == 4 && parts[2].length() == 64) {
            try {
                seen.put(parts[3], new Seen(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]));
            } catch (NumberFormatException e) {
                seen.remove(parts[3]);
            }
        }
    }

    /** The identity of a text, as UTF-8: 64 hexadecimal digits. */
    public static String ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The identity of some bytes: 64 hexadecimal digits. */
    public static String ofBytes(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The identity of a file's content, read now. */
    public static String read(Path file) throws IOException {
        return sha256(file);
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
