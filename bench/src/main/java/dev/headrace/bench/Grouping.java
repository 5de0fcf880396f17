package dev.headrace.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Group-and-join over sales, beside the same in SQL; and once with so many groups and so little memory that it spills. */
final class Grouping {

    private Grouping() {}

    static void compare(Path folder, long rows, int rounds) throws IOException, InterruptedException {
        System.out.println("group and join, " + rows + " rows, file to file, median of " + rounds);
        Sales.write(folder, rows);
        Bench.copy("grouping.mlflow", folder);
        for (String kind : List.of("exact", "floats")) {
            new Median()
                    .add("DuckDB " + kind, () -> Child.run(DuckGrouping.class, Bench.HEAP, folder, Path.of(kind)))
                    .add(
                            "Headrace " + kind,
                            () -> Launcher.run(
                                    List.of("run", "grouping.mlflow", kind + "_out", "--no-cache"),
                                    folder,
                                    "-Xmx" + Bench.HEAP))
                    .print(rounds);
            Launcher.require(folder.resolve(kind + ".parquet"));
        }
    }

    /** Four million groups, and all rows sorted, in 2 GB of heap. */
    static void spill(Path folder, long rows) throws IOException, InterruptedException {
        System.out.println("group into 4 M groups and sort, " + rows + " rows, 2 GB of heap");
        Sales.write(folder, rows);
        Bench.copy("spilling.mlflow", folder);
        new Median()
                .add("Headrace", () -> Launcher.run(List.of("run", "spilling.mlflow", "--no-cache"), folder, "-Xmx2g"))
                .print(1);
        Launcher.require(folder.resolve("totals.parquet"));
        Launcher.require(folder.resolve("ordered.parquet"));
    }
}
