package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small commands in fresh processes: what a person at a terminal waits for. */
final class Cold {

    private static final String TINY = """
            language 1
            package tiny

            schema Sale { id: Int, item: String, price: Float }

            source sales: Sale { batch = csv("sales.csv") }

            table totals from sales {
              where price > 0.5
              group by item { sold = count(), revenue = sum(price) }
            }

            sink out from totals { batch = csv("totals.csv") }
            """;

    private Cold() {}

    static void measure(Path folder, int rounds) throws IOException, InterruptedException {
        System.out.println("cold commands, median of " + rounds);
        Files.writeString(folder.resolve("tiny.mlflow"), TINY);
        Files.writeString(folder.resolve("sales.csv"), "id,item,price\n1,pen,2.0\n2,ink,3.5\n3,pen,0.1\n4,pen,7.25\n");
        Path fraud = Path.of("examples/fraud").toAbsolutePath();
        List<String> check = new java.util.ArrayList<>(List.of("check"));
        try (Stream<Path> files = Files.list(fraud)) {
            files.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".mlflow"))
                    .sorted()
                    .forEach(check::add);
        }
        new Median()
                .add("check fraud", () -> Launcher.run(check, fraud, ""))
                .add("run tiny", () -> Launcher.run(List.of("run", "tiny.mlflow", "--no-cache"), folder, ""))
                .add("bare JVM", () -> Child.run(Nothing.class, Bench.HEAP))
                .print(rounds);
        Launcher.require(folder.resolve("totals.csv"));
    }

    /** What a JVM takes to do nothing, to compare with. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] arguments) {
            // Nothing.
        }
    }
}
