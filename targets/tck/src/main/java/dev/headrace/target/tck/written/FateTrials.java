package dev.headrace.target.tck.written;

import static dev.headrace.target.tck.written.Draft.row;

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
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.tck.Trial;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Rule 12: what becomes of bad rows, in which order, and what is counted. */
final class FateTrials {

    private static final Schema SCHEMA = new Schema(
            List.of(
                    Column.sure("id", DataType.INT),
                    Column.optional("x", DataType.INT),
                    Column.sure("f", DataType.FLOAT),
                    Column.sure("t", DataType.INSTANT)),
            Optional.of("t"),
            Optional.empty());

    private final Matter matter;

    private FateTrials(Matter matter) {
        this.matter = matter;
    }

    static List<Trial> all(Matter matter) {
        FateTrials trials = new FateTrials(matter);
        List<Trial> all = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            all.add(trials.checks(fate));
            all.add(trials.illFormed(fate));
            all.add(trials.failingVerbs(fate));
            all.add(trials.expectations("unique, then a condition", fate, trials.unique(fate), trials.large(fate)));
            all.add(trials.expectations("a condition, then unique", fate, trials.large(fate), trials.unique(fate)));
            all.add(trials.expectations("a failing condition", fate, trials.divides(fate)));
        }
        for (Fate fate : List.of(Fate.FAIL, Fate.WARN)) {
            all.add(trials.expectations(
                    "rows together, before others go", fate, trials.few(fate), trials.unique(Fate.DROP)));
            all.add(trials.expectations(
                    "rows together, after others went", fate, trials.unique(Fate.DROP), trials.few(fate)));
        }
        for (String share : List.of("0", "0.33", "0.34", "1")) {
            all.add(trials.ceiling(share));
        }
        all.add(trials.leftOut());
        return all;
    }

    private static InMemoryRows rows() {
        List<List<@Nullable Object>> rows = List.of(
                row(1L, 5L, 1.0, 10L),
                row(2L, -1L, 1.0, 20L),
                row(2L, 7L, -2.0, 5L),
                row(3L, null, 1.5, 20L),
                row(3L, -4L, -2.5, 20L),
                row(4L, 4L, 0.5, 20L),
                row(4L, 4L, 0.5, 20L),
                row(5L, 0L, 4.0, 21L),
                row(6L, Long.MAX_VALUE, 1e300, 22L));
        return new InMemoryRows(SCHEMA.names(), rows);
    }

    private Expr positive(String column) {
        Expr value = Matter.ref(SCHEMA, column);
        Expr zero = value.type().equals(DataType.INT) ? Matter.literal(0) : new Expr.Literal(DataType.FLOAT, 0.0);
        Expr test = matter.call("greater", value, zero);
        return test.optional() ? new Expr.Coalesce(test, new Expr.Literal(DataType.BOOL, true)) : test;
    }

    private List<FieldCheck> fieldChecks() {
        return List.of(new FieldCheck("x", positive("x"), "x > 0"), new FieldCheck("f", positive("f"), "f > 0"));
    }

    private Expectation unique(Fate fate) {
        return new Expectation.Unique("unique(id)", List.of("id"), ErrorPolicy.of(fate));
    }

    private Expectation large(Fate fate) {
        Expr t = Matter.ref(SCHEMA, "t");
        Expr test = matter.call("greater", t, new Expr.Literal(DataType.INSTANT, 5L));
        return new Expectation.Row("t > 5", test, ErrorPolicy.of(fate));
    }

    private Expectation divides(Fate fate) {
        Expr x = new Expr.Coalesce(Matter.ref(SCHEMA, "x"), Matter.literal(1));
        Expr test = matter.call("less", matter.call("int_divide", Matter.literal(8), x), Matter.literal(2));
        return new Expectation.Row("8 div x < 2", test, ErrorPolicy.of(fate));
    }

    /** Fewer than 7 rows. */
    private Expectation few(Fate fate) {
        List<Aggregation> aggregations = List.of(new Aggregation("n", Matter.count(Optional.empty())));
        Expr test = matter.call("less", new Expr.ColumnRef("n", DataType.INT, false), Matter.literal(7));
        return new Expectation.Table("count() < 7", aggregations, test, ErrorPolicy.of(fate));
    }

    private Trial checks(Fate fate) {
        Draft draft = new Draft("checks of fields: " + fate);
        draft.source("s", SCHEMA, ErrorPolicy.of(fate), fieldChecks(), List.of(), rows());
        return draft.trial();
    }

    private Trial expectations(String name, Fate fate, Expectation... expectations) {
        Draft draft = new Draft(name + ": " + fate);
        draft.source("s", SCHEMA, ErrorPolicy.of(Fate.DIVERT), List.of(), List.of(expectations), rows());
        return draft.trial();
    }

    private Trial illFormed(Fate fate) {
        Draft draft = new Draft("values that are missing or not finite: " + fate);
        InMemoryRows rows = new InMemoryRows(
                SCHEMA.names(),
                List.of(
                        row(1L, 1L, Double.NaN, 1L),
                        row(2L, 1L, Double.POSITIVE_INFINITY, 1L),
                        row(null, 1L, 1.0, 1L),
                        row(3L, 1L, -0.0, 1L)));
        draft.source("s", SCHEMA, ErrorPolicy.of(fate), List.of(), List.of(), rows);
        return draft.trial();
    }

    /** Two columns that fail for different rows, both for one; then a filter that would have removed some. */
    private Trial failingVerbs(Fate fate) {
        Draft draft = new Draft("rows that fail in verbs: " + fate);
        draft.source("s", SCHEMA, ErrorPolicy.of(fate), List.of(), List.of(), rows());
        Op scan = draft.scan("r", "s");
        Expr x = new Expr.Coalesce(Matter.ref(SCHEMA, "x"), Matter.literal(1));
        Schema schema = new Schema(
                List.of(
                        Column.sure("id", DataType.INT),
                        Column.sure("more", DataType.INT),
                        Column.sure("part", DataType.INT)),
                Optional.empty(),
                Optional.empty());
        Op project = new Op.Project(
                "r.1.derive",
                scan,
                List.of(
                        new Assign("id", Matter.ref(SCHEMA, "id")),
                        new Assign("more", matter.call("add", x, Matter.literal(1))),
                        new Assign("part", matter.call("int_divide", Matter.literal(9), x))),
                schema);
        Expr test = matter.call("less", Matter.ref(schema, "id"), Matter.literal(5));
        draft.relation("r", new Op.Filter("r.2.where", project, test));
        return draft.trial();
    }

    /** Three of nine rows are bad. */
    private Trial ceiling(String share) {
        Draft draft = new Draft("at most " + share + " bad rows");
        ErrorPolicy policy = new ErrorPolicy(Fate.DROP, Optional.of(new BigDecimal(share)), OptionalLong.empty());
        draft.source("s", SCHEMA, policy, List.of(new FieldCheck("x", positive("x"), "x > 0")), List.of(), rows());
        return draft.trial();
    }

    /** Columns that are not given are missing or zero, and rules that read them are not checked. */
    private Trial leftOut() {
        Draft draft = new Draft("columns left out");
        InMemoryRows rows = new InMemoryRows(List.of("t", "id"), List.of(row(3L, 1L), row(9L, 1L)));
        draft.source(
                "s",
                SCHEMA,
                ErrorPolicy.of(Fate.FAIL),
                fieldChecks(),
                List.of(divides(Fate.FAIL), unique(Fate.DIVERT)),
                rows);
        return draft.trial();
    }
}
