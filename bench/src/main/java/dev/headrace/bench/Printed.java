package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code bench/run} printed, so that sizes measured in several runs on one machine can be drawn as one plot. */
final class Printed {

    private static final Pattern RACE = Pattern.compile("^(\\S+ on [a-z ]+), (\\d+) rows, .*");
    private static final Pattern STREAM = Pattern.compile("^(\\d+) events of (\\d+) customers, .*");
    private static final Pattern CONTESTANT =
            Pattern.compile("^  (\\S.*?)\\s+wall [0-9.]+ s .*?\\bcpu ([0-9.]+) s\\b.*");

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private Printed() {}

    /** Adds every figure of the file to {@code growth}. */
    static void read(Path file, Growth growth) throws IOException {
        String race = "";
        long rows = 0;
        for (String printed : Files.readAllLines(file)) {
            String line = COLOUR.matcher(printed).replaceAll("");
            Matcher beam = RACE.matcher(line);
            Matcher stream = STREAM.matcher(line);
            Matcher contestant = CONTESTANT.matcher(line);
            if (beam.matches()) {
                race = beam.group(1);
                rows = Long.parseLong(beam.group(2));
            } else if (stream.matches()) {
                race = "stream of " + stream.group(2) + " keys";
                rows = Long.parseLong(stream.group(1));
            } else if (!race.isEmpty() && contestant.matches()) {
                double cpu = Double.parseDouble(contestant.group(2));
                growth.add(race, rows, Map.of(contestant.group(1), Map.of("cpu", cpu)));
            } else if (line.contains("median of")) {
                race = "";
            }
        }
    }
}
