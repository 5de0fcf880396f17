package dev.headrace.target.local.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a program wrote to its standard output and error: the beginning and the end, each up to a bound, however much there was. One
 * thread writes, others may read.
 */
final class ProgramLog {
    /** Bytes kept of the beginning, and again of the end. */
    static final int BOUND = 256 << 10;

    private static final int LINES = 10;
    private static final int MOST_OF_A_LINE = 300;

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final byte[] tail = new byte[BOUND];
    private long beyond;

    /** Reads all there is. An end of the stream by force is an end. */
    void readAll(InputStream in) {
        byte[] buffer = new byte[8192];
        try (in) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                add(buffer, n);
            }
        } catch (IOException e) {
            // The program is gone, or its stream was closed since a child of it would not let go.
            return;
        }
    }

    private synchronized void add(byte[] bytes, int count) {
        int first = Math.min(count, BOUND - head.size());
        head.write(bytes, 0, first);
        for (int i = first; i < count; i++) {
            tail[(int) (beyond++ % BOUND)] = bytes[i];
        }
    }

    /** What is kept, byte by byte; says how much of the middle is gone. */
    private synchronized byte[] kept() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.toByteArray());
        if (beyond > BOUND) {
            all.writeBytes(("\n[" + (beyond - BOUND) + " bytes are left out here]\n").getBytes(StandardCharsets.UTF_8));
        }
        int kept = (int) Math.min(beyond, BOUND);
        int start = (int) ((beyond - kept) % BOUND);
        int first = Math.min(kept, BOUND - start);
        all.write(tail, start, first);
        all.write(tail, 0, kept - first);
        return all.toByteArray();
    }

    /** The same as text. */
    String text() {
        return new String(kept(), StandardCharsets.UTF_8);
    }

    /** The last lines that say something, shortened, and without what could steer a terminal. */
    List<String> lastLines() {
        List<String> lines = new ArrayList<>();
        Arrays.stream(text().split("\\R")).filter(l -> !l.isBlank()).forEach(lines::add);
        List<String> last = new ArrayList<>(lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        last.replaceAll(ProgramLog::harmless);
        return last;
    }

    private static String harmless(String line) {
        StringBuilder shown = new StringBuilder();
        line.codePoints().limit(MOST_OF_A_LINE).forEach(c -> {
            boolean steers = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            shown.appendCodePoint(steers ? ' ' : c);
        });
        return line.codePointCount(0, line.length()) > MOST_OF_A_LINE ? shown + "…" : shown.toString();
    }

    /** As it was written, whatever encoding that is in. */
    void save(Path file) throws IOException {
        Files.write(file, kept());
    }
}
