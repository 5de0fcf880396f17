package dev.headrace.worker.event;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Where events go: to a stream and, added line by line, to a file. Neither may end a training: what cannot be written is not.
 * For several threads.
 */
public final class EventLog {

    private final OutputStream stream;
    private Optional<Path> file = Optional.empty();

    public EventLog(OutputStream stream) {
        this.stream = stream;
    }

    /** From now on to this file too. A line that a killed worker left half written is closed first. */
    public synchronized void addTo(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Files.exists(target) && Files.size(target) > 0) {
            try (RandomAccessFile end = new RandomAccessFile(target.toFile(), "rw")) {
                end.seek(end.length() - 1);
                if (end.read() != '\n') {
                    end.write('\n');
                }
            }
        }
        file = Optional.of(target);
    }

    public synchronized void say(Event event) {
        byte[] line = (EventForm.line(event, Instant.now()) + "\n").getBytes(StandardCharsets.UTF_8);
        file.ifPresent(f -> add(f, line));
        try {
            stream.write(line);
            stream.flush();
        } catch (IOException e) {
            // Nobody listens any more; the file tells.
            return;
        }
    }

    private static void add(Path target, byte[] line) {
        try {
            Files.write(target, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // A full disk shows where it matters: at the next checkpoint.
            return;
        }
    }
}
