package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.examples.Events.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the retail training set against loops over the files. */
class RetailTest {

    @Test
    void onTheSample(@TempDir Path scratch) throws IOException {
        assertSame(ExampleRun.copyOf("retail", scratch));
    }

    @Test
    void onTheRealShop(@TempDir Path scratch) throws IOException {
        ExampleRun run = ExampleRun.copyOf("retail", scratch);
        for (String file : List.of("purchases.csv", "returns.csv", "checkouts.csv", "users.csv")) {
            run.with("data/" + file, RealData.file("retail/" + file));
        }
        assertSame(run);
    }

    private static void assertSame(ExampleRun run) throws IOException {
        Events purchases = events(run, "purchases");
        Events returns = events(run, "returns");
        Events checkouts = events(run, "checkouts");
        List<Map<String, String>> users =
                Table.read(run.folder().resolve("data/users.csv"), '"').rows();

        Table got = run.table("retail.mlflow", "training");

        List<Map<String, String>> expected = checkouts.all().stream()
                .map(c -> row(c, purchases, returns, users))
                .toList();
        assertThat(Table.lines(got.rows(), got.columns()))
                .containsExactlyInAnyOrderElementsOf(Table.lines(expected, got.columns()));
        assertThat(got.columns()).contains("spent_3d", "returns_30d", "account_days", "email_verified");
    }

    private static Events events(ExampleRun run, String name) throws IOException {
        return Events.of(
                Table.read(run.folder().resolve("data/" + name + ".csv"), '"').rows(),
                r -> r.get("user_id"),
                r -> Long.parseLong(r.get("ts")) * 1_000);
    }

    private static Map<String, String> row(
            Event checkout, Events purchases, Events returns, List<Map<String, String>> users) {
        Map<String, String> row = new LinkedHashMap<>(checkout.row());
        row.put("ts", Instant.ofEpochMilli(checkout.micros() / 1_000).toString());
        addBuying(row, newest(purchases, checkout), purchases);
        addSendingBack(row, newest(returns, checkout), returns);
        Optional<Map<String, String>> user = users.stream()
                .filter(u -> u.get("user_id").equals(checkout.key()))
                .findFirst();
        row.put("email_verified", user.map(u -> u.get("email_verified")).orElse(""));
        row.put(
                "account_days",
                user.map(u -> days(u.get("account_created_ds"), checkout.text("ds")))
                        .orElse(""));
        return row;
    }

    /** The windows are those of the event that joined; they are not moved to the checkout. */
    private static void addBuying(Map<String, String> row, Optional<Event> last, Events purchases) {
        for (int days : List.of(3, 14, 30)) {
            List<Event> window =
                    last.map(e -> purchases.through(e, Events.days(days))).orElse(List.of());
            row.put("spent_" + days + "d", total(window, "purchase_price"));
            row.put("purchases_" + days + "d", String.valueOf(window.size()));
            row.put(
                    "mean_" + days + "d",
                    window.isEmpty() ? "0.0" : Double.toString(Exact.mean(Events.numbers(window, "purchase_price"))));
        }
    }

    private static void addSendingBack(Map<String, String> row, Optional<Event> last, Events returns) {
        for (int days : List.of(3, 14, 30)) {
            List<Event> window =
                    last.map(e -> returns.through(e, Events.days(days))).orElse(List.of());
            row.put("refunded_" + days + "d", total(window, "refund_amt"));
            row.put("returns_" + days + "d", String.valueOf(window.size()));
        }
    }

    private static Optional<Event> newest(Events events, Event at) {
        return events.upTo(at.key(), at.micros(), Events.days(30)).stream()
                .max(Comparator.comparingLong(Event::micros));
    }

    private static String total(List<Event> window, String column) {
        return String.valueOf(
                window.stream().mapToLong(e -> Long.parseLong(e.text(column))).sum());
    }

    private static String days(String from, String to) {
        return String.valueOf(ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
