package dev.headrace.target.tck.written;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.InMemoryRows;
import dev.headrace.target.tck.Trial;
import dev.headrace.testkit.generate.Dice;
import dev.headrace.testkit.generate.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** More rows than an engine takes in one go, so that parts meet: of several batches, threads and spilled files. */
final class LargeTrials {

    private static final int ROWS = 6000;
    private static final long HOUR = 3_600_000_000L;

    private static final Schema SCHEMA = new Schema(
            List.of(
                    Column.sure("id", DataType.INT),
                    Column.sure("who", DataType.STRING),
                    Column.sure("t", DataType.INSTANT),
                    Column.optional("f", DataType.FLOAT),
                    Column.sure("i", DataType.INT),
                    Column.optional("d", new DataType.Decimal(38, 4)),
                    Column.sure("letter", Matter.LETTER)),
            Optional.of("t"),
            Optional.empty());

    private final Matter matter;
    private final InMemoryRows rows = rows();

    private LargeTrials(Matter matter) {
        this.matter = matter;
    }

    static List<Trial> all(Matter matter) {
        LargeTrials trials = new LargeTrials(matter);
        return List.of(
                trials.trial("rolling", LargeTrials::rolling),
                trials.trial("groups", LargeTrials::groups),
                trials.trial("joins", LargeTrials::joins),
                trials.trial("as-of joins", LargeTrials::asof),
                trials.trial("choices", LargeTrials::choices),
                trials.trial("verbs that fail", trials::failing));
    }

    /** Adds a relation {@code r}. */
    private interface Body {
        void addTo(Draft draft);
    }

    private static InMemoryRows rows() {
        Dice dice = new Dice(77);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(Draft.row(
                    (long) i % 5500,
                    "w" + dice.between(0, 120),
                    Values.START + dice.between(0L, 400L) * HOUR / 4,
                    dice.chance(20) ? null : Values.of(dice, DataType.FLOAT),
                    dice.chance(1) ? Long.MAX_VALUE : dice.between(-50L, 50L),
                    dice.chance(20) ? null : Values.of(dice, new DataType.Decimal(38, 4)),
                    dice.between(0L, 2L)));
        }
        return new InMemoryRows(SCHEMA.names(), rows);
    }

    private Trial trial(String name, Body body) {
        Draft draft = new Draft("many rows: " + name);
        Expr test = matter.call("less", Matter.ref(SCHEMA, "i"), Matter.literal(45));
        draft.source(
                "s",
                SCHEMA,
                ErrorPolicy.of(Fate.DIVERT),
                List.of(),
                List.of(
                        new Expectation.Row("i < 45", test, ErrorPolicy.of(Fate.WARN)),
                        new Expectation.Unique("unique(id)", List.of("id"), ErrorPolicy.of(Fate.DIVERT))),
                rows);
        body.addTo(draft);
        return draft.trial();
    }

    private static AggregateCall of(AggregateKind kind, String column, DataType result) {
        return new AggregateCall(kind, Optional.of(Matter.ref(SCHEMA, column)), Optional.empty(), List.of(), result);
    }

    private static List<AggregateCall> calls() {
        return List.of(
                of(AggregateKind.SUM, "f", DataType.FLOAT),
                of(AggregateKind.AVG, "f", DataType.FLOAT),
                of(AggregateKind.MAX, "i", DataType.INT),
                of(AggregateKind.LAST, "d", new DataType.Decimal(38, 4)),
                Matter.count(Optional.of(new Expr.Same(Matter.ref(SCHEMA, "letter"), Matter.label(1)))),
                of(AggregateKind.DISTINCT, "letter", DataType.INT));
    }

    private static void rolling(Draft draft) {
        RollingWindow day =
                new RollingWindow(RollingWindow.Bound.THROUGH, OptionalLong.of(24 * HOUR), OptionalLong.empty());
        RollingWindow before =
                new RollingWindow(RollingWindow.Bound.BEFORE, OptionalLong.empty(), OptionalLong.empty());
        draft.relation("r", AggregateTrials.rolling("r", draft.scan("r", "s"), List.of("who"), day, calls()));
        draft.relation("b", AggregateTrials.rolling("b", draft.scan("b", "s"), List.of("who"), before, calls()));
    }

    private static void groups(Draft draft) {
        List<Optional<TimeWindow>> windows = List.of(
                Optional.empty(),
                Optional.of(new TimeWindow.Sliding(HOUR, 3 * HOUR)),
                Optional.of(new TimeWindow.Session(2 * HOUR)));
        for (int i = 0; i < windows.size(); i++) {
            String name = "g" + i;
            draft.relation(
                    name, AggregateTrials.group(name, draft.scan(name, "s"), List.of("who"), windows.get(i), calls()));
        }
        draft.relation(
                "all", AggregateTrials.group("all", draft.scan("all", "s"), List.of(), Optional.empty(), calls()));
    }

    private static void joins(Draft draft) {
        draft.relation(
                "g", AggregateTrials.group("g", draft.scan("g", "s"), List.of("who"), Optional.empty(), calls()));
        for (boolean outer : new boolean[] {false, true}) {
            String name = outer ? "outer" : "inner";
            Op few = new Op.Sample(
                    name + ".few", draft.read(name + ".right", "g"), Long.MIN_VALUE, false, List.of("who"), 3);
            List<Column> columns = new ArrayList<>(SCHEMA.columns());
            Column total = few.schema().require("a2");
            columns.add(new Column("top", total.type(), outer || total.optional(), total.taint()));
            List<String> names = few.schema().names().stream()
                    .map(n -> n.equals("a2") ? "top" : "")
                    .toList();
            draft.relation(
                    name,
                    new Op.Join(
                            name + ".1.join",
                            draft.scan(name, "s"),
                            few,
                            outer,
                            List.of(new KeyPair("who", "who")),
                            names,
                            new Schema(columns, SCHEMA.eventTime(), SCHEMA.knownTime())));
        }
    }

    private static void asof(Draft draft) {
        Op right = new Op.Filter(
                "r.where",
                new Op.Scan("r.right", "s", SCHEMA),
                new Expr.Same(Matter.ref(SCHEMA, "letter"), Matter.label(2)));
        Op left = new Op.Sample("r.some", draft.scan("r", "s"), 1L << 61, false, List.of("id"), 5);
        List<Column> columns = new ArrayList<>(SCHEMA.columns());
        columns.add(Column.optional("id2", DataType.INT));
        List<String> names =
                SCHEMA.names().stream().map(n -> n.equals("id") ? "id2" : "").toList();
        draft.relation(
                "r",
                new Op.AsofJoin(
                        "r.asof",
                        left,
                        right,
                        List.of(new KeyPair("who", "who")),
                        OptionalLong.of(5 * HOUR),
                        names,
                        new Schema(columns, SCHEMA.eventTime(), SCHEMA.knownTime())));
    }

    private static void choices(Draft draft) {
        draft.relation("one", new Op.Dedupe("one.1.dedupe", draft.scan("one", "s"), List.of("who", "letter")));
        draft.relation(
                "some", new Op.Sample("some.1.sample", draft.scan("some", "s"), 1L << 60, false, List.of("id"), 9));
        List<SortColumn> order = List.of(new SortColumn("d", true), new SortColumn("who", false));
        draft.relation("top", new Op.Sort("top.1.sort", draft.scan("top", "s"), order, OptionalLong.of(700)));
        draft.relation("sorted", new Op.Sort("sorted.1.sort", draft.scan("sorted", "s"), order, OptionalLong.empty()));
        draft.relation(
                "twice",
                new Op.Union("twice.1.union", draft.read("twice.0", "some"), draft.read("twice.00", "some"), SCHEMA));
    }

    /** Rows that fail in a projection, in the argument of a rolling window and in its result. */
    private void failing(Draft draft) {
        Op scan = draft.scan("r", "s");
        List<Assign> assigns = new ArrayList<>();
        SCHEMA.names().forEach(n -> assigns.add(new Assign(n, Matter.ref(SCHEMA, n))));
        assigns.add(new Assign("more", matter.call("add", Matter.ref(SCHEMA, "i"), Matter.literal(10))));
        List<Column> columns = new ArrayList<>(SCHEMA.columns());
        columns.add(Column.sure("more", DataType.INT));
        Schema schema = new Schema(columns, SCHEMA.eventTime(), SCHEMA.knownTime());
        Op project = new Op.Project("r.1.derive", scan, assigns, schema);
        Expr part = matter.call("int_divide", Matter.literal(1000), Matter.ref(schema, "more"));
        Expr large = matter.call("multiply", part, Matter.literal(1L << 54));
        RollingWindow window =
                new RollingWindow(RollingWindow.Bound.THROUGH, OptionalLong.of(6 * HOUR), OptionalLong.empty());
        AggregateCall sum =
                new AggregateCall(AggregateKind.SUM, Optional.of(large), Optional.empty(), List.of(), DataType.INT);
        draft.relation("r", AggregateTrials.rolling("r.2", project, List.of("who"), window, List.of(sum)));
    }
}
