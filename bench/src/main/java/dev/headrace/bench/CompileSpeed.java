package dev.headrace.bench;

import dev.headrace.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Check, and compile to a bundle, of a generated file of many steps; in one JVM, over and over, as an editor would. */
final class CompileSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CompileSpeed() {}

    static void measure(Path folder, int steps, int rounds) throws IOException {
        Path file = folder.resolve("steps.mlflow");
        String text = pipeline(steps);
        Files.writeString(file, text);
        System.out.printf(
                Locale.ROOT,
                "check and compile, %d steps, %d lines%n",
                steps,
                text.lines().count());
        for (int round = 1; round <= rounds; round++) {
            long start = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            command("check", file.toString());
            long checked = System.nanoTime();
            command(
                    "compile",
                    file.toString(),
                    "-o",
                    folder.resolve("steps.bundle").toString());
            long compiled = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "  round %-2d  check %.3f s  compile %.3f s  both %.3f s  cpu of the thread %.3f s%n",
                    round,
                    (checked - start) / 1e9,
                    (compiled - checked) / 1e9,
                    (compiled - start) / 1e9,
                    (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9);
        }
    }

    private static void command(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int code = Main.run(words, nowhere, nowhere);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
        }
    }

    /** Tables of ten steps each, every one built on the one before. */
    static String pipeline(int steps) {
        StringBuilder text = new StringBuilder("""
                language 1
                package steps

                schema Sale { id: Int, store: Int, item: String, price: Decimal(9, 2), weight: Float, at: Instant @event_time }
                schema Store { store: Int @key, region: String }

                source sales: Sale { batch = csv("sales.csv") }
                source stores: Store { batch = csv("stores.csv") }

                """);
        for (int table = 0; table * 10 < steps; table++) {
            text.append("table t").append(table).append(" from ");
            text.append(table == 0 ? "sales" : "t" + (table - 1)).append(" {\n");
            for (int step = 0; step < 3; step++) {
                text.append("  where weight > ").append(table + step).append(".5 and upper(item) != \"x\"\n");
                text.append("  derive {\n    a")
                        .append(step)
                        .append(" = weight * 2.0 + ")
                        .append(step);
                text.append(".0\n    b").append(step).append(" = if price > 3.5 then hour(at) else id % 7\n  }\n");
                text.append("  where a")
                        .append(step)
                        .append(" >= 0.0 or b")
                        .append(step)
                        .append(" < 3\n");
            }
            text.append("  keep id, store, item, price, weight, at\n}\n\n");
        }
        int last = (steps - 1) / 10;
        text.append("table joined from t").append(last).append(" {\n  join stores on store\n");
        text.append("  group by stores.region { sold = count(), revenue = sum(price) }\n}\n\n");
        return text.append("sink out from joined { batch = parquet(\"out.parquet\") }\n")
                .toString();
    }
}
