package dev.headrace.formats;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.kernels.batch.Batch;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A process of its own that writes until it is stopped, for tests that stop it. */
final class EndlessOutput {

    private EndlessOutput() {}

    public static void main(String[] args) {
        Random random = new Random(1);
        List<List<Object>> rows = IntStream.range(0, 10_000)
                .mapToObj(i -> List.<Object>of("x" + i, random.nextDouble()))
                .toList();
        Batch batch = Rows.batch(OutputTest.SCHEMA, List.copyOf(rows));
        try (BatchWriter writer =
                Formats.write(WriteRequest.of(Path.of(args[0]), Rows.binding(args[1], args[2]), OutputTest.SCHEMA))) {
            for (int i = 0; i < 20_000; i++) {
                writer.write(batch);
                if (i == 50) {
                    System.out.println("writing");
                }
            }
        } catch (RunFailure e) {
            System.out.println(e.getMessage());
        }
    }
}
