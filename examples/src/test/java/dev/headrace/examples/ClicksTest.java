package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.examples.Events.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the click features against loops over the file. */
class ClicksTest {

    @Test
    void onTheSample(@TempDir Path scratch) throws IOException {
        assertSame(ExampleRun.copyOf("adtracking", scratch));
    }

    @Test
    void onTenThousandRealClicks(@TempDir Path scratch) throws IOException {
        Path real = RealData.file("adtracking/clicks.csv");
        assertSame(ExampleRun.copyOf("adtracking", scratch).with("data/clicks.csv", real));
    }

    private static void assertSame(ExampleRun run) throws IOException {
        List<Map<String, String>> clicks =
                Table.read(run.folder().resolve("data/clicks.csv"), '"').rows();
        Events byIp = events(clicks, "ip");
        Events byApp = events(clicks, "app");
        Events byDevice = events(clicks, "device");

        Table got = run.table("clicks.mlflow", "inputs");

        List<Map<String, String>> expected =
                byIp.all().stream().map(e -> row(e, byIp, byApp, byDevice)).toList();
        assertThat(Table.lines(got.rows(), got.columns()))
                .hasSameSizeAs(clicks)
                .containsExactlyInAnyOrderElementsOf(Table.lines(expected, got.columns()));
        assertThat(got.columns()).contains("ip_clicks_24h", "ip_apps_6h", "app_clicks_1h", "device_clicks_6h");
    }

    private static Events events(List<Map<String, String>> clicks, String key) {
        return Events.of(clicks, r -> r.get(key), r -> Events.stamp(r.get("click_time")));
    }

    private static Map<String, String> row(Event click, Events byIp, Events byApp, Events byDevice) {
        Map<String, String> row = new LinkedHashMap<>(click.row());
        row.put("click_time", Instant.ofEpochSecond(click.micros() / 1_000_000).toString());
        row.put("hour", String.valueOf(click.micros() / Events.hours(1) % 24));
        for (int hours : List.of(1, 6, 24)) {
            List<Event> ip = byIp.through(click, Events.hours(hours));
            row.put("ip_clicks_" + hours + "h", String.valueOf(ip.size()));
            row.put("ip_apps_" + hours + "h", String.valueOf(distinct(ip, "app")));
            row.put("app_clicks_" + hours + "h", count(click, "app", byApp, hours));
            row.put("device_clicks_" + hours + "h", count(click, "device", byDevice, hours));
        }
        long last = byIp.before(click, Long.MAX_VALUE / 2).stream()
                .mapToLong(Event::micros)
                .max()
                .orElse(click.micros());
        row.put("since_last_click", last == click.micros() ? "" : duration((click.micros() - last) / 1_000_000));
        return row;
    }

    private static String count(Event click, String key, Events events, int hours) {
        Event same = new Event(click.row(), click.text(key), click.micros());
        return String.valueOf(events.through(same, Events.hours(hours)).size());
    }

    private static int distinct(List<Event> events, String column) {
        return events.stream()
                .map(e -> e.text(column))
                .collect(Collectors.toSet())
                .size();
    }

    /** Whole seconds as the language writes a duration: {@code 1h30s}. */
    private static String duration(long seconds) {
        String text = part(seconds / 86_400, "d")
                + part(seconds / 3_600 % 24, "h")
                + part(seconds / 60 % 60, "m")
                + part(seconds % 60, "s");
        return text.isEmpty() ? "0s" : text;
    }

    private static String part(long count, String unit) {
        return count == 0 ? "" : count + unit;
    }
}
