package dev.headrace.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/** Card payments in order of time, if not said otherwise of 4,000 customers over 180 days; the same for the same numbers. */
final class Events {

    private static final String[] CATEGORIES = {
        "es_transportation", "es_health", "es_otherservices", "es_food", "es_hotelservices",
        "es_barsandrestaurants", "es_tech", "es_sportsandtoys", "es_wellnessandbeauty", "es_hyper",
        "es_fashion", "es_home", "es_contents", "es_travel", "es_leisure"
    };
    private static final int CUSTOMERS = 4_000;
    private static final int DAYS = 180;

    private Events() {}

    /** Writes {@code source,category,amount,timestamp}. */
    static void write(Path file, long rows) throws IOException {
        write(file, rows, CUSTOMERS, DAYS);
    }

    /** Of so many customers over so many days. */
    static void write(Path file, long rows, int customers, int days) throws IOException {
        long span = days * 86_400L;
        SplittableRandom random = new SplittableRandom(rows);
        long start = LocalDateTime.parse("2023-01-01T00:00:00").toEpochSecond(ZoneOffset.UTC);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("source,category,amount,timestamp\n");
            StringBuilder line = new StringBuilder();
            for (long i = 0; i < rows; i++) {
                long second = start + i * span / rows;
                int hundredths = 100 + random.nextInt(50_000);
                line.setLength(0);
                line.append('C').append(1_000 + random.nextInt(customers)).append(',');
                line.append(CATEGORIES[random.nextInt(CATEGORIES.length)]).append(',');
                line.append(hundredths / 100).append('.');
                line.append(hundredths % 100 / 10).append(hundredths % 10).append(',');
                stamp(second, line);
                out.append(line.append('\n'));
            }
        }
    }

    private static void stamp(long epochSecond, StringBuilder line) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC);
        line.append(time.toLocalDate()).append(' ');
        two(time.getHour(), line);
        two(time.getMinute(), line.append(':'));
        two(time.getSecond(), line.append(':'));
    }

    private static void two(int value, StringBuilder line) {
        line.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
