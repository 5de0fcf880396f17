package dev.headrace.target.tck.written;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import dev.headrace.target.tck.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Rules 6 to 9: each aggregate over each type, in groups, in windows of time and in rolling windows. */
final class AggregateTrials {

    private static final long HOUR = 3_600_000_000L;

    private static final List<RollingWindow> ROLLING = List.of(
            rolling(RollingWindow.Bound.THROUGH, 2 * HOUR, 0),
            rolling(RollingWindow.Bound.BEFORE, 2 * HOUR, 0),
            rolling(RollingWindow.Bound.THROUGH, 0, 0),
            rolling(RollingWindow.Bound.BEFORE, 0, 0),
            rolling(RollingWindow.Bound.THROUGH, 1, 0),
            rolling(RollingWindow.Bound.THROUGH, 24 * HOUR, 7 * HOUR),
            rolling(RollingWindow.Bound.BEFORE, HOUR, 3 * HOUR));

    private static final List<Optional<TimeWindow>> WINDOWS = List.of(
            Optional.empty(),
            Optional.of(new TimeWindow.Sliding(HOUR, HOUR)),
            Optional.of(new TimeWindow.Sliding(HOUR, 2 * HOUR + 1)),
            Optional.of(new TimeWindow.Sliding(3 * HOUR, HOUR)),
            Optional.of(new TimeWindow.Session(HOUR / 2)),
            Optional.of(new TimeWindow.Session(1)));

    private AggregateTrials() {}

    private static RollingWindow rolling(RollingWindow.Bound bound, long width, long hop) {
        return new RollingWindow(
                bound,
                width == 0 ? OptionalLong.empty() : OptionalLong.of(width),
                hop == 0 ? OptionalLong.empty() : OptionalLong.of(hop));
    }

    static List<Trial> all(Matter matter) {
        List<Trial> trials = new ArrayList<>();
        for (AggregateFunction f : matter.aggregates()) {
            trials.add(groups(f));
            trials.add(rolled(f, false));
            trials.add(rolled(f, true));
        }
        trials.add(labels());
        trials.add(overNothing(matter));
        return trials;
    }

    private static Trial groups(AggregateFunction f) {
        Draft draft = new Draft(f.kind().function() + " in groups");
        Schema schema = draft.source("s", Matter.everything(false), 11, 60);
        for (int i = 0; i < WINDOWS.size(); i++) {
            String name = "g" + i;
            List<String> keys = i % 2 == 0 ? List.of("k") : List.of("letter", "k");
            draft.relation(
                    name, group(name, draft.scan(name, "s"), keys, WINDOWS.get(i), Matter.overEverything(f, schema)));
        }
        draft.relation(
                "one",
                group("one", draft.scan("one", "s"), List.of(), Optional.empty(), Matter.overEverything(f, schema)));
        return draft.trial();
    }

    static Op group(String name, Op input, List<String> keys, Optional<TimeWindow> window, List<AggregateCall> calls) {
        List<Column> columns = new ArrayList<>(input.columns(keys));
        if (window.isPresent()) {
            columns.add(Column.sure("start", DataType.INSTANT));
            columns.add(Column.sure("end", DataType.INSTANT));
        }
        List<Aggregation> aggregations = new ArrayList<>();
        boolean mayBeEmpty = keys.isEmpty() && window.isEmpty();
        for (AggregateCall call : calls) {
            Aggregation a = new Aggregation("a" + aggregations.size(), call);
            aggregations.add(a);
            columns.add(new Column(a.name(), call.type(), call.optional(mayBeEmpty), Taint.NONE));
        }
        Schema schema = new Schema(columns, window.map(w -> "end"), Optional.empty());
        return new Op.Group(name + ".1.group", input, keys, window, aggregations, schema);
    }

    private static Trial rolled(AggregateFunction f, boolean known) {
        Draft draft = new Draft(f.kind().function() + " rolling" + (known ? ", known later" : ""));
        Schema schema = draft.source("s", Matter.everything(known), 12, 60);
        for (int i = 0; i < ROLLING.size(); i++) {
            RollingWindow window = ROLLING.get(i);
            if (window.hop().isEmpty() || f.kind().allowsHop()) {
                String name = "w" + i;
                draft.relation(
                        name,
                        rolling(name, draft.scan(name, "s"), List.of("k"), window, Matter.overEverything(f, schema)));
            }
        }
        return draft.trial();
    }

    static Op rolling(String name, Op input, List<String> keys, RollingWindow window, List<AggregateCall> calls) {
        List<Column> columns = new ArrayList<>(input.schema().columns());
        List<RollingColumn> made = new ArrayList<>();
        for (AggregateCall call : calls) {
            RollingColumn column = new RollingColumn("r" + made.size(), call, window);
            made.add(column);
            columns.add(new Column(column.name(), call.type(), column.optional(), Taint.NONE));
        }
        Schema schema =
                new Schema(columns, input.schema().eventTime(), input.schema().knownTime());
        return new Op.Rolling(name + ".1.rolling", input, keys, made, schema);
    }

    /** One count per label, as {@code for c in Category} makes them. */
    private static Trial labels() {
        Draft draft = new Draft("a count per label");
        for (boolean known : new boolean[] {false, true}) {
            String source = known ? "late" : "s";
            Schema schema = draft.source(source, Matter.everything(known), 13, 60);
            List<AggregateCall> calls = new ArrayList<>();
            for (String column : List.of("letter", "o10")) {
                for (long label = 0; label < 3; label++) {
                    Expr.Same same = new Expr.Same(Matter.ref(schema, column), Matter.label(label));
                    calls.add(Matter.count(Optional.of(same)));
                }
            }
            for (int i = 0; i < ROLLING.size(); i++) {
                String name = source + i;
                draft.relation(name, rolling(name, draft.scan(name, source), List.of("k"), ROLLING.get(i), calls));
            }
        }
        return draft.trial();
    }

    private static Trial overNothing(Matter matter) {
        Draft draft = new Draft("aggregates over nothing");
        Schema schema = draft.source("s", Matter.everything(false));
        int at = 0;
        for (AggregateFunction f : matter.aggregates()) {
            String name = "g" + at++;
            List<AggregateCall> calls = Matter.overEverything(f, schema);
            draft.relation(name, group(name, draft.scan(name, "s"), List.of(), Optional.empty(), calls));
            String keyed = name + "k";
            draft.relation(keyed, group(keyed, draft.scan(keyed, "s"), List.of("k"), WINDOWS.get(1), calls));
            String rolled = name + "w";
            draft.relation(rolled, rolling(rolled, draft.scan(rolled, "s"), List.of("k"), ROLLING.get(0), calls));
        }
        return draft.trial();
    }
}
