package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Edit;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code keep a, f.*}: these columns, under bare names. Columns for a {@code with} further on are carried along unseen. */
final class KeepVerb {
    private final Body body;

    KeepVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Keep verb, Rows rows, String id) {
        Optional<List<Selection.Chosen>> chosen = new Selection(body, rows).select(verb.columns());
        if (chosen.isEmpty()) {
            return rows.isOpaque() ? rows : Rows.opaque().withFacts(rows.facts());
        }
        Map<String, Selection.Chosen> named = new LinkedHashMap<>();
        List<Cell> cells = new ArrayList<>();
        boolean good = true;
        for (Selection.Chosen c : chosen.get()) {
            Selection.Chosen first = named.putIfAbsent(c.slot().simple(), c);
            if (first == null) {
                cells.add(new Cell(c.slot().asBare(c.slot().simple()), c.slot().read()));
            } else if (first.slot().name().equals(c.slot().name())) {
                if (c.byName() && first.byName()) {
                    body.context().report(c.node(), Code.HR0103, "`" + c.slot().written() + "` is kept twice");
                }
            } else {
                collision(verb, first, c);
                good = false;
            }
        }
        rows.slots().stream().filter(Slot::hidden).forEach(s -> cells.add(Cell.keep(s)));
        Rows kept = rows.project(id, cells, verb, "is not kept here");
        return good ? kept : kept.broken();
    }

    private void collision(Verb.Keep verb, Selection.Chosen first, Selection.Chosen second) {
        String simple = second.slot().simple();
        Slot other = second.slot().qualifier().isPresent() ? second.slot() : first.slot();
        String fresh = other.written().replace('.', '_');
        Diagnostic.Builder message = body.context()
                .at(second.node(), Code.HR0103, "`" + body.owner() + "` would keep two columns `" + simple + "`")
                .label(body.context().place(first.node()), "`" + first.slot().written() + "` is one")
                .note("`keep` outputs bare names")
                .help("rename one before: `rename " + other.written() + " -> " + fresh + "`");
        Optional<Span> at = body.context().place(verb);
        Optional<Span> name = body.context().place(second.node());
        if (at.isPresent() && name.isPresent() && second.byName() && second.slot() == other) {
            Span start = new Span(at.get().source(), at.get().start(), at.get().start());
            message.fix(new Fix(
                    "rename `" + other.written() + "`",
                    List.of(
                            new Edit(start, "rename " + other.written() + " -> " + fresh + "\n  "),
                            new Edit(name.get(), fresh)),
                    Fix.Applicability.MAYBE));
        }
        body.context().report(message);
    }
}
