package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Public samples as they are; they lie beside the checkout, in {@code ../shared/data}, or nowhere. */
final class RealDataTest {

    private static Path data() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolveSibling("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        System.out.println("SKIPPED: there is no folder ../shared/data with the public samples");
        Assumptions.abort("no public samples");
        throw new AssertionError();
    }

    private static Schema schema(String... columns) {
        List<Column> made = new ArrayList<>();
        for (int i = 0; i < columns.length; i += 2) {
            String type = columns[i + 1];
            DataType of = switch (type.replace("?", "")) {
                case "Int" -> DataType.INT;
                case "Float" -> DataType.FLOAT;
                case "Instant" -> DataType.INSTANT;
                case "Date" -> DataType.DATE;
                default -> DataType.STRING;
            };
            made.add(type.endsWith("?") ? Column.optional(columns[i], of) : Column.sure(columns[i], of));
        }
        return Schema.of(made);
    }

    private static Rows read(String file, Schema schema, String... options) {
        Rows rows = Rows.read(data(), Rows.binding("csv", file, options), schema);
        assertThat(rows.bad).isEmpty();
        return rows;
    }

    @Test
    void clicks() {
        Schema schema = schema(
                "ip",
                "Int",
                "app",
                "Int",
                "device",
                "Int",
                "os",
                "Int",
                "channel",
                "Int",
                "click_time",
                "Instant",
                "is_attributed",
                "Int");
        Rows rows = read("adtracking/clicks.csv", schema, "zone", "UTC");
        assertThat(rows.good).hasSize(10_000);
        assertThat(rows.good.stream().filter(r -> r.get(6).equals(1L))).hasSize(31);
    }

    @Test
    void newYorkTrips() {
        Schema schema = schema(
                "id",
                "String",
                "vendor_id",
                "Int",
                "pickup_datetime",
                "Instant",
                "dropoff_datetime",
                "Instant",
                "passenger_count",
                "Int",
                "pickup_longitude",
                "Float",
                "trip_duration",
                "Int");
        assertThat(read("nyc-taxi/trips.csv", schema, "zone", "UTC").good).hasSize(10_000);
    }

    @Test
    void chicagoTrips() {
        Schema schema = schema(
                "pickup_community_area",
                "Int?",
                "fare",
                "Float?",
                "trip_start_timestamp",
                "Instant",
                "pickup_latitude",
                "Float?",
                "trip_miles",
                "Float?",
                "payment_type",
                "String",
                "company",
                "String?",
                "tips",
                "Float?");
        assertThat(read("chicago-taxi/trips.csv", schema, "time", "epoch_s").good)
                .hasSize(15_002);
    }

    @Test
    void retail() {
        Schema schema = schema("ds", "Date", "ts", "Instant", "user_id", "Int", "product_id", "Int");
        assertThat(read("retail/purchases.csv", schema, "time", "epoch_ms").good)
                .isNotEmpty();
        assertThat(read("retail/returns.csv", schema, "time", "epoch_ms").good).isNotEmpty();
        assertThat(read("retail/users.csv", schema("ds", "Date", "user_id", "Int", "email_verified", "Int")).good)
                .hasSize(101);
    }
}
