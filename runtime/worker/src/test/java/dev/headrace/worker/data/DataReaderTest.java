package dev.headrace.worker.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.VectorValue;
import dev.headrace.worker.Made;
import dev.headrace.worker.Stopped;
import dev.headrace.worker.WorkerFailure;
import dev.headrace.worker.step.DataFile;
import dev.headrace.worker.step.Settings;
import dev.headrace.worker.step.StepData;
import dev.headrace.worker.step.Task;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of rows as matrices and labels. */
final class DataReaderTest {

    private static final Column COLOUR = Column.optional("c", new DataType.EnumOf("", List.of("red", "blue")));
    private static final List<Column> ALL = List.of(
            Column.sure("b", DataType.BOOL),
            Column.sure("n", DataType.INT),
            Column.optional("f", DataType.FLOAT),
            Column.sure("d", new DataType.Decimal(10, 2)),
            COLOUR,
            Column.sure("v", new DataType.Vector(2)));

    @TempDir
    private Path folder;

    private DataReader.Raw read(List<Column> inputs, Column label, List<List<@Nullable Object>> rows)
            throws IOException, WorkerFailure, Stopped {
        List<Column> columns = new ArrayList<>(inputs);
        columns.add(label);
        DataFile file = Made.parquet(folder, "x.parquet", columns, rows);
        return new DataReader(Features.of(inputs), label, () -> false)
                .read(new StepData("train", "parquet", List.of(file)));
    }

    @Test
    void everyKindOfInput() throws Exception {
        Column label = Column.sure("y", DataType.STRING);
        DataReader.Raw raw = read(
                ALL,
                label,
                List.of(
                        List.of(true, 5L, 0.5, new BigDecimal("2.25"), 1L, VectorValue.of(1, 2), "z"),
                        Arrays.asList(false, -1L, null, new BigDecimal("0.00"), null, VectorValue.of(3, 4), "a")));
        assertThat(Features.of(ALL).names()).containsExactly("b", "n", "f", "d", "c=red", "c=blue", "v[0]", "v[1]");
        assertThat(raw.features().rows(0, 1).values()).containsExactly(1, 5, 0.5f, 2.25f, 0, 1, 1, 2);
        float gone = Float.NaN;
        assertThat(raw.features().rows(1, 2).values()).containsExactly(0, -1, gone, 0, gone, gone, 3, 4);
        assertThat(raw.features().firstMissing()).isEqualTo(2);
        LabelClasses classes = LabelClasses.of(Task.BINARY, label, raw.labels());
        assertThat(classes.names()).containsExactly("a", "z");
        assertThat(classes.labels("train", raw.labels()).values()).containsExactly(1, 0);
        assertThatThrownBy(() -> classes.labels("validation", List.of("q")))
                .hasMessage("Part `validation` has a value of label `y` that the rows to learn from do not have.");
    }

    @Test
    void manyRowsKeepTheirOrder() throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            rows.add(List.of((long) i, i / 2.0));
        }
        Column label = Column.sure("y", DataType.FLOAT);
        DataReader.Raw raw = read(List.of(Column.sure("n", DataType.INT)), label, rows);
        Labels labels = LabelClasses.of(Task.REGRESSION, label, raw.labels()).labels("train", raw.labels());
        for (int i = 0; i < 50_000; i++) {
            assertThat(raw.features().at(i, 0)).isEqualTo(i);
            assertThat(labels.value(i)).isEqualTo(i / 2f);
        }
    }

    @Test
    void whatCannotBeUsedIsSaid() throws Exception {
        Column label = Column.optional("y", DataType.BOOL);
        List<Column> number = List.of(Column.sure("f", DataType.FLOAT));
        assertThatThrownBy(() -> read(number, label, List.of(Arrays.asList(1.0, null))))
                .hasMessage("Label `y` is missing in part `train`.");
        assertThatThrownBy(() -> read(number, label, List.of(List.of(1e39, true))))
                .hasMessage("Input `f` of part `train` has a value beyond what a trainer's numbers hold, 3.4e38.");
        assertThatThrownBy(() -> read(number, label, List.of())).hasMessage("Part `train` has no rows.");
        assertThatThrownBy(() -> Features.of(List.of(Column.sure("t", DataType.INSTANT))))
                .hasMessage("Input `t` is a Instant; a trainer takes Bool, Int, Float, Decimal, Enum and Vector.");
        assertThatThrownBy(() -> LabelClasses.of(Task.BINARY, label, List.of(true, true)))
                .hasMessageContaining("there is nothing to tell apart");
        assertThatThrownBy(() -> LabelClasses.of(Task.BINARY, Column.sure("y", DataType.INT), List.of(1L, 2L, 3L)))
                .hasMessage("Label `y` has 3 classes; a binary training needs 2.");
        assertThatThrownBy(() -> DataReader.check(Task.BINARY, Column.sure("y", DataType.FLOAT)))
                .hasMessage("Label `y` is a Float; a binary training predicts Bool, Enum, String or Int.");
    }

    @Test
    void anotherFileThanTheStepMeansIsRefused() throws Exception {
        DataFile file = Made.parquet(
                folder,
                "x.parquet",
                List.of(Column.sure("f", DataType.FLOAT), Made.LABEL),
                List.of(List.of(1.0, true)));
        Files.writeString(file.path(), "something else");
        DataReader reader =
                new DataReader(Features.of(List.of(Column.sure("f", DataType.FLOAT))), Made.LABEL, () -> false);
        assertThatThrownBy(() -> reader.read(new StepData("train", "parquet", List.of(file))))
                .hasMessage("File `x.parquet` is not the one that the step was made for.");
    }

    @Test
    void aStopIsHeardWhileRowsAreRead() throws Exception {
        DataFile file = Made.parquet(
                folder,
                "x.parquet",
                List.of(Column.sure("f", DataType.FLOAT), Made.LABEL),
                List.of(List.of(1.0, true)));
        DataReader reader =
                new DataReader(Features.of(List.of(Column.sure("f", DataType.FLOAT))), Made.LABEL, () -> true);
        assertThatThrownBy(() -> reader.read(new StepData("train", "parquet", List.of(file))))
                .isInstanceOf(Stopped.class);
    }

    @Test
    void weightsOfClasses() throws Exception {
        Labels labels = new Labels(new float[] {0, 0, 0, 1}, List.of("no", "yes"));
        float[] balanced = ClassWeights.of(new Settings(Map.of("class_weights", "balanced")), labels)
                .orElseThrow();
        assertThat(balanced).containsExactly(2 / 3f, 2f);
        assertThat(ClassWeights.ofRows(balanced, labels)).containsExactly(2 / 3f, 2 / 3f, 2 / 3f, 2f);
        assertThat(ClassWeights.of(new Settings(Map.of("class_weights", List.of(1L, 2.5))), labels)
                        .orElseThrow())
                .containsExactly(1f, 2.5f);
        assertThat(ClassWeights.of(Settings.NONE, labels)).isEmpty();
        assertThatThrownBy(() -> ClassWeights.of(new Settings(Map.of("class_weights", List.of(1L))), labels))
                .hasMessage("Setting `class_weights` must be `balanced` or a number above 0 for each of no, yes.");
    }
}
