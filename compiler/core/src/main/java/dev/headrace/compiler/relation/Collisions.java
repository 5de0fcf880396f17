package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.diagnostics.Code;

/** Two columns of one name. */
final class Collisions {
    private Collisions() {}

    /** Reports a new column whose name another column has. */
    static void report(Body body, Object node, String name, Slot taken) {
        var message = body.context()
                .at(node, Code.HR0103, "`" + body.owner() + "` would have two columns `" + name + "`")
                .help("give the new one another name");
        taken.made().ifPresent(m -> message.label(body.context().place(m.node()), "the other one comes from here"));
        body.context().report(message);
    }
}
