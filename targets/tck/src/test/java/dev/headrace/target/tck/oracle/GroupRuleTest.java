package dev.headrace.target.tck.oracle;

import static dev.headrace.target.tck.oracle.Case.aggregate;
import static dev.headrace.target.tck.oracle.Case.count;
import static dev.headrace.target.tck.oracle.Case.ref;
import static dev.headrace.target.tck.oracle.Case.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules 4, 6, 8 and 9. */
final class GroupRuleTest {

    private static final Schema SCHEMA = Case.schema(
            Column.sure("k", DataType.STRING),
            Column.sure("t", DataType.INSTANT),
            Column.optional("i", DataType.INT),
            Column.optional("f", DataType.FLOAT),
            Column.optional("d", new DataType.Decimal(38, 2)));

    private final Case rows = new Case();

    private static Op group(Op input, List<String> keys, Optional<TimeWindow> window, AggregateCall... calls) {
        List<Column> columns = new ArrayList<>();
        keys.forEach(k -> columns.add(input.schema().require(k)));
        window.ifPresent(w -> {
            columns.add(Column.sure("start", DataType.INSTANT));
            columns.add(Column.sure("end", DataType.INSTANT));
        });
        List<Aggregation> aggregations = new ArrayList<>();
        for (int i = 0; i < calls.length; i++) {
            boolean optional = calls[i].optional(keys.isEmpty() && window.isEmpty());
            columns.add(new Column("a" + i, calls[i].type(), optional, Taint.NONE));
            aggregations.add(new Aggregation("a" + i, calls[i]));
        }
        Optional<String> time = window.map(w -> "end");
        return new Op.Group(
                "out.1.group", input, keys, window, aggregations, new Schema(columns, time, Optional.empty()));
    }

    private static AggregateCall of(AggregateKind kind, String column, Expr.Literal... options) {
        return aggregate(kind, ref(SCHEMA, column), options);
    }

    @Test
    void overNothingCountAndSumAreZeroAndAllElseIsMissing() {
        Op input = rows.source("s", SCHEMA);
        assertThat(rows.rows(group(
                        input,
                        List.of(),
                        Optional.empty(),
                        count(),
                        of(AggregateKind.SUM, "i"),
                        of(AggregateKind.SUM, "f"),
                        of(AggregateKind.SUM, "d"),
                        of(AggregateKind.AVG, "i"),
                        of(AggregateKind.MIN, "i"),
                        of(AggregateKind.FIRST, "i"),
                        of(AggregateKind.DISTINCT, "i"),
                        of(AggregateKind.COLLECT, "i"))))
                .containsExactly(row(0L, 0L, 0.0, new BigDecimal("0.00"), null, null, null, null, null));
        Case other = new Case();
        Op none = other.source("s", SCHEMA);
        assertThat(other.rows(group(none, List.of("k"), Optional.empty(), count())))
                .isEmpty();
    }

    @Test
    void missingValuesAreSkipped() {
        Op input = rows.source(
                "s",
                SCHEMA,
                row("a", 3L, null, null, null),
                row("a", 1L, 5L, null, null),
                row("a", 2L, 5L, null, null),
                row("a", 4L, 9L, null, null));
        Expr.Literal half = new Expr.Literal(DataType.FLOAT, 0.5);
        assertThat(rows.rows(group(
                        input,
                        List.of("k"),
                        Optional.empty(),
                        count(),
                        of(AggregateKind.COUNT, "i"),
                        of(AggregateKind.AVG, "i"),
                        of(AggregateKind.FIRST, "i"),
                        of(AggregateKind.LAST, "i"),
                        of(AggregateKind.DISTINCT, "i"),
                        of(AggregateKind.QUANTILE, "i", half),
                        of(AggregateKind.COLLECT, "i"),
                        of(AggregateKind.VARIANCE, "i"))))
                .containsExactly(row("a", 4L, 3L, 19 / 3.0, 5L, 9L, 2L, 5L, List.of(5L, 5L, 9L), 16 / 3.0));
    }

    @Test
    void floatsAreSummedExactlyAndRoundedOnce() {
        Op input = rows.source(
                "s",
                SCHEMA,
                row("a", 1L, null, 1e300, null),
                row("a", 2L, null, 1.0, null),
                row("a", 3L, null, -1e300, null),
                row("a", 4L, null, Double.MIN_VALUE, null));
        assertThat(rows.rows(group(
                        input, List.of("k"), Optional.empty(), of(AggregateKind.SUM, "f"), of(AggregateKind.AVG, "f"))))
                .containsExactly(row("a", 1.0, 0.25));
    }

    @Test
    void onlyTheFinalSumCanOverflow() {
        Op fits = rows.source(
                "s",
                SCHEMA,
                row("a", 1L, Long.MAX_VALUE, null, null),
                row("a", 2L, 1L, null, null),
                row("a", 3L, -1L, null, null));
        assertThat(rows.rows(group(fits, List.of("k"), Optional.empty(), of(AggregateKind.SUM, "i"))))
                .containsExactly(row("a", Long.MAX_VALUE));
        Case over = new Case();
        Op tooMuch = over.source("s", SCHEMA, row("a", 1L, Long.MAX_VALUE, null, null), row("a", 2L, 1L, null, null));
        assertThat(over.run(group(tooMuch, List.of("k"), Optional.empty(), of(AggregateKind.SUM, "i")))
                        .failure())
                .contains(Code.HR0701);
    }

    @Test
    void slidingWindowsStartAtMultiplesSinceTheEpoch() {
        Op input = rows.source("s", SCHEMA, row("a", -1L, null, null, null), row("a", 5L, null, null, null));
        Optional<TimeWindow> window = Optional.of(new TimeWindow.Sliding(5, 10));
        assertThat(rows.rows(group(input, List.of("k"), window, count())))
                .containsExactlyInAnyOrder(
                        row("a", -10L, 0L, 1L), row("a", -5L, 5L, 1L), row("a", 0L, 10L, 1L), row("a", 5L, 15L, 1L));
    }

    @Test
    void rowsExactlyTheGapApartAreInTwoSessions() {
        Op input = rows.source(
                "s",
                SCHEMA,
                row("a", 0L, null, null, null),
                row("a", 9L, null, null, null),
                row("a", 19L, null, null, null),
                row("b", 12L, null, null, null));
        Optional<TimeWindow> window = Optional.of(new TimeWindow.Session(10));
        List<List<@Nullable Object>> sessions = rows.rows(group(input, List.of("k"), window, count()));
        assertThat(sessions)
                .containsExactlyInAnyOrder(row("a", 0L, 19L, 2L), row("a", 19L, 29L, 1L), row("b", 12L, 22L, 1L));
    }
}
