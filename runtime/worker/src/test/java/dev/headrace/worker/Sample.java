package dev.headrace.worker;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.worker.step.Limits;
import dev.headrace.worker.step.Resources;
import dev.headrace.worker.step.Settings;
import dev.headrace.worker.step.StepData;
import dev.headrace.worker.step.StepFolders;
import dev.headrace.worker.step.Task;
import dev.headrace.worker.step.TrainStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of a known rule with noise, made from a seed, and steps that learn it. */
public final class Sample {

    public static final List<Column> INPUTS = List.of(
            Column.optional("a", DataType.FLOAT), Column.sure("b", DataType.FLOAT), Column.sure("c", DataType.FLOAT));
    public static final Column YES = Column.sure("y", DataType.BOOL);
    public static final Column KIND = Column.sure("y", new DataType.EnumOf("", List.of("low", "middle", "high")));
    public static final Column AMOUNT = Column.sure("y", DataType.FLOAT);

    private final Path folder;
    private final String trainer;

    public Sample(Path folder, String trainer) {
        this.folder = folder;
        this.trainer = trainer;
    }

    /** @param rule what an amount is made of, before noise; a row is yes above 0 */
    public static List<List<@Nullable Object>> rows(
            int count, long seed, Task task, double noise, boolean missing, Function<double[], Double> rule) {
        Random chance = new Random(seed);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] x = {chance.nextGaussian(), chance.nextGaussian(), chance.nextGaussian()};
            double amount = rule.apply(x) + noise * chance.nextGaussian();
            Object label = switch (task) {
                case BINARY -> amount > 0;
                case MULTICLASS -> amount < -0.7 ? 0L : amount > 0.7 ? 2L : 1L;
                case REGRESSION -> amount;
            };
            boolean gone = chance.nextInt(10) == 0 && missing;
            rows.add(Arrays.asList(gone ? null : x[0], x[1], x[2], label));
        }
        return rows;
    }

    public TrainStep step(
            Task task,
            List<List<@Nullable Object>> train,
            List<List<@Nullable Object>> validation,
            Map<String, Object> settings)
            throws IOException {
        Files.createDirectories(folder);
        Column label = task == Task.BINARY ? YES : task == Task.MULTICLASS ? KIND : AMOUNT;
        List<Column> columns = new ArrayList<>(INPUTS);
        columns.add(label);
        List<StepData> data = new ArrayList<>();
        data.add(new StepData(
                StepData.TRAIN, "parquet", List.of(Made.parquet(folder, "train.parquet", columns, train))));
        if (!validation.isEmpty()) {
            data.add(new StepData(
                    StepData.VALIDATION,
                    "parquet",
                    List.of(Made.parquet(folder, "validation.parquet", columns, validation))));
        }
        return new TrainStep(
                "train.sample",
                "run",
                1,
                trainer,
                task,
                label,
                INPUTS,
                new Settings(settings),
                11,
                data,
                new Resources(1, OptionalLong.empty(), 0),
                Limits.USUAL,
                1,
                new StepFolders(
                        folder.resolve("checkpoints"), folder.resolve("model"), folder.resolve("events.ndjson")));
    }
}
