package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The end of a block: names become bare, and what was carried unseen goes unless it is still needed. */
final class Ending {
    private final Body body;

    Ending(Body body) {
        this.body = body;
    }

    Rows finish(Rows rows, Object node) {
        return finish(rows, node, false);
    }

    /** Ends an inlined block: hidden columns go on for the block around it. */
    Rows inlined(Rows rows, Object node) {
        return finish(rows, node, true);
    }

    private Rows finish(Rows rows, Object node, boolean keepHidden) {
        boolean plain = rows.slots().stream()
                .allMatch(s -> (s.qualifier().isEmpty() && s.starred() && !s.hidden()) || (keepHidden && s.hidden()));
        if (plain) {
            return rows;
        }
        Map<String, Slot> names = new LinkedHashMap<>();
        List<Cell> cells = new ArrayList<>();
        List<Slot[]> twice = new ArrayList<>();
        for (Slot slot : rows.slots()) {
            if (slot.hidden()) {
                if (keepHidden) {
                    cells.add(Cell.keep(slot));
                }
                continue;
            }
            if (!slot.starred()) {
                continue;
            }
            Slot first = names.putIfAbsent(slot.simple(), slot);
            if (first != null) {
                twice.add(new Slot[] {first, slot});
                continue;
            }
            cells.add(new Cell(slot.asBare(slot.simple()), slot.read()));
        }
        Rows done = rows.project(body.id("end", node), cells, node, "goes here");
        if (twice.isEmpty()) {
            return done;
        }
        if (rows.op().isPresent()) {
            collision(node, twice);
        }
        return done.broken();
    }

    private void collision(Object node, List<Slot[]> twice) {
        Slot first = twice.get(0)[0];
        Slot second = twice.get(0)[1];
        String more = twice.size() == 1 ? "" : ", and " + (twice.size() - 1) + " more names twice";
        Slot other = second.qualifier().isPresent() ? second : first;
        String fresh = other.written().replace('.', '_');
        Diagnostic.Builder message = body.context()
                .at(
                        node,
                        Code.HR0103,
                        "`" + body.owner() + "` would end with two columns `" + second.simple() + "`" + more)
                .note("at the end of a block names are bare: `" + first.written() + "` and `" + second.written()
                        + "` become one")
                .help("`keep` the columns you need, or `rename " + other.written() + " -> " + fresh + "`");
        second.made().ifPresent(m -> message.label(body.context().place(m.node()), "one comes from here"));
        first.made().ifPresent(m -> message.label(body.context().place(m.node()), "the other from here"));
        body.context().report(message);
    }
}
