package dev.headrace.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Made-up claims whose fraud follows a rule, in a file. */
record Claims(List<Claim> all) {

    /** One of them; paid is NaN where it is missing. */
    record Claim(long id, String client, Instant at, double amount, double paid, long calls, boolean fraud) {}

    Claims {
        all = List.copyOf(all);
    }

    /** Several of an instant are among them. */
    static Claims of(int count, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Claim> all = new ArrayList<>();
        Instant at = Instant.parse("2024-01-01T00:00:00Z");
        for (int i = 0; i < count; i++) {
            at = chance.nextInt(4) == 0 ? at : at.plusSeconds(1 + chance.nextInt(7200));
            double amount = Math.round(chance.nextDouble() * 100_000) / 100.0;
            double paid = chance.nextInt(5) == 0 ? Double.NaN : Math.round(chance.nextDouble() * 50_000) / 100.0;
            long calls = chance.nextInt(6);
            boolean noise = chance.nextInt(20) == 0;
            boolean fraud = (amount > 700 && calls > 2) != noise;
            all.add(new Claim(i, "C" + chance.nextInt(50), at, amount, paid, calls, fraud));
        }
        return new Claims(all);
    }

    void write(Path file) throws IOException {
        StringBuilder csv = new StringBuilder("id,client,at,amount,paid,calls,fraud\n");
        for (Claim c : all) {
            csv.append(c.id())
                    .append(',')
                    .append(c.client())
                    .append(',')
                    .append(c.at())
                    .append(',');
            csv.append(String.format(Locale.ROOT, "%.2f", c.amount())).append(',');
            csv.append(Double.isNaN(c.paid()) ? "" : String.format(Locale.ROOT, "%.2f", c.paid()))
                    .append(',');
            csv.append(c.calls()).append(',').append(c.fraud()).append('\n');
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, csv);
    }
}
