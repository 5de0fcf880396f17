package dev.headrace.target.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.Targets;
import dev.headrace.target.tck.oracle.Rows;
import dev.headrace.testkit.generate.Dice;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * More rows than the oracle can go through: an engine agrees with itself, whether it has one thread and plenty of memory or
 * several threads, rows in another order and memory for next to nothing.
 */
final class ManyRowsTest {

    private static final long TRIALS = Long.getLong("headrace.tck.many", 60);
    private static final int ROWS = 9000;

    @TempDir
    private Path temp;

    @Test
    void theSameInAnySetting() {
        Runs runs = new Runs(Targets.named("local").orElseThrow().engine(), temp);
        Trials trials = new Trials(Functions.load());
        LongStream.iterate(0, seed -> seed + 1)
                .mapToObj(trials::of)
                .filter(t -> isModest(t.pipeline()))
                .limit(TRIALS)
                .map(ManyRowsTest::enlarged)
                .forEach(trial -> {
                    Outcome roomy = runs.actual(trial, new Setting(true, 1, 1L << 30, false));
                    // In the order of the input the first bad row is the same one, whoever meets it; in another it is
                    // not.
                    Outcome spilling = runs.actual(trial, new Setting(true, 4, 1 << 12, false));
                    assertThat(spilling.said()).as(trial.name()).isEqualTo(roomy.said());
                    Outcome cramped = runs.actual(trial, Setting.CRAMPED);
                    assertThat(cramped.failure()).as(trial.name()).isEqualTo(roomy.failure());
                    assertThat(roomy.broken()).as(roomy.said()).isFalse();
                    assertThat(cramped.sources()).as(trial.name()).isEqualTo(roomy.sources());
                    for (Map.Entry<String, Rows> output : roomy.outputs().entrySet()) {
                        Rows other = Objects.requireNonNull(cramped.outputs().get(output.getKey()));
                        Optional<Finding> found = Comparison.bags(output.getKey(), output.getValue(), other);
                        assertThat(found).as(trial.name()).isEmpty();
                    }
                });
    }

    /** Joins of so many equal keys give too many rows, and lists in rolling windows too many values. */
    private static boolean isModest(Pipeline pipeline) {
        return roots(pipeline)
                .flatMap(r -> r.inOrder().stream())
                .noneMatch(op -> op instanceof Op.Join
                        || (op instanceof Op.Rolling r
                                && r.columns().stream()
                                        .anyMatch(c -> isCostly(c.call().kind()))));
    }

    private static boolean isCostly(AggregateKind kind) {
        return kind == AggregateKind.COLLECT || kind == AggregateKind.QUANTILE;
    }

    private static Stream<Op> roots(Pipeline pipeline) {
        return Stream.concat(
                pipeline.relations().stream().map(r -> r.root()),
                pipeline.sinks().stream().map(s -> s.root()));
    }

    private static Trial enlarged(Trial trial) {
        Map<String, InMemoryRows> rows = new LinkedHashMap<>();
        for (SourceDef source : trial.pipeline().sources()) {
            Dice dice = new Dice(source.schema().columns().size());
            rows.put(
                    source.name(), InMemoryRows.of(dev.headrace.testkit.generate.Rows.of(dice, source.schema(), ROWS)));
        }
        return trial.with(rows);
    }
}
