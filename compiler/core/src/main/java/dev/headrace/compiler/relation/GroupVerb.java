package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.AggregatePlace;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code group by k [every 1h]} and {@code session by k gap 30m}: one row per key and window. */
final class GroupVerb {
    private final Body body;

    GroupVerb(Body body) {
        this.body = body;
    }

    Rows group(Verb.Group verb, Rows rows, String id) {
        OptionalLong every = verb.every()
                .map(e -> body.duration(e, rows, "the step of a window"))
                .orElse(OptionalLong.empty());
        OptionalLong size = verb.size()
                .map(e -> body.duration(e, rows, "the size of a window"))
                .orElse(every);
        if (verb.every().isEmpty()) {
            if (verb.size().isPresent()) {
                body.context()
                        .report(body.context()
                                .at(verb, Code.HR0205, "a window with a `size` needs an `every`")
                                .help("`group by … every 1h size 2h`"));
                return new Work(verb, rows, id).run(verb.keys(), Optional.empty(), verb.items(), false);
            }
            return new Work(verb, rows, id).run(verb.keys(), Optional.empty(), verb.items(), true);
        }
        boolean good = every.isPresent() && size.isPresent();
        Optional<TimeWindow> window = good
                ? Optional.of(new TimeWindow.Sliding(every.getAsLong(), size.getAsLong()))
                : Optional.of(new TimeWindow.Sliding(1, 1));
        return new Work(verb, rows, id).run(verb.keys(), window, verb.items(), good);
    }

    Rows session(Verb.Session verb, Rows rows, String id) {
        OptionalLong gap = body.duration(verb.gap(), rows, "the gap of a session");
        Optional<TimeWindow> window = Optional.of(new TimeWindow.Session(gap.orElse(1)));
        return new Work(verb, rows, id).run(verb.keys(), window, verb.items(), gap.isPresent());
    }

    /** One group while its items are lowered. */
    private final class Work implements AggregatePlace {
        private final Object verb;
        private final Rows rows;
        private final String id;
        private final List<Aggregation> aggregations = new ArrayList<>();
        private final Map<String, Slot> results = new LinkedHashMap<>();
        private Taint keyTaint = Taint.NONE;
        private boolean mayBeEmpty;
        private String wanted = "";
        private boolean direct;

        Work(Object verb, Rows rows, String id) {
            this.verb = verb;
            this.rows = rows;
            this.id = id;
        }

        Rows run(List<DraftExpr.Ref> keyRefs, Optional<TimeWindow> window, List<Item> items, boolean soFar) {
            rows.facts()
                    .limit()
                    .ifPresent(l -> body.context()
                            .report(body.context()
                                    .at(verb, Code.HR0312, "the rows were cut to a number before they are summed up")
                                    .label(body.context().place(l), "the limit stands here")
                                    .note("the sums are of the rows that the limit left, not of all")
                                    .help("to keep the greatest sums, put `sort by … limit` after the group")));
            boolean good = soFar;
            Optional<List<Slot>> keys = body.keys(keyRefs, body.scope(rows), "groups");
            good &= keys.isPresent();
            if (window.isPresent() && rows.lacksEventTime()) {
                body.needsEventTime(verb, rows, "a window");
                good = false;
            }
            List<Slot> known = new ArrayList<>(keys.orElse(List.of()));
            keyTaint = known.stream().map(Slot::taint).reduce(Taint.NONE, Taint::or);
            mayBeEmpty = keyRefs.isEmpty() && window.isEmpty();
            if (window.isPresent()) {
                known.add(Slot.bare("start", DataType.INSTANT, false, keyTaint));
                known.add(Slot.bare("end", DataType.INSTANT, false, keyTaint));
            }
            List<Cell> cells = new ArrayList<>();
            known.forEach(k -> cells.add(Cell.keep(k)));
            good &= lower(items, known, cells);
            return finish(keys.orElse(List.of()), window, known, cells, good && !rows.isOpaque());
        }

        private boolean lower(List<Item> items, List<Slot> known, List<Cell> cells) {
            boolean good = true;
            for (PlainItem item : Items.unroll(body, items)) {
                if (!(item.item() instanceof Item.Assign assign)) {
                    body.context()
                            .report(body.context()
                                    .at(item.item(), Code.HR0206, "`one_hot` works on rows, not on sums of them")
                                    .help("put it before the group"));
                    good = false;
                    continue;
                }
                Optional<Slot> taken = cells.stream()
                        .map(Cell::slot)
                        .filter(s -> s.name().equals(item.name()))
                        .findFirst();
                if (taken.isPresent()) {
                    Collisions.report(body, item.made().node(), item.name(), taken.get());
                    good = false;
                    continue;
                }
                cells.add(cell(item, assign, known, cells));
                good &= !cells.get(cells.size() - 1).value().isUnknown();
            }
            return good;
        }

        private Cell cell(PlainItem item, Item.Assign assign, List<Slot> known, List<Cell> cells) {
            List<Slot> seen = new ArrayList<>(known);
            seen.addAll(results.values());
            wanted = item.name();
            RowsScope scope = RowsScope.of(
                            body.unit(),
                            body.owner(),
                            rows.isOpaque(),
                            named(seen, cells),
                            body.relations().reads()::column)
                    .withLoops(item.loops())
                    .withHint(
                            "in a group, outside of aggregates, only keys, `start`, `end` and sums above can be named")
                    .withAggregates(new Looped(item.loops()));
            direct = body.typer().isAggregate(assign.value(), scope);
            Typed value = body.typer().type(assign.value(), scope);
            Slot slot = Slot.bare(item.name(), new DataType.Unknown(), false, Taint.NONE)
                    .madeBy(item.made());
            return new Cell(slot, value);
        }

        /** Keys and the plain aggregates above this item can be named; what is computed from them cannot yet. */
        private List<Slot> named(List<Slot> seen, List<Cell> cells) {
            return seen.stream()
                    .filter(s -> cells.stream().anyMatch(c -> c.slot().name().equals(s.name())))
                    .toList();
        }

        private Rows finish(
                List<Slot> keys, Optional<TimeWindow> window, List<Slot> known, List<Cell> cells, boolean good) {
            List<Slot> grouped = new ArrayList<>(known);
            grouped.addAll(results.values());
            Optional<String> event = window.map(w -> "end");
            Facts facts = rows.facts().summedUp(window.isPresent());
            if (event.isEmpty() && rows.eventTime().isPresent()) {
                facts = facts.lost(new Facts.LostTime(
                        rows.eventTime().get(), verb, "ends here: a group without a window has no time"));
            }
            Rows out = new Rows(Optional.empty(), grouped, event, Optional.empty(), rows.isOpaque(), facts);
            if (!good || rows.op().isEmpty()) {
                return new Rows(Optional.empty(), results(cells), event, Optional.empty(), rows.isOpaque(), facts);
            }
            Schema schema = out.schema();
            Op group = new Op.Group(
                    id, rows.op().get(), keys.stream().map(Slot::name).toList(), window, aggregations, schema);
            Rows result = out.through(group);
            boolean exact = grouped.stream()
                    .map(Slot::name)
                    .toList()
                    .equals(cells.stream().map(c -> c.slot().name()).toList());
            return exact ? result.withSlots(results(cells)) : result.project(id + ".derive", cells, verb, "goes here");
        }

        private List<Slot> results(List<Cell> cells) {
            return cells.stream().map(Cell::result).toList();
        }

        @Override
        public Optional<String> refusal(DraftExpr.Call call) {
            return call.over().isPresent()
                    ? Optional.of("`over` belongs to `features`; in a group the rows are those of the group")
                    : Optional.empty();
        }

        @Override
        public Scope rows() {
            return body.scope(rows);
        }

        @Override
        public Typed place(DraftExpr.Call node, AggregateCall call, Optional<RollingWindow> window, Taint taint) {
            boolean ordered = call.kind() == AggregateKind.FIRST || call.kind() == AggregateKind.LAST;
            if (ordered && rows.lacksEventTime()) {
                Unordered.report(body, node, call.kind(), rows);
                return Typed.UNKNOWN;
            }
            String name = direct && !results.containsKey(wanted) ? wanted : wanted + "~" + aggregations.size();
            aggregations.add(new Aggregation(name, call));
            Slot slot = Slot.bare(name, call.type(), call.optional(mayBeEmpty), taint.or(keyTaint));
            results.put(name, slot);
            return Typed.of(new Expr.ColumnRef(name, call.type(), slot.optional()), slot.taint());
        }

        /** The same place with the loop variables of one item in sight. */
        private final class Looped implements AggregatePlace {
            private final Map<String, dev.headrace.compiler.expression.LoopValue> loops;

            Looped(Map<String, dev.headrace.compiler.expression.LoopValue> loops) {
                this.loops = loops;
            }

            @Override
            public Optional<String> refusal(DraftExpr.Call call) {
                return Work.this.refusal(call);
            }

            @Override
            public Scope rows() {
                return body.scope(rows).withLoops(loops);
            }

            @Override
            public Typed place(DraftExpr.Call node, AggregateCall call, Optional<RollingWindow> window, Taint taint) {
                return Work.this.place(node, call, window, taint);
            }
        }
    }
}
