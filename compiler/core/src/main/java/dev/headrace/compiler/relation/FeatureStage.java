package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One round of a feature set: columns before the windows, the windows, columns after them. */
final class FeatureStage {
    /** Columns the stage starts with. */
    static final int BASE = 0;
    /** Columns computed before the windows. */
    static final int BEFORE = 1;
    /** The windows' own columns. */
    static final int WINDOW = 2;
    /** Columns computed after the windows. */
    static final int AFTER = 3;

    private final Body body;
    private final Rows rows;
    private final List<String> keys;
    private final List<Cell> before = new ArrayList<>();
    private final List<RollingColumn> windows = new ArrayList<>();
    private final List<Slot> windowSlots = new ArrayList<>();
    private final List<Cell> after = new ArrayList<>();
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final Set<String> unnamed;
    private int number;
    private boolean broken;

    FeatureStage(Body body, Rows rows, List<String> keys, int number) {
        this(body, rows, keys, number, new LinkedHashSet<>());
    }

    private FeatureStage(Body body, Rows rows, List<String> keys, int number, Set<String> unnamed) {
        this.body = body;
        this.rows = rows;
        this.keys = keys;
        this.number = number;
        this.unnamed = unnamed;
    }

    Rows rows() {
        return rows;
    }

    int level(String column) {
        return levels.getOrDefault(column, BASE);
    }

    int nextNumber() {
        return unnamed.size() + 1;
    }

    void breakOff() {
        broken = true;
    }

    /** Whether a window over columns of this level needs a new stage. */
    boolean mustEndFor(int level) {
        return level >= WINDOW;
    }

    /** Adds a column that reads up to {@code level}; answers the stage it went to. */
    FeatureStage column(Cell cell, int level) {
        if (level == BASE) {
            before.add(cell);
            levels.put(cell.slot().name(), BEFORE);
            return this;
        }
        if (level == AFTER) {
            return end(cell.slot()).column(cell, BASE);
        }
        return columnAfterWindows(cell);
    }

    FeatureStage columnAfterWindows(Cell cell) {
        after.add(cell);
        levels.put(cell.slot().name(), AFTER);
        return this;
    }

    void window(RollingColumn column, Slot slot, boolean named) {
        windows.add(column);
        windowSlots.add(slot);
        levels.put(column.name(), WINDOW);
        if (!named) {
            unnamed.add(column.name());
        }
    }

    /** Puts what was gathered into operators and starts a new stage over it. */
    FeatureStage end(Object node) {
        Rows made = flush(node);
        FeatureStage next = new FeatureStage(body, made, keys, number, unnamed);
        next.broken = broken;
        return next;
    }

    /** The last stage: exactly these columns, in this order. */
    Rows finish(List<Slot> order, Object node) {
        Rows made = flush(node);
        List<String> wanted = order.stream().map(Slot::name).toList();
        if (made.slots().stream().map(Slot::name).toList().equals(wanted)) {
            return made;
        }
        List<Cell> cells = new ArrayList<>();
        Map<String, Slot> bySlot = new LinkedHashMap<>();
        made.slots().forEach(s -> bySlot.put(s.name(), s));
        for (Slot slot : order) {
            Slot there = bySlot.get(slot.name());
            cells.add(there == null ? new Cell(slot, Typed.UNKNOWN) : Cell.keep(there));
        }
        return made.project(body.id(number++, "keep", node), cells, node, "goes here");
    }

    private Rows flush(Object node) {
        Rows now = broken ? rows.broken() : rows;
        if (!before.isEmpty()) {
            now = now.project(body.id(number++, "derive", node), all(now, before), node, "goes here");
        }
        if (!windows.isEmpty()) {
            now = roll(now, node);
        }
        if (!after.isEmpty()) {
            now = now.project(body.id(number++, "derive", node), all(now, after), node, "goes here");
        }
        return now;
    }

    private static List<Cell> all(Rows now, List<Cell> more) {
        List<Cell> cells = new ArrayList<>();
        now.slots().forEach(s -> cells.add(Cell.keep(s)));
        cells.addAll(more);
        return cells;
    }

    private Rows roll(Rows now, Object node) {
        List<Slot> slots = new ArrayList<>(now.slots());
        slots.addAll(windowSlots);
        Rows rolled = now.broken().withSlots(slots);
        boolean good =
                now.op().isPresent() && !keys.isEmpty() && windows.stream().noneMatch(w -> readsUnknown(w, now));
        return good
                ? rolled.through(new Op.Rolling(
                        body.id(number++, "rolling", node), now.op().get(), keys, windows, rolled.schema()))
                : rolled;
    }

    /** A column whose making failed has no type to be read with. */
    private static boolean readsUnknown(RollingColumn window, Rows now) {
        List<Expr> read = new ArrayList<>();
        window.call().argument().ifPresent(read::add);
        window.call().condition().ifPresent(read::add);
        return read.stream()
                .anyMatch(e -> reads(e).stream()
                        .anyMatch(c ->
                                now.slots().stream().noneMatch(s -> s.name().equals(c) && !s.isUnknown())));
    }

    private static List<String> reads(Expr e) {
        List<String> columns = new ArrayList<>();
        if (e instanceof Expr.ColumnRef ref) {
            columns.add(ref.column());
        }
        e.children().forEach(c -> columns.addAll(reads(c)));
        return columns;
    }
}
