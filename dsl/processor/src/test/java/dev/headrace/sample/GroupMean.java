package dev.headrace.sample;

import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Group;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.MaybeFloatColumn;
import org.jspecify.annotations.Nullable;

/** The example of the same name. */
public final class GroupMean extends Definition {

    @Schema
    record Reading(String key, @Nullable Double value) {}

    final Source<ReadingRow> readings = source("readings", ReadingRow.SCHEMA).batch(csv("data/readings.csv"));

    final class Means extends Table<Means> implements ReadingRow {
        final Group<Means> g = groupBy(key);
        final MaybeFloatColumn<Means> mean = g.let("mean", avg(value));
        final IntColumn<Means> rows = g.let("rows", count());

        Means() {
            super("means", readings);
            doc("One row per key; the key stays in the output.");
        }
    }

    final Means means = add(new Means());

    {
        sink("means_out", means).batch(csv("out/means.csv"));
        test("the mean skips nulls")
                .given(readings, ReadingRow.key, ReadingRow.value)
                .row("a", 1.0)
                .row("a", 2.0)
                .row("a", null)
                .row("b", null)
                .expect(means, ReadingRow.key, means.mean, means.rows)
                .row("a", 1.5, 3)
                .row("b", null, 1);
    }
}
