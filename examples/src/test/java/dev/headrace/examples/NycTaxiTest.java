package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.examples.Events.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the New York features against loops over the file. */
class NycTaxiTest {

    @Test
    void onTheSample(@TempDir Path scratch) throws IOException {
        assertSame(ExampleRun.copyOf("taxi", scratch));
    }

    @Test
    void onTenThousandRealTrips(@TempDir Path scratch) throws IOException {
        Path real = RealData.file("nyc-taxi/trips.csv");
        assertSame(ExampleRun.copyOf("taxi", scratch).with("data/nyc.csv", real));
    }

    private static void assertSame(ExampleRun run) throws IOException {
        List<Map<String, String>> trips =
                good(Table.read(run.folder().resolve("data/nyc.csv"), '"').rows());
        Events byArea = Events.of(trips, NycTaxiTest::area, NycTaxiTest::pickup);
        Events byHour = Events.of(trips, r -> r.get("pickup_datetime").substring(11, 13), NycTaxiTest::pickup);

        Table got = run.table("nyc.mlflow", "inputs");

        List<Map<String, String>> expected = new ArrayList<>();
        for (int i = 0; i < trips.size(); i++) {
            expected.add(row(byArea.all().get(i), byArea, byHour.all().get(i), byHour));
        }
        assertThat(Table.lines(got.rows(), got.columns()))
                .containsExactlyInAnyOrderElementsOf(Table.lines(expected, got.columns()));
        assertThat(got.columns()).contains("area_trips_1h", "area_km_avg_24h", "hour_km_avg_7d", "km");
    }

    private static List<Map<String, String>> good(List<Map<String, String>> rows) {
        Set<String> ids = new HashSet<>();
        List<Map<String, String>> good = new ArrayList<>();
        for (Map<String, String> row : rows) {
            int riders = Integer.parseInt(row.get("passenger_count"));
            long seconds = Long.parseLong(row.get("trip_duration"));
            if (riders >= 1 && riders <= 8 && seconds >= 1 && seconds <= 86_400 && ids.add(row.get("id"))) {
                row.put("km", Double.toString(km(row)));
                good.add(row);
            }
        }
        return good;
    }

    private static Map<String, String> row(Event byArea, Events areas, Event byHour, Events hours) {
        Map<String, String> row = new LinkedHashMap<>(byArea.row());
        row.put(
                "pickup_datetime",
                Instant.ofEpochSecond(byArea.micros() / 1_000_000).toString());
        for (int h : List.of(1, 24)) {
            List<Event> before = areas.before(byArea, Events.hours(h));
            row.put("area_trips_" + h + "h", String.valueOf(before.size()));
            row.put("area_km_avg_" + h + "h", mean(before, "km"));
            row.put("area_riders_avg_" + h + "h", mean(before, "passenger_count"));
        }
        row.put("hour_km_avg_7d", mean(hours.before(byHour, Events.days(7)), "km"));
        return row;
    }

    private static String mean(List<Event> events, String column) {
        return events.isEmpty() ? "0.0" : Double.toString(Exact.mean(Events.numbers(events, column)));
    }

    private static long pickup(Map<String, String> row) {
        return Events.stamp(row.get("pickup_datetime"));
    }

    private static String area(Map<String, String> row) {
        return (long) Math.floor(Double.parseDouble(row.get("pickup_longitude")) * 100.0)
                + ":"
                + (long) Math.floor(Double.parseDouble(row.get("pickup_latitude")) * 100.0);
    }

    /**
     * The great circle on a sphere of 6371.0088 km, by the haversine formula. The steps stand in the order of the manual:
     * sums of it are compared to the last bit.
     */
    private static double km(Map<String, String> row) {
        double lat1 = Double.parseDouble(row.get("pickup_latitude"));
        double lat2 = Double.parseDouble(row.get("dropoff_latitude"));
        double lon1 = Double.parseDouble(row.get("pickup_longitude"));
        double lon2 = Double.parseDouble(row.get("dropoff_longitude"));
        double north = StrictMath.sin(Math.toRadians(lat2 - lat1) / 2);
        double east = StrictMath.sin(Math.toRadians(lon2 - lon1) / 2);
        double narrowing = StrictMath.cos(Math.toRadians(lat1)) * StrictMath.cos(Math.toRadians(lat2));
        return 2 * 6371.0088 * StrictMath.asin(Math.sqrt(north * north + narrowing * east * east));
    }
}
