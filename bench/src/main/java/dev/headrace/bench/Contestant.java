package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One program that does one task in a process of its own and tells how long its stages took: the last line it prints is
 * {@code RESULT stage=seconds … peak_mib=n}.
 */
final class Contestant {

    private final Map<String, Double> stages = new LinkedHashMap<>();
    private long since = System.nanoTime();

    /** Ends a stage: the time since the last one, or since the start, is its own. */
    void done(String stage) {
        long now = System.nanoTime();
        stages.merge(stage, (now - since) / 1e9, Double::sum);
        since = now;
    }

    void print() throws IOException {
        StringBuilder line = new StringBuilder("RESULT");
        stages.forEach((stage, seconds) -> line.append(' ')
                .append(stage)
                .append('=')
                .append(String.format(java.util.Locale.ROOT, "%.3f", seconds)));
        line.append(" cpu=").append(String.format(java.util.Locale.ROOT, "%.3f", cpu()));
        System.out.println(line.append(" peak_mib=").append(peakMib()));
    }

    /** Seconds of processor time of the process so far, all threads together. */
    private static double cpu() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e9;
    }

    /** The most memory the process ever had in use, as the kernel counts it; 0 where it does not say. */
    static long peakMib() throws IOException {
        return peakMib(Path.of("/proc/self/status"));
    }

    static long peakMib(Path status) throws IOException {
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", "")) >> 10)
                .findFirst()
                .orElse(0);
    }
}
