package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows at one place in a relation: the operators so far and the columns.
 *
 * <p>After an error the operators are gone, the columns go on: later verbs are still checked. Rows that are opaque have
 * columns nobody knows, and none is ever missed there.
 */
public final class Rows {
    private final Optional<Op> op;
    private final List<Slot> slots;
    private final Optional<String> eventTime;
    private final Optional<String> knownTime;
    private final boolean opaque;
    private final Facts facts;

    Rows(
            Optional<Op> op,
            List<Slot> slots,
            Optional<String> eventTime,
            Optional<String> knownTime,
            boolean opaque,
            Facts facts) {
        this.op = op;
        this.slots = List.copyOf(slots);
        this.eventTime = eventTime;
        this.knownTime = knownTime;
        this.opaque = opaque;
        this.facts = facts;
    }

    /** Rows of something that could not be resolved. */
    public static Rows opaque() {
        return new Rows(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), true, Facts.NONE);
    }

    static Rows of(Op op, List<Slot> slots, Facts facts) {
        Schema schema = op.schema();
        return new Rows(Optional.of(op), slots, schema.eventTime(), schema.knownTime(), false, facts);
    }

    public Optional<Op> op() {
        return op;
    }

    /** All columns, hidden ones among them. */
    public List<Slot> slots() {
        return slots;
    }

    /** The columns that can be named. */
    public List<Slot> visible() {
        return slots.stream().filter(s -> !s.hidden()).toList();
    }

    public Optional<String> eventTime() {
        return eventTime;
    }

    public Optional<String> knownTime() {
        return knownTime;
    }

    public boolean isOpaque() {
        return opaque;
    }

    public Facts facts() {
        return facts;
    }

    /** The event time, or the mark that nobody can know because of an earlier error. */
    boolean lacksEventTime() {
        return eventTime.isEmpty() && !opaque;
    }

    public Schema schema() {
        return new Schema(slots.stream().map(Slot::column).toList(), eventTime, knownTime);
    }

    Rows withFacts(Facts other) {
        return new Rows(op, slots, eventTime, knownTime, opaque, other);
    }

    Rows withSlots(List<Slot> other) {
        return new Rows(op, other, eventTime, knownTime, opaque, facts);
    }

    /** The same columns without operators: something on the way was wrong. */
    Rows broken() {
        return new Rows(Optional.empty(), slots, eventTime, knownTime, opaque, facts);
    }

    /** The same columns with an operator that hands them on. */
    Rows through(Op next) {
        return new Rows(Optional.of(next), slots, eventTime, knownTime, opaque, facts);
    }

    /** Exactly these columns. {@code how} says what became of the event time if no cell carries it on. */
    Rows project(String id, List<Cell> cells, Object node, String how) {
        List<Slot> made = new ArrayList<>();
        List<Assign> assigns = new ArrayList<>();
        boolean known = true;
        for (Cell cell : cells) {
            made.add(cell.result());
            known &= !cell.value().isUnknown();
            if (!cell.value().isUnknown()) {
                assigns.add(new Assign(cell.slot().name(), cell.value().expr()));
            }
        }
        Optional<String> event = carried(cells, eventTime);
        Optional<String> time = carried(cells, knownTime);
        Facts next = eventTime.isPresent() && event.isEmpty()
                ? facts.lost(new Facts.LostTime(eventTime.get(), node, how))
                : facts;
        Rows rows = new Rows(Optional.empty(), made, event, time, opaque, next);
        if (!known || op.isEmpty()) {
            return rows;
        }
        return rows.through(new Op.Project(id, op.get(), assigns, rows.schema()));
    }

    private static Optional<String> carried(List<Cell> cells, Optional<String> column) {
        if (column.isEmpty()) {
            return column;
        }
        Optional<String> first = Optional.empty();
        for (Cell cell : cells) {
            boolean carries = !cell.value().isUnknown()
                    && cell.value().expr() instanceof Expr.ColumnRef ref
                    && ref.column().equals(column.get());
            if (carries && cell.slot().name().equals(column.get())) {
                return column;
            }
            if (carries && first.isEmpty()) {
                first = Optional.of(cell.slot().name());
            }
        }
        return first;
    }
}
