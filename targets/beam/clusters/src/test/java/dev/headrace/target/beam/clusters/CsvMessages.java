package dev.headrace.target.beam.clusters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Rows of a file of the example as messages of JSON, good ones and bad ones, in an order in which none is late. */
final class CsvMessages {

    private CsvMessages() {}

    /** A row as a message, and whose it is. */
    record Message(String customer, String json) {}

    /** The rows, each up to {@code disorder} behind one that is later. */
    static List<Message> of(Path csv, Duration disorder) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        List<String> names = List.of(lines.get(0).split(","));
        Random random = new Random(7);
        record Sent(long at, Message message) {}
        List<Sent> sent = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), values[i]);
            }
            LocalDateTime time =
                    LocalDateTime.parse(row.get("timestamp").replace("'", "").replace(' ', 'T'));
            long at = time.toEpochSecond(ZoneOffset.UTC) + random.nextInt((int) disorder.toSeconds());
            sent.add(new Sent(at, new Message(row.get("source"), json(row))));
        }
        sent.sort(Comparator.comparingLong(Sent::at));
        return sent.stream().map(Sent::message).toList();
    }

    private static String json(Map<String, String> row) {
        return row.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\":" + value(e.getKey(), e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(String name, String value) {
        if (value.isEmpty()) {
            return "null";
        }
        if (name.equals("timestamp")) {
            return "\"" + value.replace("'", "").replace(' ', 'T') + "Z\"";
        }
        boolean bare = value.matches("-?[0-9]+(\\.[0-9]+)?|true|false");
        return bare ? value : "\"" + value.replace("'", "") + "\"";
    }
}
