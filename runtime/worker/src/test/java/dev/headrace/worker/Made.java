package dev.headrace.worker;

import dev.headrace.formats.BatchWriter;
import dev.headrace.formats.Formats;
import dev.headrace.formats.WriteRequest;
import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.worker.step.DataFile;
import dev.headrace.worker.step.Limits;
import dev.headrace.worker.step.Resources;
import dev.headrace.worker.step.Settings;
import dev.headrace.worker.step.Sha256;
import dev.headrace.worker.step.StepData;
import dev.headrace.worker.step.StepFolders;
import dev.headrace.worker.step.Task;
import dev.headrace.worker.step.TrainStep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rows made from a seed, and steps that train on them. */
public final class Made {

    public static final List<Column> INPUTS = List.of(
            Column.sure("x", DataType.FLOAT), Column.sure("n", DataType.INT), Column.sure("flag", DataType.BOOL));
    public static final Column LABEL = Column.sure("y", DataType.BOOL);
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(3), Duration.ofSeconds(20), Optional.empty(), Optional.empty());

    private Made() {}

    public static List<List<@Nullable Object>> rows(int count, long seed) {
        Random chance = new Random(seed);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = chance.nextGaussian();
            long n = chance.nextInt(5);
            boolean flag = chance.nextBoolean();
            boolean y = 2 * x + 0.5 * n - (flag ? 1 : 0) + 0.5 * chance.nextGaussian() > 0.7;
            rows.add(List.of(x, n, flag, y));
        }
        return rows;
    }

    public static DataFile parquet(
            Path folder, String name, List<Column> columns, List<? extends List<@Nullable Object>> rows)
            throws IOException {
        Schema schema = Schema.of(columns);
        Binding binding = new Binding("parquet", name, List.of(), List.of());
        BatchAssembler batch = new BatchAssembler(schema, Math.max(1, rows.size()));
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                batch.builder(i).setBoxed(row, rows.get(row).get(i));
            }
        }
        try (BatchWriter writer = Formats.write(WriteRequest.of(folder, binding, schema))) {
            writer.write(batch.build(rows.size()));
            writer.commit();
        }
        Path file = folder.resolve(name);
        return new DataFile(file, Sha256.of(file));
    }

    public static TrainStep step(Path folder, Map<String, Object> settings) throws IOException {
        List<Column> columns = new ArrayList<>(INPUTS);
        columns.add(LABEL);
        DataFile train = parquet(folder, "train.parquet", columns, rows(400, 1));
        DataFile validation = parquet(folder, "validation.parquet", columns, rows(100, 2));
        return new TrainStep(
                "train.made",
                "run-1",
                1,
                "test.slow",
                Task.BINARY,
                LABEL,
                INPUTS,
                new Settings(settings),
                7,
                List.of(
                        new StepData(StepData.TRAIN, "parquet", List.of(train)),
                        new StepData(StepData.VALIDATION, "parquet", List.of(validation))),
                new Resources(1, OptionalLong.empty(), 0),
                LIMITS,
                1,
                new StepFolders(
                        folder.resolve("checkpoints"), folder.resolve("model"), folder.resolve("events.ndjson")));
    }

    public static TrainStep limited(TrainStep step, Limits limits) {
        return new TrainStep(
                step.id(),
                step.run(),
                step.attempt(),
                step.trainer(),
                step.task(),
                step.label(),
                step.inputs(),
                step.settings(),
                step.seed(),
                step.data(),
                step.resources(),
                limits,
                step.checkpointEvery(),
                step.folders());
    }

    public static TrainStep using(TrainStep step, String trainer, Resources resources) {
        return new TrainStep(
                step.id(),
                step.run(),
                step.attempt(),
                trainer,
                step.task(),
                step.label(),
                step.inputs(),
                step.settings(),
                step.seed(),
                step.data(),
                resources,
                step.limits(),
                step.checkpointEvery(),
                step.folders());
    }
}
