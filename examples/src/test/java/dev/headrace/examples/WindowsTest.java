package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sliding windows and sessions, against loops over the orders. */
class WindowsTest {

    private static final int ORDERS = 400;
    private static final int SECONDS = 20_000;

    private record Order(String customer, BigDecimal amount, long second) {}

    @Test
    void aWindowOfAMinuteEveryHalfMinute(@TempDir Path scratch) throws IOException {
        ExampleRun run = example(scratch);
        Table got = run.table("windows.mlflow", "per_minute");
        assertThat(Table.lines(got.rows(), got.columns()))
                .containsExactlyInAnyOrderElementsOf(Table.lines(sliding(orders(run), 60, 30), got.columns()));
    }

    @Test
    void theLastHourEveryTenMinutes(@TempDir Path scratch) throws IOException {
        ExampleRun run = example(scratch);
        Table got = run.table("windows.mlflow", "last_hour");
        assertThat(Table.lines(got.rows(), got.columns()))
                .containsExactlyInAnyOrderElementsOf(Table.lines(sliding(orders(run), 3600, 600), got.columns()));
    }

    @Test
    void ordersWithinHalfAnHourAreOneVisit(@TempDir Path scratch) throws IOException {
        ExampleRun run = example(scratch);
        Table got = run.table("windows.mlflow", "visits");
        assertThat(Table.lines(got.rows(), got.columns()))
                .containsExactlyInAnyOrderElementsOf(Table.lines(sessions(orders(run)), got.columns()));
    }

    /** More orders than the example has, many on the edges of windows. */
    private static ExampleRun example(Path scratch) throws IOException {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder("customer,amount,at\n");
        for (int i = 0; i < ORDERS; i++) {
            long second = random.nextBoolean() ? random.nextInt(SECONDS) : 30L * random.nextInt(SECONDS / 30);
            LocalDateTime at = LocalDateTime.ofEpochSecond(1_704_067_200 + second, 0, ZoneOffset.UTC);
            text.append("c").append(random.nextInt(9)).append(',');
            text.append(BigDecimal.valueOf(random.nextInt(10_000), 2)).append(',');
            text.append(at.toString().replace('T', ' ')).append(at.getSecond() == 0 ? ":00\n" : "\n");
        }
        Path file = Files.writeString(scratch.resolve("orders.csv"), text);
        return ExampleRun.copyOf("windows", scratch).with("data/orders.csv", file);
    }

    private static List<Order> orders(ExampleRun run) throws IOException {
        return Table.read(run.folder().resolve("data/orders.csv"), '"').rows().stream()
                .map(r -> new Order(
                        r.get("customer"),
                        new BigDecimal(r.get("amount")),
                        LocalDateTime.parse(r.get("at").replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC)))
                .toList();
    }

    private static List<Map<String, String>> sliding(List<Order> orders, long size, long every) {
        List<Map<String, String>> rows = new ArrayList<>();
        long least = orders.stream().mapToLong(Order::second).min().orElseThrow();
        long greatest = orders.stream().mapToLong(Order::second).max().orElseThrow();
        for (long start = Math.floorDiv(least - size, every) * every; start <= greatest; start += every) {
            long from = start;
            for (List<Order> own : byCustomer(orders).values()) {
                List<Order> in = own.stream()
                        .filter(o -> o.second() >= from && o.second() < from + size)
                        .toList();
                if (!in.isEmpty()) {
                    rows.add(row(in, from, from + size));
                }
            }
        }
        return rows;
    }

    private static List<Map<String, String>> sessions(List<Order> orders) {
        long gap = 1800;
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<Order> own : byCustomer(orders).values()) {
            List<Order> visit = new ArrayList<>();
            for (Order order : own) {
                if (!visit.isEmpty()
                        && order.second() - visit.get(visit.size() - 1).second() >= gap) {
                    rows.add(row(
                            visit,
                            visit.get(0).second(),
                            visit.get(visit.size() - 1).second() + gap));
                    visit.clear();
                }
                visit.add(order);
            }
            rows.add(row(
                    visit, visit.get(0).second(), visit.get(visit.size() - 1).second() + gap));
        }
        return rows;
    }

    private static Map<String, List<Order>> byCustomer(List<Order> orders) {
        Map<String, List<Order>> by = new TreeMap<>();
        orders.stream()
                .sorted(java.util.Comparator.comparingLong(Order::second))
                .forEach(o ->
                        by.computeIfAbsent(o.customer(), k -> new ArrayList<>()).add(o));
        return by;
    }

    private static Map<String, String> row(List<Order> in, long start, long end) {
        BigDecimal total = in.stream().map(Order::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Map.of(
                "customer", in.get(0).customer(),
                "start", Instant.ofEpochSecond(start).toString(),
                "end", Instant.ofEpochSecond(end).toString(),
                "total", total.setScale(2).toPlainString(),
                "orders", String.valueOf(in.size()));
    }
}
