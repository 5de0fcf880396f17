package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code derive { a = … }}: adds or replaces columns. Each item sees those above it, so a run of items that do not need
 * one another becomes one operator.
 */
final class DeriveVerb {
    private final Body body;

    DeriveVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Derive verb, Rows start, String id) {
        Rows rows = start;
        Map<String, PlainItem> seen = new LinkedHashMap<>();
        Batch batch = new Batch(rows);
        int steps = 0;
        for (PlainItem item : Items.unroll(body, verb.items())) {
            for (Cell cell : cells(item, batch)) {
                String name = cell.slot().name();
                PlainItem first = seen.putIfAbsent(name, item);
                if (first != null) {
                    body.context()
                            .report(body.context()
                                    .at(item.made().node(), Code.HR0103, "`" + name + "` is derived twice here")
                                    .label(body.context().place(first.made().node()), "the first one"));
                    continue;
                }
                if (batch.needsFlush(name)) {
                    rows = batch.flush(verb, id + (steps == 0 ? "" : "." + steps));
                    steps++;
                    batch = new Batch(rows);
                }
                batch.add(cell);
            }
        }
        return batch.isEmpty() ? rows : batch.flush(verb, id + (steps == 0 ? "" : "." + steps));
    }

    private List<Cell> cells(PlainItem item, Batch batch) {
        RowsScope scope = body.scope(batch.seen()).withLoops(item.loops()).onRead(batch::read);
        batch.startItem();
        if (item.item() instanceof Item.OneHot oneHot) {
            return new OneHotVerb(body).cells(oneHot.columns(), scope, item.made());
        }
        Item.Assign assign = (Item.Assign) item.item();
        Typed value = body.typer().type(assign.value(), scope);
        Slot slot = Slot.bare(item.name(), new DataType.Unknown(), false, Taint.NONE)
                .madeBy(item.made());
        return List.of(new Cell(slot, value));
    }

    /** Items that can be computed from the same rows. */
    private static final class Batch {
        private final Rows rows;
        private final Map<String, Cell> cells = new LinkedHashMap<>();
        private boolean readsOwn;

        Batch(Rows rows) {
            this.rows = rows;
        }

        /** The rows as the next item sees them. */
        Rows seen() {
            List<Slot> slots = new ArrayList<>();
            for (Slot slot : rows.slots()) {
                Cell cell = cells.get(slot.name());
                slots.add(cell == null ? slot : cell.result());
            }
            for (Cell cell : cells.values()) {
                if (rows.slots().stream()
                        .noneMatch(s -> s.name().equals(cell.slot().name()))) {
                    slots.add(cell.result());
                }
            }
            return rows.withSlots(slots);
        }

        void startItem() {
            readsOwn = false;
        }

        void read(Slot slot) {
            readsOwn |= cells.containsKey(slot.name());
        }

        boolean needsFlush(String name) {
            return readsOwn || cells.containsKey(name);
        }

        void add(Cell cell) {
            cells.put(cell.slot().name(), cell);
        }

        boolean isEmpty() {
            return cells.isEmpty();
        }

        Rows flush(Verb.Derive verb, String id) {
            List<Cell> all = new ArrayList<>();
            Map<String, Cell> fresh = new LinkedHashMap<>(cells);
            for (Slot slot : rows.slots()) {
                Cell replaced = fresh.remove(slot.name());
                all.add(replaced == null ? Cell.keep(slot) : replaced);
            }
            all.addAll(fresh.values());
            return rows.project(id, all, verb, "is replaced here");
        }
    }
}
