package dev.headrace.ir;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.ml.FitDef;
import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.LabelDef;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.PartRef;
import dev.headrace.ir.ml.RequirementDef;
import dev.headrace.ir.ml.SearchDef;
import dev.headrace.ir.ml.SearchSpace;
import dev.headrace.ir.ml.SettingValue;
import dev.headrace.ir.ml.SplitDef;
import dev.headrace.ir.ml.SplitPartDef;
import dev.headrace.ir.ml.TransformDef;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.ExternalName;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.LateRows;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.RowsGiven;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.pipeline.TestCheck;
import dev.headrace.ir.pipeline.TestDef;
import dev.headrace.ir.pipeline.TestExpect;
import dev.headrace.ir.pipeline.TestGiven;
import dev.headrace.ir.pipeline.TestParam;
import dev.headrace.ir.pipeline.Unbuilt;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepDef;
import dev.headrace.ir.step.StepOptions;
import dev.headrace.ir.step.StepVariable;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.Taint;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One of everything the IR has. */
public final class Samples {

    public static final Functions FUNCTIONS = Functions.of(new Tiny());
    public static final long HOUR = 3_600_000_000L;

    public static final Schema TX = new Schema(
            List.of(
                    Column.sure("k", DataType.STRING),
                    Column.sure("t", DataType.INSTANT),
                    Column.sure("n", DataType.INT),
                    new Column("x", DataType.INT, true, Taint.PII),
                    Column.sure("tags", new DataType.ListOf(DataType.STRING))),
            Optional.of("t"),
            Optional.empty());

    private Samples() {}

    public static Expr.ColumnRef ref(Schema schema, String name) {
        Column c = schema.require(name);
        return new Expr.ColumnRef(name, c.type(), c.optional());
    }

    public static Expr.Literal number(long n) {
        return new Expr.Literal(DataType.INT, n);
    }

    public static Expr.Call call(ScalarOverload f, Expr... arguments) {
        return new Expr.Call(f, List.of(arguments), f.result());
    }

    public static Op.Scan scan(String id) {
        return new Op.Scan(id, "tx", TX);
    }

    /** One of every kind of type. */
    public static List<DataType> types() {
        return List.of(
                DataType.BOOL,
                DataType.INT,
                DataType.FLOAT,
                new DataType.Decimal(10, 2),
                DataType.STRING,
                DataType.BYTES,
                DataType.DATE,
                DataType.INSTANT,
                DataType.DURATION,
                DataType.IMAGE,
                new DataType.EnumOf("Color", List.of("red", "blå")),
                new DataType.ListOf(DataType.FLOAT),
                new DataType.Vector(2),
                new DataType.Struct(
                        "Point", List.of(Column.sure("x", DataType.INT), Column.optional("y", DataType.INT))));
    }

    /** A value of each of {@link #types()}. */
    public static List<Object> values() {
        return List.of(
                false,
                Long.MIN_VALUE,
                1e-300,
                new BigDecimal("-12.50"),
                "q\"\n\\ ü 😀 \uD800",
                BytesValue.of(new byte[] {0, -1}),
                19_783L,
                1_709_157_600_000_000L,
                90_000_000L,
                BytesValue.of(new byte[0]),
                1L,
                List.of(0.1, 100.0),
                VectorValue.of(1.0, -2.5),
                new StructValue(Arrays.asList(7L, null)));
    }

    /** One of every kind of expression, over {@link #TX}. */
    public static List<Expr> exprs() {
        Expr n = ref(TX, "n");
        Expr x = ref(TX, "x");
        Expr small = call(Tiny.LESS, n, number(3));
        List<Expr> exprs = new ArrayList<>(List.of(
                new Expr.NullLiteral(DataType.INT),
                n,
                new Expr.ParamRef("limit", DataType.INT),
                call(Tiny.ADD, n, call(Tiny.ADD, x, number(-1))),
                new Expr.Same(x, n),
                new Expr.IsNull(x),
                new Expr.Coalesce(x, n),
                new Expr.If(small, n, x),
                new Expr.And(small, new Expr.Or(new Expr.IsNull(x), small)),
                new Expr.Or(small, new Expr.And(small, small)),
                new Expr.Not(new Expr.And(small, new Expr.Not(new Expr.Same(x, n)))),
                new Expr.Widen(n, DataType.FLOAT),
                new Expr.FieldOf(
                        new Expr.Literal(types().get(types().size() - 1), values().get(values().size() - 1)), "y")));
        for (int i = 0; i < types().size(); i++) {
            exprs.add(new Expr.Literal(types().get(i), values().get(i)));
        }
        return exprs;
    }

    /** One of every kind of operator, by kind; the relation {@code base} is read. */
    public static Map<String, Op> ops() {
        Map<String, Op> ops = new LinkedHashMap<>();
        List<Op> all = List.of(
                scan("a.0"),
                new Op.Rejected("b.0", "tx", Rejects.schema(TX)),
                new Op.Late("bl.0", "tx", LateRows.schema(TX)),
                new Op.Read("c.0", "base", base().schema(), Optional.of("tx")),
                new Op.Warming("cw.1", scan("cw.0")),
                new Op.Filter("d.1", scan("d.0"), call(Tiny.LESS, ref(TX, "n"), number(3))),
                project(scan("e.0"), "e.1"),
                join(),
                asof(),
                new Op.Union("h.2", scan("h.0"), scan("h.1"), TX),
                group("i", Optional.of(new TimeWindow.Sliding(HOUR, 2 * HOUR))),
                rolling(scan("j.0"), "j.1"),
                new Op.Dedupe("k.1", scan("k.0"), List.of("k")),
                explode(),
                new Op.Sample("m.1", scan("m.0"), -1L, false, List.of("k"), 7),
                new Op.Sort("n.1", scan("n.0"), List.of(new SortColumn("n", true)), OptionalLong.of(3)),
                new Op.Via(
                        "o.1",
                        scan("o.0"),
                        "clean",
                        List.of(new Assign("depth", number(3))),
                        "kept",
                        Schema.of(List.of(Column.sure("k", DataType.STRING))),
                        Optional.empty()));
        all.forEach(op -> ops.put(op.getClass().getSimpleName(), op));
        return ops;
    }

    /** A step with something in every place. */
    public static StepDef clean() {
        StepOptions options = new StepOptions(
                "csv",
                OptionalLong.of(HOUR),
                2,
                OptionalLong.of(5),
                OptionalLong.of(1),
                OptionalLong.of(1L << 30),
                OptionalLong.of(0),
                List.of(new StepVariable("KEY", "key", true)),
                true);
        StepBody body = new StepBody.Container("acme/clean:1", List.of("{in}", "{kept}", "{depth}"), options);
        return new StepDef("in", List.of("rules"), List.of("report"), body, List.of(), "clean.mlflow:3");
    }

    /** All expressions as columns. */
    public static Op.Project project(Op input, String id) {
        List<Assign> assigns = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Expr e : exprs()) {
            String name = "e" + assigns.size();
            assigns.add(new Assign(name, e));
            columns.add(new Column(name, e.type(), e.optional(), Taint.NONE));
        }
        return new Op.Project(id, input, assigns, Schema.of(columns));
    }

    private static Op join() {
        List<Column> columns = new ArrayList<>(TX.columns());
        columns.add(Column.optional("other", DataType.INT));
        Schema schema = new Schema(columns, TX.eventTime(), Optional.empty());
        List<String> names = List.of("", "", "other", "", "");
        return new Op.Join("f.2", scan("f.0"), scan("f.1"), true, List.of(new KeyPair("k", "k")), names, schema);
    }

    private static Op asof() {
        List<Column> columns = new ArrayList<>(TX.columns());
        columns.add(Column.optional("last", DataType.INT));
        Schema schema = new Schema(columns, TX.eventTime(), Optional.empty());
        List<String> names = List.of("", "", "last", "", "");
        return new Op.AsofJoin(
                "g.2", scan("g.0"), scan("g.1"), List.of(new KeyPair("k", "k")), OptionalLong.of(HOUR), names, schema);
    }

    /** Count, a conditioned sum, by {@code k}. */
    public static Op.Group group(String name, Optional<TimeWindow> window) {
        List<Column> columns = new ArrayList<>(List.of(Column.sure("k", DataType.STRING)));
        if (window.isPresent()) {
            columns.add(Column.sure("start", DataType.INSTANT));
            columns.add(Column.sure("end", DataType.INSTANT));
        }
        columns.add(Column.sure("rows", DataType.INT));
        columns.add(Column.sure("total", DataType.INT));
        Schema schema = new Schema(columns, window.map(w -> "end"), Optional.empty());
        List<Aggregation> aggregations = List.of(new Aggregation("rows", count()), new Aggregation("total", sum()));
        return new Op.Group(name + ".1", scan(name + ".0"), List.of("k"), window, aggregations, schema);
    }

    public static AggregateCall count() {
        return new AggregateCall(AggregateKind.COUNT, Optional.empty(), Optional.empty(), List.of(), DataType.INT);
    }

    private static AggregateCall sum() {
        return new AggregateCall(
                AggregateKind.SUM,
                Optional.of(ref(TX, "x")),
                Optional.of(call(Tiny.LESS, ref(TX, "n"), number(3))),
                List.of(),
                DataType.INT);
    }

    /** Sum through, largest before with hop, quantile over everything before. */
    public static Op.Rolling rolling(Op input, String id) {
        AggregateCall max = new AggregateCall(
                AggregateKind.MAX, Optional.of(ref(TX, "n")), Optional.empty(), List.of(), DataType.INT);
        AggregateCall half = new AggregateCall(
                AggregateKind.QUANTILE,
                Optional.of(ref(TX, "n")),
                Optional.empty(),
                List.of(new Expr.Literal(DataType.FLOAT, 0.5)),
                DataType.INT);
        List<RollingColumn> rolling = List.of(
                new RollingColumn("sum_1h", sum(), window(RollingWindow.Bound.THROUGH, HOUR, 0)),
                new RollingColumn("max_2h", max, window(RollingWindow.Bound.BEFORE, 2 * HOUR, HOUR)),
                new RollingColumn("half", half, window(RollingWindow.Bound.BEFORE, 0, 0)));
        List<Column> columns = new ArrayList<>(input.schema().columns());
        columns.add(new Column("sum_1h", DataType.INT, false, Taint.PII));
        columns.add(Column.optional("max_2h", DataType.INT));
        columns.add(Column.optional("half", DataType.INT));
        return new Op.Rolling(id, input, List.of("k"), rolling, new Schema(columns, TX.eventTime(), Optional.empty()));
    }

    private static RollingWindow window(RollingWindow.Bound bound, long width, long hop) {
        return new RollingWindow(
                bound,
                width == 0 ? OptionalLong.empty() : OptionalLong.of(width),
                hop == 0 ? OptionalLong.empty() : OptionalLong.of(hop));
    }

    private static Op explode() {
        List<Column> columns = new ArrayList<>(TX.columns());
        columns.set(4, Column.sure("tags", DataType.STRING));
        Schema schema = new Schema(columns, TX.eventTime(), Optional.empty());
        return new Op.Explode("l.1", scan("l.0"), "tags", schema);
    }

    private static Relation base() {
        return new Relation(
                "base",
                RelationKind.TABLE,
                new Op.Filter("base.1", scan("base.0"), new Expr.IsNull(ref(TX, "x"))),
                Optional.empty(),
                "rows without x");
    }

    /** A source with every kind of rule. */
    public static SourceDef source() {
        Schema counted = Schema.of(List.of(Column.sure("rows", DataType.INT)));
        return new SourceDef(
                "tx",
                TX,
                Optional.of(new Binding(
                        "csv",
                        "data/tx.csv",
                        List.of(
                                new BindingOption("null", List.of("", "NaN"), false),
                                new BindingOption("password", List.of("db_password"), true)),
                        List.of(new ExternalName("amount", "n")))),
                Optional.of(new Binding("kafka", "Topic", List.of(), List.of())),
                OptionalLong.of(HOUR / 6),
                Fate.DROP,
                OptionalLong.of(HOUR),
                Optional.of(new ErrorPolicy(Fate.DIVERT, Optional.of(new BigDecimal("0.01")), OptionalLong.of(HOUR))),
                List.of(new FieldCheck("n", call(Tiny.LESS, number(0), ref(TX, "n")), "n > 0")),
                List.of(
                        new Expectation.Row(
                                "n < 9", call(Tiny.LESS, ref(TX, "n"), number(9)), ErrorPolicy.of(Fate.DIVERT)),
                        new Expectation.Unique("unique(k, t)", List.of("k", "t"), ErrorPolicy.of(Fate.WARN)),
                        new Expectation.Table(
                                "count() < 5",
                                List.of(new Aggregation("rows", count())),
                                call(Tiny.LESS, ref(counted, "rows"), number(5)),
                                ErrorPolicy.of(Fate.FAIL))),
                "Payments.");
    }

    /** A pipeline with one of everything. */
    public static Pipeline pipeline() {
        List<Relation> relations = new ArrayList<>();
        relations.add(base());
        ops().forEach((kind, op) ->
                relations.add(new Relation("of_" + kind, RelationKind.TABLE, op, Optional.empty(), "")));
        Binding out = new Binding("parquet", "out/all", List.of(), List.of());
        return new Pipeline(
                "bank.fraud",
                List.of(new ParamDef(
                        "limit",
                        DataType.INT,
                        Optional.of(5L),
                        Optional.of(call(Tiny.LESS, number(0), new Expr.ParamRef("limit", DataType.INT))),
                        "the limit")),
                List.of(source()),
                relations,
                List.of(
                        new SinkDef("all", scan("all.0"), Optional.of(out), Optional.empty(), true, false, ""),
                        new SinkDef(
                                "bad",
                                new Op.Rejected("bad.0", "tx", Rejects.schema(TX)),
                                Optional.empty(),
                                Optional.of(out),
                                true,
                                true,
                                "")),
                List.of(test()),
                List.of(
                        new Unbuilt("label", "big", Optional.of(label())),
                        new Unbuilt("split", "parts", Optional.of(split(SplitDef.Cut.TIME))),
                        new Unbuilt("split", "halves", Optional.of(split(SplitDef.Cut.HASH))),
                        new Unbuilt("fit", "scaled", Optional.of(fit())),
                        new Unbuilt("model", "fraud_net", Optional.of(model())),
                        new Unbuilt("gate", "promote", Optional.of(gate())),
                        new Unbuilt("watch", "drift")));
    }

    /** A fit on a part of {@link #split}. */
    public static FitDef fit() {
        return new FitDef(
                "scaled",
                "base",
                new PartRef("parts", "train"),
                List.of(
                        new TransformDef("scale", List.of("n"), List.of()),
                        new TransformDef("bin", List.of("n"), List.of(new SettingValue("count", number(4))))));
    }

    /** A model with a search, which uses {@link #fit}. */
    public static ModelDef model() {
        return new ModelDef(
                "fraud_net",
                "base",
                new Column("big", DataType.BOOL, false, Taint.NONE),
                new PartRef("parts", "train"),
                Optional.of(new PartRef("parts", "test")),
                List.of(TX.column("n").orElseThrow()),
                List.of("scaled"),
                "djl.mlp",
                List.of(new SettingValue(
                        "hidden", new Expr.Literal(new DataType.ListOf(DataType.INT), List.of(64L, 32L)))),
                42,
                Optional.of(search()));
    }

    /** A search with a space of each kind. */
    public static SearchDef search() {
        return new SearchDef(
                SearchDef.Strategy.RANDOM,
                List.of(
                        new SearchSpace.Range("learning_rate", 1e-4, 1e-2, false, true),
                        new SearchSpace.Range("epochs", 5, 20, true, false),
                        new SearchSpace.Choices("batch", List.of(number(128), number(256)))),
                OptionalLong.of(8),
                "auc_pr",
                true,
                0,
                2,
                OptionalLong.of(3),
                OptionalLong.of(HOUR));
    }

    /** A gate for {@link #model}. */
    public static GateDef gate() {
        return new GateDef(
                "promote",
                "base",
                "fraud_net",
                new PartRef("parts", "test"),
                List.of(
                        new RequirementDef("auc_pr", Optional.empty(), RequirementDef.Comparison.AT_LEAST, 0.8),
                        new RequirementDef(
                                "recall",
                                Optional.of(new RequirementDef.FixedMetric("precision", 0.95)),
                                RequirementDef.Comparison.ABOVE,
                                0.6)),
                Optional.of("production"));
    }

    /** A label of the relation {@code base}. */
    public static LabelDef label() {
        return new LabelDef("big", "base", scan("big.0"), HOUR, true, call(Tiny.LESS, number(3), ref(TX, "n")));
    }

    /** A split of the relation {@code base}. */
    public static SplitDef split(SplitDef.Cut cut) {
        boolean time = cut == SplitDef.Cut.TIME;
        return new SplitDef(
                time ? "parts" : "halves",
                "base",
                cut,
                time ? List.of("t") : List.of("k", "n"),
                List.of(
                        new SplitPartDef(
                                "train", new BigDecimal("0.70"), Optional.of(call(Tiny.LESS, ref(TX, "n"), number(3)))),
                        new SplitPartDef("test", new BigDecimal("0.30"), Optional.empty())),
                time ? OptionalLong.of(HOUR) : OptionalLong.empty(),
                time ? OptionalLong.empty() : OptionalLong.of(7));
    }

    private static TestDef test() {
        RowsGiven given = new RowsGiven(List.of("k", "x"), List.of(List.of(Optional.of("a"), Optional.empty())));
        return new TestDef(
                "the first \"test\"",
                Optional.of(List.of(new TestParam("limit", DataType.INT, 7L))),
                List.of(new TestGiven("tx", given)),
                List.of(
                        new TestExpect(
                                "base",
                                Optional.of(new Expr.IsNull(ref(TX, "x"))),
                                List.of(new TestCheck("n < 3", call(Tiny.LESS, ref(TX, "n"), number(3)))),
                                Optional.empty()),
                        new TestExpect("base", Optional.empty(), List.of(), Optional.of(given))));
    }
}
