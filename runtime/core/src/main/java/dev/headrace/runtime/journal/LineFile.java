package dev.headrace.runtime.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file of lines that only grows, for one writer at a time. A line is there wholly or not at all: what a killed writer left
 * of one is not read, and cut off before the next is added.
 */
public final class LineFile implements AutoCloseable {

    private final FileChannel channel;

    private LineFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens a file to add to; one that is not there is made. */
    public static LineFile open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            channel.position(wholeLines(channel));
            channel.truncate(channel.position());
            return new LineFile(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Adds one line to a file and brings it to the disk. */
    public static void append(Path file, String line) throws IOException {
        try (LineFile lines = open(file)) {
            lines.add(line);
            lines.sync();
        }
    }

    /** The whole lines of a file, without their ends; none if it is not there. */
    public static List<String> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.isEmpty() ? List.of() : List.of(whole.split("\n"));
    }

    /** Adds a line, which stays if the process is killed; that it stays if the machine stops takes {@link #sync()}. */
    public void add(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Waits until all that was added is on the disk. */
    public void sync() throws IOException {
        channel.force(true);
    }

    private static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            last.clear();
            if (channel.read(last, end - 1) == 1 && last.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
