package dev.headrace.compiler.relation;

import dev.headrace.diagnostics.Code;
import dev.headrace.ir.function.AggregateKind;

/** {@code first} and {@code last} of rows that no time puts in order. */
final class Unordered {
    private Unordered() {}

    static void report(Body body, Object node, AggregateKind kind, Rows rows) {
        var message = body.context()
                .at(node, Code.HR0313, "`" + kind.function() + "` needs an order; these rows have no event time")
                .note("rows come in no order of their own; only event time makes one first and another last")
                .help("mark the column that says when a row happened with `@event_time`, or take `min` or `max`");
        rows.facts()
                .lostTime()
                .ifPresent(l -> message.label(
                        body.context().place(l.node()), "the event time `" + l.column() + "` " + l.how()));
        body.context().report(message);
    }
}
