package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.examples.Events.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the Chicago features against loops over the file. */
class ChicagoTaxiTest {

    @Test
    void onTheSample(@TempDir Path scratch) throws IOException {
        assertSame(ExampleRun.copyOf("taxi", scratch));
    }

    @Test
    void onFifteenThousandRealTrips(@TempDir Path scratch) throws IOException {
        Path real = RealData.file("chicago-taxi/trips.csv");
        assertSame(ExampleRun.copyOf("taxi", scratch).with("data/chicago.csv", real));
    }

    private static void assertSame(ExampleRun run) throws IOException {
        List<Map<String, String>> trips = Table.read(run.folder().resolve("data/chicago.csv"), '"').rows().stream()
                .filter(ChicagoTaxiTest::isKept)
                .toList();
        Events byAreaAndHour = Events.of(
                trips,
                r -> area(r) + "/" + r.get("trip_start_hour"),
                r -> Long.parseLong(r.get("trip_start_timestamp")) * 1_000_000);

        Table got = run.table("chicago.mlflow", "inputs");

        List<Map<String, String>> expected =
                byAreaAndHour.all().stream().map(e -> row(e, byAreaAndHour)).toList();
        assertThat(Table.lines(got.rows(), got.columns()))
                .hasSizeGreaterThan(300)
                .containsExactlyInAnyOrderElementsOf(Table.lines(expected, got.columns()));
        assertThat(got.columns()).contains("fare_avg_7d", "miles_avg_28d", "trips_28d");
    }

    /** What the schema, the expectations and the first filter let through. */
    private static boolean isKept(Map<String, String> row) {
        String fare = row.get("fare");
        double paid = fare.isEmpty() ? 0.0 : Double.parseDouble(fare);
        String seconds = row.get("trip_seconds");
        boolean sound = paid >= 0.0 && paid <= 1000.0 && (seconds.isEmpty() || Long.parseLong(seconds) >= 0);
        return sound && !fare.isEmpty() && !row.get("trip_miles").isEmpty();
    }

    private static Map<String, String> row(Event trip, Events trips) {
        Map<String, String> row = new LinkedHashMap<>(trip.row());
        row.put(
                "trip_start_timestamp",
                Instant.ofEpochSecond(trip.micros() / 1_000_000).toString());
        row.put("company", trip.text("company").isEmpty() ? "unknown" : trip.text("company"));
        row.put("miles", Double.toString(trip.number("trip_miles")));
        row.put("fare_paid", Double.toString(trip.number("fare")));
        for (int days : List.of(7, 28)) {
            List<Event> before = trips.before(trip, Events.days(days));
            row.put("fare_avg_" + days + "d", mean(before, "fare"));
            row.put("miles_avg_" + days + "d", mean(before, "trip_miles"));
            row.put("trips_" + days + "d", String.valueOf(before.size()));
        }
        return row;
    }

    private static String mean(List<Event> events, String column) {
        return events.isEmpty() ? "0.0" : Double.toString(Exact.mean(Events.numbers(events, column)));
    }

    private static String area(Map<String, String> row) {
        return row.get("pickup_community_area").isEmpty() ? "0" : row.get("pickup_community_area");
    }
}
