package dev.headrace.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Sales of 200 items in 1,000 stores of 12 regions. */
final class Sales {

    private static final int STORES = 1_000;

    private Sales() {}

    /** Writes {@code sales.csv} and {@code stores.csv} into a folder. */
    static void write(Path folder, long rows) throws IOException {
        SplittableRandom random = new SplittableRandom(rows);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("sales.csv"))) {
            out.write("id,store,item,units,price,weight\n");
            StringBuilder line = new StringBuilder();
            for (long i = 0; i < rows; i++) {
                int cents = 1 + random.nextInt(999_999);
                line.setLength(0);
                line.append(i).append(',').append(random.nextInt(STORES)).append(",item_");
                line.append(random.nextInt(200))
                        .append(',')
                        .append(1 + random.nextInt(20))
                        .append(',');
                line.append(cents / 100)
                        .append('.')
                        .append(cents % 100 / 10)
                        .append(cents % 10)
                        .append(',');
                line.append(random.nextInt(1_000_000) / 1e4).append('\n');
                out.append(line);
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("stores.csv"))) {
            out.write("store,region\n");
            for (int store = 0; store < STORES; store++) {
                out.write(store + ",region_" + store % 12 + "\n");
            }
        }
    }
}
