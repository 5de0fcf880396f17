package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headrace.examples.Claims.Claim;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of splits, what fits learn and what a model is fed, against loops over the rows. */
class PartsTest {

    private static final Instant RUN = Instant.parse("2024-03-01T00:00:00Z");

    @TempDir
    private Path folder;

    private final Claims claims = Claims.of(2000, 7);

    @BeforeEach
    void write() throws IOException {
        claims.write(folder.resolve("claims.csv"));
        Files.writeString(folder.resolve("claims.mlflow"), """
                schema Claim {
                  id:     Int
                  client: String  @entity
                  at:     Instant @event_time
                  amount: Float
                  paid:   Float?
                  calls:  Int
                  fraud:  Bool    @label
                }
                source claims: Claim { batch = csv("claims.csv", zone = "UTC", null = [""]) }

                table dear from claims { where amount > 10.0 }
                dataset inputs from dear {
                  where calls < 5
                  keep id, at, amount, paid, calls
                }
                label is_fraud for inputs horizon 2d = fraud
                split parts of inputs by at { train = 60%, valid = 15% where amount < 900.0, test = 20% }
                split halves of inputs by hash(id) { train = 70%, test = 30%, seed = 7 }

                fit filled on parts.train {
                  impute paid
                  scale paid (by = range)
                  scale amount
                  bin calls (count = 3)
                  outliers amount (beyond = 1.5)
                }
                model net predicts is_fraud from parts.train validate parts.valid {
                  inputs  = [calls, paid, amount]
                  using filled
                  trainer = xgboost(rounds = 5)
                }
                """);
    }

    private List<Map<String, String>> run(String name) throws IOException {
        Path out = folder.resolve("out");
        ExampleRun.headrace(
                "run",
                folder.resolve("claims.mlflow").toString(),
                name,
                "--set",
                "run.instant=" + RUN,
                "--out",
                out.toString(),
                "--format",
                "csv");
        return Table.read(out.resolve(name + ".csv"), '"').rows();
    }

    /** The rows that a split parts: those of the dataset whose label is known at the run's instant. */
    private List<Claim> known() {
        return claims.all().stream()
                .filter(c -> c.amount() > 10.0 && c.calls() < 5)
                .filter(c -> !c.at().plus(Duration.ofDays(2)).isAfter(RUN))
                .toList();
    }

    private void same(String part, Predicate<Claim> in) throws IOException {
        List<String> expected =
                known().stream().filter(in).map(c -> c.id() + " " + c.fraud()).toList();
        List<String> got = run(part).stream()
                .map(r -> r.get("id") + " " + r.get("is_fraud"))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(got).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The smallest instant at which at least that share of the rows has come. */
    private Instant boundary(double share) {
        List<Instant> times = known().stream().map(Claim::at).sorted().toList();
        for (Instant time : times) {
            long come = times.stream().filter(t -> !t.isAfter(time)).count();
            if (come >= share * times.size()) {
                return time;
            }
        }
        throw new IllegalStateException("no rows");
    }

    @Test
    void aSplitByTimeCutsWhereItsSharesHaveComeAndKeepsTheEmbargo() throws IOException {
        Duration embargo = Duration.ofDays(2);
        Instant one = boundary(0.6);
        Instant two = boundary(0.75);
        Instant three = boundary(0.95);
        same("parts.train", c -> !c.at().isAfter(one.minus(embargo)));
        same("parts.valid", c -> c.at().isAfter(one) && !c.at().isAfter(two.minus(embargo)) && c.amount() < 900.0);
        same("parts.test", c -> c.at().isAfter(two) && !c.at().isAfter(three));
    }

    @Test
    void aSplitByHashPartsByTheFirstBytesOfADigest() throws IOException {
        BigInteger end = new BigInteger("12912720851596686131"); // floor(0.7 * 2^64)
        same("halves.train", c -> draw(c.id()).compareTo(end) < 0);
        same("halves.test", c -> draw(c.id()).compareTo(end) >= 0);
    }

    private static BigInteger draw(long id) {
        try {
            byte[] bytes = ByteBuffer.allocate(17)
                    .putLong(7)
                    .put((byte) 1)
                    .putLong(id ^ Long.MIN_VALUE)
                    .array();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new BigInteger(1, Arrays.copyOf(digest, 8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatAModelIsFedFollowsFromTheTrainingRowsAlone() throws IOException {
        List<Claim> train = known().stream()
                .filter(c -> !c.at().isAfter(boundary(0.6).minus(Duration.ofDays(2))))
                .toList();
        double[] there = train.stream()
                .mapToDouble(Claim::paid)
                .filter(p -> !Double.isNaN(p))
                .toArray();
        double fill = Arrays.stream(there).average().orElseThrow();
        double[] filled = train.stream()
                .mapToDouble(c -> Double.isNaN(c.paid()) ? fill : c.paid())
                .toArray();
        double least = Arrays.stream(filled).min().orElseThrow();
        double greatest = Arrays.stream(filled).max().orElseThrow();
        double[] amounts = train.stream().mapToDouble(Claim::amount).toArray();
        double mean = Arrays.stream(amounts).average().orElseThrow();
        double deviation = deviation(amounts, mean);
        double[] scaled =
                Arrays.stream(amounts).map(a -> (a - mean) / deviation).toArray();
        double centre = Arrays.stream(scaled).average().orElseThrow();
        double reach = 1.5 * deviation(scaled, centre);
        long[] calls = train.stream().mapToLong(Claim::calls).sorted().toArray();
        long third = calls[(int) Math.ceil(calls.length / 3.0) - 1];
        long second = calls[(int) Math.ceil(calls.length * 2 / 3.0) - 1];

        List<double[]> expected = new ArrayList<>();
        for (Claim c : train) {
            double paid = ((Double.isNaN(c.paid()) ? fill : c.paid()) - least) / (greatest - least);
            double amount = Math.min(centre + reach, Math.max(centre - reach, (c.amount() - mean) / deviation));
            long bin = (c.calls() > third ? 1 : 0) + (c.calls() > second ? 1 : 0);
            expected.add(new double[] {bin, paid, amount, c.fraud() ? 1 : 0});
        }
        List<Map<String, String>> got = run("net.train");
        assertThat(got).hasSameSizeAs(expected);
        assertThat(got.get(0).keySet()).containsExactly("calls", "paid", "amount", "is_fraud");
        List<double[]> rows = new ArrayList<>();
        for (Map<String, String> row : got) {
            rows.add(new double[] {
                Double.parseDouble(row.get("calls")),
                Double.parseDouble(row.get("paid")),
                Double.parseDouble(row.get("amount")),
                row.get("is_fraud").equals("true") ? 1 : 0
            });
        }
        rows.sort(Arrays::compare);
        expected.sort(Arrays::compare);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).as("row " + i).containsExactly(expected.get(i), within(1e-9));
        }
    }

    @Test
    void theMostFrequentValueIsPutInOfEqualOnesTheLeast() throws IOException {
        Files.writeString(folder.resolve("claims.mlflow"), """
                schema Claim { id: Int, client: String?, at: Instant @event_time, calls: Int?, fraud: Bool? }
                source claims: Claim { batch = csv("claims.csv", zone = "UTC", null = ["C1", "C2"]) }
                dataset inputs from claims { keep id, at, client, calls, fraud }
                split halves of inputs by hash(id) { train = 100% }
                fit filled on halves.train { impute client, fraud, impute calls (with = most) }
                """);
        Map<String, Long> clients = claims.all().stream()
                .map(Claim::client)
                .filter(c -> !c.equals("C1") && !c.equals("C2"))
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
        Map<Long, Long> calls = claims.all().stream()
                .map(Claim::calls)
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
        assertThat(run("filled.learnt"))
                .containsExactly(Map.of(
                        "client.value", most(clients),
                        "calls.value", most(calls).toString(),
                        "fraud.value", "false"));
    }

    private static <K> K most(Map<K, Long> counts) {
        long greatest = counts.values().stream().max(Long::compare).orElseThrow();
        return counts.entrySet().stream()
                .filter(e -> e.getValue() == greatest)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static double deviation(double[] values, double mean) {
        double sum = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(sum / (values.length - 1));
    }
}
