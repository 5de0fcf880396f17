package dev.headrace.target.tck.oracle;

import static dev.headrace.target.tck.oracle.Case.aggregate;
import static dev.headrace.target.tck.oracle.Case.ref;
import static dev.headrace.target.tck.oracle.Case.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 7. */
final class RollingRuleTest {

    private static final Schema SCHEMA = Case.schema(
            Column.sure("k", DataType.STRING), Column.sure("t", DataType.INSTANT), Column.sure("x", DataType.INT));

    private static final Schema KNOWN = Case.schema(
            Column.sure("k", DataType.STRING),
            Column.sure("t", DataType.INSTANT),
            Column.sure("seen", DataType.INSTANT),
            Column.sure("x", DataType.INT));

    private final Case rows = new Case();

    private List<List<@Nullable Object>> rolled(Op input, AggregateCall call, RollingWindow window) {
        RollingColumn column = new RollingColumn("r", call, window);
        Schema out = Case.with(input.schema(), new Column("r", call.type(), column.optional(), Taint.NONE));
        return rows.rows(new Op.Rolling("out.1.rolling", input, List.of("k"), List.of(column), out));
    }

    private static RollingWindow window(RollingWindow.Bound bound, long width) {
        return new RollingWindow(bound, OptionalLong.of(width), OptionalLong.empty());
    }

    private Op fourTimes() {
        return rows.source(
                "s",
                SCHEMA,
                row("a", 0L, 1L),
                row("a", 10L, 2L),
                row("a", 10L, 4L),
                row("a", 20L, 8L),
                row("b", 20L, 100L));
    }

    @Test
    void throughLeavesTheFarEndOutAndTakesAllOfTheInstant() {
        AggregateCall sum = aggregate(AggregateKind.SUM, ref(SCHEMA, "x"));
        assertThat(rolled(fourTimes(), sum, window(RollingWindow.Bound.THROUGH, 10)))
                .containsExactlyInAnyOrder(
                        row("a", 0L, 1L, 1L),
                        row("a", 10L, 2L, 6L),
                        row("a", 10L, 4L, 6L),
                        row("a", 20L, 8L, 8L),
                        row("b", 20L, 100L, 100L));
    }

    @Test
    void beforeTakesTheFarEndInAndNothingOfTheInstant() {
        AggregateCall max = aggregate(AggregateKind.MAX, ref(SCHEMA, "x"));
        assertThat(rolled(fourTimes(), max, window(RollingWindow.Bound.BEFORE, 10)))
                .containsExactlyInAnyOrder(
                        row("a", 0L, 1L, null),
                        row("a", 10L, 2L, 1L),
                        row("a", 10L, 4L, 1L),
                        row("a", 20L, 8L, 4L),
                        row("b", 20L, 100L, null));
    }

    @Test
    void unboundedHasNoFarEnd() {
        RollingWindow all = new RollingWindow(RollingWindow.Bound.BEFORE, OptionalLong.empty(), OptionalLong.empty());
        AggregateCall last = aggregate(AggregateKind.LAST, ref(SCHEMA, "x"));
        assertThat(rolled(fourTimes(), last, all))
                .containsExactlyInAnyOrder(
                        row("a", 0L, 1L, null),
                        row("a", 10L, 2L, 1L),
                        row("a", 10L, 4L, 1L),
                        row("a", 20L, 8L, 4L),
                        row("b", 20L, 100L, null));
    }

    @Test
    void aHopMovesTheFarEndDownToItsMultipleAndTakesItIn() {
        Op input = rows.source(
                "s",
                SCHEMA,
                row("a", -8L, 1L),
                row("a", -4L, 2L),
                row("a", 0L, 4L),
                row("a", 7L, 8L),
                row("a", 12L, 16L));
        RollingWindow window = new RollingWindow(RollingWindow.Bound.THROUGH, OptionalLong.of(10), OptionalLong.of(4));
        AggregateCall sum = aggregate(AggregateKind.SUM, ref(SCHEMA, "x"));
        // At 7: t - w = -3, down to -4. At 12: 2, down to 0. At 0: -10, down to -12.
        assertThat(rolled(input, sum, window))
                .containsExactlyInAnyOrder(
                        row("a", -8L, 1L, 1L),
                        row("a", -4L, 2L, 3L),
                        row("a", 0L, 4L, 7L),
                        row("a", 7L, 8L, 14L),
                        row("a", 12L, 16L, 28L));
    }

    @Test
    void aRowCountsOnlyFromWhenItIsKnown() {
        Op input = rows.source(
                "s", KNOWN, row("a", 0L, 5L, 1L), row("a", 4L, 4L, 2L), row("a", 5L, 9L, 4L), row("a", 9L, 9L, 8L));
        AggregateCall sum = aggregate(AggregateKind.SUM, ref(KNOWN, "x"));
        assertThat(rolled(input, sum, window(RollingWindow.Bound.THROUGH, 100)))
                .containsExactlyInAnyOrder(
                        row("a", 0L, 5L, 1L, 1L),
                        row("a", 4L, 4L, 2L, 2L),
                        row("a", 5L, 9L, 4L, 7L),
                        row("a", 9L, 9L, 8L, 15L));
        assertThat(rolled(input, sum, window(RollingWindow.Bound.BEFORE, 100)))
                .containsExactlyInAnyOrder(
                        row("a", 0L, 5L, 1L, 0L),
                        row("a", 4L, 4L, 2L, 0L),
                        row("a", 5L, 9L, 4L, 3L),
                        row("a", 9L, 9L, 8L, 7L));
    }
}
