package dev.headrace.target.tck.oracle;

import static dev.headrace.target.tck.oracle.Case.call;
import static dev.headrace.target.tck.oracle.Case.literal;
import static dev.headrace.target.tck.oracle.Case.ref;
import static dev.headrace.target.tck.oracle.Case.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 12. */
final class FateRuleTest {

    private static final Schema SCHEMA =
            Case.schema(Column.sure("id", DataType.INT), Column.optional("x", DataType.INT));

    private static final FieldCheck POSITIVE =
            new FieldCheck("x", new Expr.Coalesce(call("greater", ref(SCHEMA, "x"), literal(0)), bool(true)), "x > 0");

    private final Case rows = new Case();

    private static Expr bool(boolean value) {
        return new Expr.Literal(DataType.BOOL, value);
    }

    private static ErrorPolicy atMost(Fate fate, String share) {
        return new ErrorPolicy(fate, Optional.of(new BigDecimal(share)), OptionalLong.empty());
    }

    private Op source(ErrorPolicy policy, Expectation... expectations) {
        return rows.source(
                "s",
                SCHEMA,
                policy,
                List.of(POSITIVE),
                List.of(expectations),
                row(1L, 5L),
                row(2L, -1L),
                row(3L, null),
                row(3L, 0L),
                row(3L, 4L));
    }

    private static List<List<@Nullable Object>> out(Verdict verdict) {
        return Objects.requireNonNull(verdict.outputs().get("out")).list();
    }

    private static Expectation unique(Fate fate) {
        return new Expectation.Unique("unique(id)", List.of("id"), ErrorPolicy.of(fate));
    }

    @Test
    void aDroppedRowGoesAndAMissingValueMeetsEveryCheck() {
        Verdict verdict = rows.run(source(ErrorPolicy.of(Fate.DROP)));
        assertThat(out(verdict)).containsExactly(row(1L, 5L), row(3L, null), row(3L, 4L));
        assertThat(verdict.sources().get(0).dropped()).isEqualTo(2);
        assertThat(verdict.sources().get(0).read()).isEqualTo(5);
    }

    @Test
    void aWarnedRowStays() {
        Verdict verdict = rows.run(source(ErrorPolicy.of(Fate.WARN)));
        assertThat(out(verdict)).hasSize(5);
        assertThat(verdict.sources().get(0).warned()).isEqualTo(2);
    }

    @Test
    void aDivertedRowStandsAmongTheRejectedOnes() {
        Verdict verdict = rows.run(source(ErrorPolicy.of(Fate.DIVERT), unique(Fate.DIVERT)), "out", "s.rejected");
        assertThat(out(verdict)).containsExactly(row(1L, 5L), row(3L, null));
        assertThat(verdict.sources().get(0).rejects())
                .containsExactly(
                        new Reject("HR0701", Optional.of("x"), "s"),
                        new Reject("HR0701", Optional.of("x"), "s"),
                        new Reject("HR0701", Optional.empty(), "s"));
        assertThat(verdict.sources().get(0).broken()).containsExactly(1L);
        assertThat(Objects.requireNonNull(verdict.outputs().get("s.rejected")).list())
                .hasSize(3);
    }

    @Test
    void aFailingRowFailsTheRun() {
        assertThat(rows.run(source(ErrorPolicy.of(Fate.FAIL))).failure()).contains(Code.HR0701);
    }

    @Test
    void aCeilingIsTheLargestShareAllowed() {
        assertThat(rows.run(source(atMost(Fate.DROP, "0.4"))).failure()).isEmpty();
        Case other = new Case();
        Op strict = other.source(
                "s", SCHEMA, atMost(Fate.DROP, "0.39"), List.of(POSITIVE), List.of(), row(1L, 1L), row(2L, -1L));
        assertThat(other.run(strict).failure()).contains(Code.HR0705);
    }

    @Test
    void anExpectationAboutTheTableFailsOrWarns() {
        List<Aggregation> aggregations = List.of(new Aggregation("n", Case.count()));
        Expr few = call("less", new Expr.ColumnRef("n", DataType.INT, false), literal(3));
        Expectation fail = new Expectation.Table("count() < 3", aggregations, few, ErrorPolicy.of(Fate.FAIL));
        assertThat(rows.run(source(ErrorPolicy.of(Fate.DROP), fail)).failure()).contains(Code.HR0706);
        Expectation holds = new Expectation.Table("count() < 3", aggregations, few, ErrorPolicy.of(Fate.FAIL));
        FateRuleTest again = new FateRuleTest();
        assertThat(again.rows
                        .run(again.source(ErrorPolicy.of(Fate.DROP), unique(Fate.DROP), holds))
                        .failure())
                .isEmpty();
        FateRuleTest warned = new FateRuleTest();
        Expectation warn = new Expectation.Table("count() < 3", aggregations, few, ErrorPolicy.of(Fate.WARN));
        Verdict verdict = warned.rows.run(warned.source(ErrorPolicy.of(Fate.DROP), warn));
        assertThat(verdict.failure()).isEmpty();
        assertThat(verdict.sources().get(0).broken()).containsExactly(1L);
    }

    @Test
    void anOverflowFurtherDownMeetsTheSourcesFate() {
        Op input = rows.source(
                "s",
                SCHEMA,
                ErrorPolicy.of(Fate.DIVERT),
                List.of(),
                List.of(),
                row(1L, Long.MAX_VALUE),
                row(2L, null),
                row(3L, 1L));
        Expr more = call("add", ref(SCHEMA, "x"), literal(1));
        Schema schema = Case.schema(Column.optional("y", DataType.INT));
        Op project = new Op.Project("out.1.derive", input, List.of(new Assign("y", more)), schema);
        Verdict verdict = rows.run(project);
        assertThat(out(verdict)).containsExactly(row((Object) null), row(2L));
        assertThat(verdict.sources().get(0).rejects())
                .containsExactly(new Reject("HR0701", Optional.of("y"), "out.1.derive"));
        assertThat(verdict.outputs())
                .isEqualTo(
                        Map.of("out", Objects.requireNonNull(verdict.outputs().get("out"))));
    }

    @Test
    void whatIsNotNeededIsNotEvaluated() {
        Op input = rows.source("s", SCHEMA, row(1L, 0L), row(2L, 2L));
        Expr none = new Expr.Same(ref(SCHEMA, "id"), literal(1));
        Expr quotient = call("int_divide", literal(4), new Expr.Coalesce(ref(SCHEMA, "x"), literal(1)));
        Expr guarded = new Expr.If(none, literal(-1), quotient);
        Expr either = new Expr.Or(none, new Expr.Same(quotient, literal(2)));
        Schema schema = Case.schema(Column.sure("y", DataType.INT), Column.sure("b", DataType.BOOL));
        Op project = new Op.Project(
                "out.1.derive", input, List.of(new Assign("y", guarded), new Assign("b", either)), schema);
        assertThat(rows.rows(project)).containsExactly(row(-1L, true), row(2L, true));
    }
}
