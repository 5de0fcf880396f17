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

    /** The text kept; says how much of the middle is gone. */
    synchronized String text() {
        String text = head.toString(StandardCharsets.UTF_8);
        if (beyond == 0) {
            return text;
        }
        int kept = (int) Math.min(beyond, BOUND);
        byte[] end = new byte[kept];
        for (int i = 0; i < kept; i++) {
            end[i] = tail[(int) ((beyond - kept + i) % BOUND)];
        }
        String gone = beyond > BOUND ? "\n[" + (beyond - BOUND) + " bytes are left out here]\n" : "";
        return text + gone + new String(end, StandardCharsets.UTF_8);
    }

    /** The last lines that say something, shortened, and without what could steer a terminal. */
    List<String> lastLines() {
        List<String> lines = new ArrayList<>();
        Arrays.stream(text().split("\\R")).filter(l -> !l.isBlank()).forEach(lines::add);
        List<String> last = new ArrayList<>(lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        last.replaceAll(l -> {
            String harmless = l.replaceAll("\\p{Cntrl}", " ");
            return harmless.length() > MOST_OF_A_LINE ? harmless.substring(0, MOST_OF_A_LINE) + "…" : harmless;
        });
        return last;
    }

    void save(Path file) throws IOException {
        Files.writeString(file, text(), StandardCharsets.UTF_8);
    }
}
