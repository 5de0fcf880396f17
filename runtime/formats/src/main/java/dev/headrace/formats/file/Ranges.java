package dev.headrace.formats.file;

import dev.headrace.formats.FileRange;
import dev.headrace.formats.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides a text file where records end. Whether a line feed ends a record is known only to those who have read all before it,
 * so the file is looked through once, for quotes and line feeds alone.
 */
public final class Ranges {
    private static final int CHUNK = 1 << 20;
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private Ranges() {}

    /**
     * Ranges of about {@code bytes}; one, if the file is smaller, or compressed, or of an encoding whose bytes are not those of
     * its text.
     */
    public static List<FileRange> of(InputFile file, TextFormat format, long bytes) {
        boolean plain =
                Compression.of(file.path().toString()) == Compression.NONE && format.encoding() == Encoding.UTF_8;
        if (!plain || file.bytes() <= bytes) {
            return List.of(FileRange.whole(file));
        }
        List<FileRange> ranges = new ArrayList<>();
        BufferPool pool = new BufferPool(2 * CHUNK + ChunkReader.SLACK);
        try (ChunkReader reader = new ChunkReader(file, format.encoding(), format.cutter(), CHUNK, pool)) {
            long start = 0;
            long line = 1;
            long at = markBytes(file);
            for (Chunk chunk = reader.next(); chunk != null; chunk = reader.next()) {
                if (at - start >= bytes) {
                    ranges.add(new FileRange(file, start, at, line));
                    start = at;
                    line = chunk.line();
                }
                at += chunk.end() - chunk.from();
                pool.give(chunk.bytes());
            }
            ranges.add(new FileRange(file, start, Long.MAX_VALUE, line));
        }
        return ranges;
    }

    private static long markBytes(InputFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK) ? MARK.length : 0;
        } catch (IOException e) {
            throw Failures.input(file.name(), e);
        }
    }
}
