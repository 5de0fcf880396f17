package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every value of the card-fraud features and of the training vector, against loops over the raw file. */
class FraudFeaturesTest {

    private static final Map<String, Long> WINDOWS = new LinkedHashMap<>();

    static {
        WINDOWS.put("2h", 2 * 3600L);
        WINDOWS.put("12h", 12 * 3600L);
        WINDOWS.put("24h", 24 * 3600L);
    }

    private static final List<String> CATEGORIES = List.of(
            "es_transportation",
            "es_health",
            "es_otherservices",
            "es_food",
            "es_hotelservices",
            "es_barsandrestaurants",
            "es_tech",
            "es_sportsandtoys",
            "es_wellnessandbeauty",
            "es_hyper",
            "es_fashion",
            "es_home",
            "es_contents",
            "es_travel",
            "es_leisure");

    private record Payment(Map<String, String> row, String customer, long second, double amount) {}

    @Test
    void everyFeatureOfEveryPayment(@TempDir Path scratch) throws IOException {
        ExampleRun run = ExampleRun.copyOf("fraud", scratch);
        Map<String, List<Payment>> byCustomer = payments(run);

        Table got = run.table("fraud.mlflow", "payments");

        assertThat(Table.lines(got.rows(), got.columns()))
                .containsExactlyInAnyOrderElementsOf(expected(byCustomer, got.columns(), Map.of()));
    }

    @Test
    void everyColumnOfTheTrainingVector(@TempDir Path scratch) throws IOException {
        ExampleRun run = ExampleRun.copyOf("fraud", scratch);
        Map<String, List<Payment>> byCustomer = payments(run);

        Table got = run.table("fraud.mlflow", "inputs");

        assertThat(inputs(got.columns())).hasSize(35);
        assertThat(Table.lines(got.rows(), got.columns()))
                .containsExactlyInAnyOrderElementsOf(expected(byCustomer, got.columns(), events(run)));
    }

    /** Fifteen columns for the category and four for the gender, in the order of the labels. */
    @Test
    void everyLabelIsAColumn(@TempDir Path scratch) throws IOException {
        ExampleRun run = ExampleRun.copyOf("fraud", scratch);
        Files.writeString(run.folder().resolve("coded.mlflow"), """
                language 1
                package bank.coded
                use bank.fraud.{tx}

                table coded from tx {
                  one_hot category
                  one_hot gender
                  drop device, zipcodeOri, fraud
                }
                """);

        Table got = run.table("coded.mlflow", "coded");

        List<String> coded = Stream.concat(
                        CATEGORIES.stream().map(c -> "category_" + c),
                        Stream.of("F", "M", "E", "U").map(g -> "gender_" + g))
                .toList();
        assertThat(got.columns()).endsWith(coded.toArray(String[]::new));
        assertThat(got.rows())
                .hasSameSizeAs(
                        payments(run).values().stream().flatMap(List::stream).toList());
        assertThat(got.rows())
                .allSatisfy(row -> assertThat(coded).allSatisfy(column -> {
                    boolean category = column.startsWith("category_");
                    String label = row.get(category ? "category" : "gender");
                    assertThat(row.get(column))
                            .isEqualTo(
                                    column.endsWith("_" + label)
                                                    && column.length() == label.length() + (category ? 9 : 7)
                                            ? "1"
                                            : "0");
                }));
    }

    /** What a card-fraud model is given, named one by one. */
    @Test
    void theThirtyFiveInputs(@TempDir Path scratch) throws IOException {
        ExampleRun run = ExampleRun.copyOf("fraud", scratch);
        List<String> expected =
                new ArrayList<>(List.of("step", "amount", "hour", "day_of_week", "gender_F", "gender_M"));
        List.of("login", "details_change", "password_change").forEach(e -> expected.add("event_" + e));
        for (String window : WINDOWS.keySet()) {
            List.of("sum", "count", "avg", "max").forEach(a -> expected.add("amount_" + a + "_" + window));
        }
        CATEGORIES.stream().filter(c -> !c.equals("es_contents")).forEach(c -> expected.add(c + "_count_14d"));

        assertThat(inputs(run.table("fraud.mlflow", "inputs").columns())).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> inputs(List<String> columns) {
        return columns.stream()
                .filter(c -> !List.of("source", "target", "timestamp").contains(c))
                .toList();
    }

    /** The rows that a bank would keep: readable, declared category, amount in bounds. */
    private static Map<String, List<Payment>> payments(ExampleRun run) throws IOException {
        Map<String, List<Payment>> byCustomer = new HashMap<>();
        for (Map<String, String> row :
                Table.read(run.folder().resolve("data/transactions.csv"), '\'').rows()) {
            boolean readable = row.get("amount").matches("-?[0-9.]+") && CATEGORIES.contains(row.get("category"));
            if (readable && Double.parseDouble(row.get("amount")) >= 0 && Double.parseDouble(row.get("amount")) < 1e5) {
                Payment payment = new Payment(
                        row, row.get("source"), second(row.get("timestamp")), Double.parseDouble(row.get("amount")));
                byCustomer
                        .computeIfAbsent(payment.customer(), k -> new ArrayList<>())
                        .add(payment);
            }
        }
        return byCustomer;
    }

    private static Map<String, List<Map<String, String>>> events(ExampleRun run) throws IOException {
        return Table.read(run.folder().resolve("data/events.csv"), '\'').rows().stream()
                .filter(r -> !r.get("event").equals("logout"))
                .collect(Collectors.groupingBy(r -> r.get("source")));
    }

    private static List<String> expected(
            Map<String, List<Payment>> byCustomer,
            List<String> columns,
            Map<String, List<Map<String, String>>> events) {
        List<Map<String, String>> rows = new ArrayList<>();
        byCustomer.values().forEach(all -> all.forEach(p -> rows.add(row(p, all, events))));
        assertThat(rows.get(0).keySet()).containsAll(new LinkedHashSet<>(columns));
        return Table.lines(rows, columns);
    }

    private static Map<String, String> row(
            Payment p, List<Payment> all, Map<String, List<Map<String, String>>> events) {
        Map<String, String> row = new LinkedHashMap<>(p.row());
        LocalDateTime time = LocalDateTime.ofEpochSecond(p.second(), 0, ZoneOffset.UTC);
        row.put("timestamp", Instant.ofEpochSecond(p.second()).toString());
        row.put("amount", Double.toString(p.amount()));
        row.put("hour", String.valueOf(time.getHour()));
        row.put("day_of_week", String.valueOf(time.getDayOfWeek().getValue() - 1));
        row.put("age_group", p.row().get("age").equals("U") ? "0" : p.row().get("age"));
        for (String gender : List.of("F", "M", "E", "U")) {
            row.put("gender_" + gender, p.row().get("gender").equals(gender) ? "1" : "0");
        }
        WINDOWS.forEach((name, width) -> {
            List<Double> amounts = amounts(all, q -> q.second() > p.second() - width && q.second() <= p.second());
            row.put("amount_sum_" + name, Double.toString(Exact.sum(amounts)));
            row.put("amount_count_" + name, String.valueOf(amounts.size()));
            row.put("amount_avg_" + name, Double.toString(Exact.mean(amounts)));
            row.put(
                    "amount_max_" + name,
                    Double.toString(
                            amounts.stream().max(Comparator.naturalOrder()).orElseThrow()));
        });
        long far = Math.floorDiv(p.second() - 14 * 86_400, 86_400) * 86_400;
        for (String category : CATEGORIES) {
            long count = all.stream()
                    .filter(q -> q.second() >= far && q.second() <= p.second())
                    .filter(q -> q.row().get("category").equals(category))
                    .count();
            row.put(category + "_count_14d", String.valueOf(count));
        }
        addLastEvent(row, p, events.getOrDefault(p.customer(), List.of()));
        return row;
    }

    private static void addLastEvent(Map<String, String> row, Payment p, List<Map<String, String>> events) {
        Comparator<Map<String, String>> canonical = Comparator.<Map<String, String>>comparingLong(
                        e -> second(e.get("timestamp")))
                .thenComparing(e ->
                        List.of("login", "details_change", "password_change").indexOf(e.get("event")));
        String last = events.stream()
                .filter(e -> second(e.get("timestamp")) <= p.second())
                .filter(e -> second(e.get("timestamp")) >= p.second() - 30 * 86_400)
                .max(canonical)
                .map(e -> e.get("event"))
                .orElse("");
        for (String event : List.of("login", "details_change", "password_change")) {
            row.put("event_" + event, last.equals(event) ? "1" : "0");
        }
    }

    private static List<Double> amounts(List<Payment> all, Predicate<Payment> in) {
        return all.stream().filter(in).map(Payment::amount).toList();
    }

    private static long second(String stamp) {
        return LocalDateTime.parse(stamp.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
    }
}
