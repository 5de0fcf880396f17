package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.AggregatePlace;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of a feature set over the rows of its source.
 *
 * <p>Items are gathered into stages: columns computed from a row, then rolling windows over them, then columns computed
 * from those. A stage ends only where an item needs what the stage makes last, so that the many windows of a set become
 * one operator.
 */
final class FeatureBody {
    private final Body body;
    private final String set;
    private final Naming naming;
    private final Map<String, Slot> owned = new LinkedHashMap<>();
    private FeatureStage stage;
    private Taint keyTaint = Taint.NONE;
    private boolean reportedTime;

    FeatureBody(Body body, String set, Naming naming) {
        this.body = body;
        this.set = set;
        this.naming = naming;
        this.stage = new FeatureStage(body, Rows.opaque(), List.of(), 1);
    }

    /** How the columns the set owns are called in the operators. */
    record Naming(String prefix, Optional<String> qualifier, boolean hidden) {
        static Naming bare() {
            return new Naming("", Optional.empty(), false);
        }

        Slot slot(Slot bare) {
            return qualifier.isEmpty()
                    ? bare
                    : bare.withQualifier(prefix + bare.simple(), qualifier.get(), hidden, true);
        }
    }

    /** The rows with the owned columns, and their simple names in order. */
    record Result(Rows rows, List<String> owned) {
        Result {
            owned = List.copyOf(owned);
        }
    }

    Result run(FeaturesDecl features, Rows start) {
        Optional<List<Slot>> keys = body.keys(features.by(), body.scope(start), "features");
        keys.ifPresent(l -> keyTaint = l.stream().map(Slot::taint).reduce(Taint.NONE, Taint::or));
        List<String> keyNames = keys.orElse(List.of()).stream().map(Slot::name).toList();
        stage = new FeatureStage(body, keys.isPresent() ? start : start.broken(), keyNames, 1);
        for (PlainItem item : Items.unroll(body, features.items())) {
            if (item.item() instanceof Item.OneHot oneHot) {
                oneHot(item, oneHot, start);
            } else {
                assign(item, (Item.Assign) item.item(), start);
            }
        }
        List<Slot> order = new ArrayList<>(start.slots());
        order.addAll(owned.values());
        Rows rows = stage.finish(order, features);
        return new Result(rows, List.copyOf(owned.keySet()));
    }

    private void oneHot(PlainItem item, Item.OneHot oneHot, Rows start) {
        Watch watch = new Watch();
        List<Cell> cells = new OneHotVerb(body).cells(oneHot.columns(), scope(item, watch), item.made());
        for (Cell cell : cells) {
            if (isFree(cell.slot().simple(), item, start)) {
                stage = stage.column(cell(cell), watch.highest);
                own(cell(cell).result());
            }
        }
        if (cells.isEmpty()) {
            stage.breakOff();
        }
    }

    private Cell cell(Cell bare) {
        return new Cell(naming.slot(bare.slot().ownedBy(set)), bare.value());
    }

    private void assign(PlainItem item, Item.Assign assign, Rows start) {
        if (!isFree(item.name(), item, start)) {
            return;
        }
        Watch watch = new Watch();
        RowsScope plain = scope(item, watch);
        boolean direct =
                body.typer().isAggregate(assign.value(), plain.withAggregates(new Windows(item, watch, false)));
        Windows windows = new Windows(item, watch, direct);
        RowsScope scope = plain.withAggregates(windows);
        Typed value = body.typer().type(assign.value(), scope);
        Slot bare = Slot.bare(item.name(), new DataType.Unknown(), false, Taint.NONE)
                .ownedBy(set)
                .madeBy(item.made());
        Slot slot = naming.slot(bare);
        boolean isWindow = !value.isUnknown()
                && value.expr() instanceof Expr.ColumnRef ref
                && windows.direct
                && ref.column().equals(slot.name());
        if (isWindow) {
            own(slot.withInfo(value.type(), value.optional(), value.taint()));
            return;
        }
        Cell cell = new Cell(slot, value);
        stage = windows.placed ? stage.columnAfterWindows(cell) : stage.column(cell, watch.highest);
        own(cell.result());
    }

    private void own(Slot slot) {
        owned.put(slot.simple(), slot);
    }

    private boolean isFree(String name, PlainItem item, Rows start) {
        Slot taken = owned.get(name);
        if (taken == null) {
            taken = start.visible().stream()
                    .filter(s -> s.written().equals(name))
                    .findFirst()
                    .orElse(null);
        }
        if (taken == null) {
            return true;
        }
        Collisions.report(body, item.made().node(), name, taken);
        return false;
    }

    /** Own columns by their simple names, then those of the source. */
    private RowsScope scope(PlainItem item, Watch watch) {
        List<Slot> slots = new ArrayList<>();
        owned.values().forEach(s -> slots.add(inSight(s)));
        slots.addAll(stage.rows().visible().stream()
                .filter(s -> !owned.containsKey(s.simple()) || s.feature().isEmpty())
                .toList());
        return RowsScope.of(
                        body.unit(),
                        body.owner(),
                        stage.rows().isOpaque(),
                        slots,
                        body.relations().reads()::column)
                .withLoops(item.loops())
                .onRead(watch::read);
    }

    private static Slot inSight(Slot s) {
        return new Slot(s.name(), Optional.empty(), s.simple(), s.info(), false, true, s.feature(), s.made());
    }

    /** The highest stage that an expression reads from. */
    private final class Watch {
        private int highest = FeatureStage.BASE;

        void read(Slot slot) {
            highest = Math.max(highest, stage.level(slot.name()));
        }
    }

    /** Takes rolling windows up into the stage. */
    private final class Windows implements AggregatePlace {
        private final PlainItem item;
        private final Watch watch;
        private final boolean direct;
        private final Watch inner = new Watch();
        private boolean placed;

        Windows(PlainItem item, Watch watch, boolean direct) {
            this.item = item;
            this.watch = watch;
            this.direct = direct;
        }

        @Override
        public Optional<String> refusal(DraftExpr.Call call) {
            return call.over().isPresent()
                    ? Optional.empty()
                    : Optional.of("say over which rows: `over 1h through` counts the row itself, `over 1h before` does"
                            + " not");
        }

        @Override
        public Scope rows() {
            return scope(item, inner);
        }

        @Override
        public Typed place(DraftExpr.Call node, AggregateCall call, Optional<RollingWindow> window, Taint taint) {
            if (stage.rows().lacksEventTime()) {
                if (!reportedTime) {
                    body.needsEventTime(node, stage.rows(), "a rolling window");
                }
                reportedTime = true;
                return Typed.UNKNOWN;
            }
            if (stage.mustEndFor(Math.max(inner.highest, FeatureStage.BASE)) || (watch.highest == FeatureStage.AFTER)) {
                stage = stage.end(item.item());
            }
            boolean named = direct && !placed;
            String name =
                    named ? naming.prefix() + item.name() : naming.prefix() + item.name() + "~" + stage.nextNumber();
            placed = true;
            RollingColumn column = new RollingColumn(name, call, window.orElseThrow());
            Slot slot = Slot.bare(name, call.type(), column.optional(), taint.or(keyTaint));
            Slot kept = named
                    ? naming.slot(Slot.bare(item.name(), call.type(), column.optional(), slot.taint())
                            .ownedBy(set)
                            .madeBy(item.made()))
                    : slot;
            stage.window(column, kept, named);
            return slot.read();
        }
    }
}
