package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts a contestant in a JVM of its own and reads its result. */
final class Child {

    private Child() {}

    /**
     * Runs a class of this module.
     *
     * @param heap the heap limit, {@code 4g}
     * @return seconds per stage, {@code wall} for the whole process, {@code peak_mib} for its memory
     */
    static Map<String, Double> run(Class<?> contestant, String heap, Path... arguments)
            throws IOException, InterruptedException {
        return run(
                contestant.getName(),
                heap,
                Arrays.stream(arguments).map(Path::toString).toList());
    }

    static Map<String, Double> run(String contestant, String heap, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                contestant));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(
                        process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        int code = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        Map<String, Double> result = new LinkedHashMap<>();
        result.put("wall", wall);
        if (code != 0) {
            System.err.println(contestant + " failed with " + code + ":\n" + String.join("\n", lines));
            return Map.of();
        }
        lines.stream().filter(l -> l.startsWith("RESULT ")).forEach(l -> read(l, result));
        return result;
    }

    private static void read(String line, Map<String, Double> result) {
        for (String part : line.substring("RESULT ".length()).split(" ")) {
            int equals = part.indexOf('=');
            result.put(part.substring(0, equals), Double.parseDouble(part.substring(equals + 1)));
        }
    }
}
