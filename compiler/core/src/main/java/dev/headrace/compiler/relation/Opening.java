package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.source.SourceShape;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.LateRows;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts operators at a source or at another relation. */
final class Opening {
    private static final List<String> SIDES = List.of("rejected", "late");
    private static final List<String> OF_RELATION = List.of("warming");

    private final Body body;

    Opening(Body body) {
        this.body = body;
    }

    /** What a {@code from} names. */
    Rows from(DraftExpr.Ref ref) {
        String written = Refs.written(ref);
        if (written.isEmpty() || ref.path().stream().anyMatch(dev.headrace.ir.draft.Name::isMissing)) {
            return Rows.opaque();
        }
        return named(ref, written, "0");
    }

    /** What {@code written} names: {@code tx}, {@code tx.rejected}. The operator's id ends in {@code tail} and its kind. */
    Rows named(Object node, String written, String tail) {
        int dot = written.indexOf('.');
        String name = dot < 0 ? written : written.substring(0, dot);
        Optional<Declared> found = Names.find(
                body.context(), body.unit(), node, name, Relations.ROWS, "a source, table, feature set or dataset");
        if (found.isEmpty()) {
            return Rows.opaque();
        }
        return dot < 0 ? read(found.get(), node, tail) : side(found.get(), node, written.substring(dot + 1), tail);
    }

    /** All rows of a source or relation. */
    Rows read(Declared declared, Object node, String tail) {
        RelationInfo info = body.relations().info(declared);
        Rows rows = info.rows();
        if (declared.kind() == Kind.FEATURES) {
            body.relations().reads().used(declared.name());
        }
        if (declared.kind() == Kind.SOURCE) {
            SourceShape shape = body.relations().shapes().of(declared);
            if (!shape.isWhole()) {
                return rows;
            }
            String id = body.id(tail + ".scan", node);
            return rows.through(new Op.Scan(id, declared.name(), rows.schema()));
        }
        if (rows.op().isEmpty()) {
            return rows;
        }
        String id = body.id(tail + ".read", node);
        Optional<String> origin = rows.op().get().origin();
        return rows.through(new Op.Read(id, declared.name(), rows.schema(), origin));
    }

    private Rows side(Declared declared, Object node, String side, String tail) {
        boolean source = declared.kind() == Kind.SOURCE;
        List<String> sides = source ? SIDES : OF_RELATION;
        if (!sides.contains(side)) {
            Diagnostic.Builder message =
                    body.context().at(node, Code.HR0101, "`" + declared.name() + "` has no side output `" + side + "`");
            List<String> names = new ArrayList<>();
            sides.forEach(s -> names.add(declared.name() + "." + s));
            Program.suggest(body.context(), message, node, declared.name() + "." + side, names);
            message.note(
                            source
                                    ? "a source has `.rejected` for diverted rows and `.late` for late ones"
                                    : "`.warming` holds the rows of a stream that is not whole yet; a source has"
                                            + " `.rejected` and `.late`")
                    .help(
                            source
                                    ? "read one of these, or `" + declared.name() + "` itself"
                                    : "read `" + declared.name() + "` itself, or a side of the source it comes from");
            body.context().report(message);
            return Rows.opaque();
        }
        if (body.kind() != Kind.TEST) {
            body.relations().rejections().read(declared.name(), side);
        }
        if (side.equals("warming")) {
            return warming(declared, node, tail);
        }
        SourceShape shape = body.relations().shapes().of(declared);
        if (!shape.isWhole()) {
            return Rows.opaque();
        }
        return side.equals("late")
                ? late(declared, shape, node, body.id(tail + ".late", node))
                : rejected(declared, shape, body.id(tail + ".rejected", node));
    }

    private Rows warming(Declared declared, Object node, String tail) {
        Rows rows = read(declared, node, tail);
        if (rows.lacksEventTime()) {
            body.needsEventTime(node, rows, "`" + declared.name() + ".warming`");
            return rows.broken();
        }
        if (rows.op().isEmpty()) {
            return rows;
        }
        if (body.relations().looksBack(rows.op().get())) {
            return rows.through(
                    new Op.Warming(body.id(tail + ".warming", node), rows.op().get()));
        }
        Diagnostic.Builder message = body.context()
                .at(node, Code.HR0101, "`" + declared.name() + "` has no side output `warming`")
                .note("its rows look back at no others: each is whole when it comes")
                .help("read `" + declared.name() + "` itself");
        body.context().report(message);
        return Rows.opaque();
    }

    private static Rows rejected(Declared source, SourceShape shape, String id) {
        Schema schema = Rejects.schema(shape.schema());
        List<Slot> slots = schema.columns().stream().map(Slot::bare).toList();
        return Rows.of(new Op.Rejected(id, source.name(), schema), slots, Facts.ofSource(source.name()));
    }

    private Rows late(Declared source, SourceShape shape, Object node, String id) {
        Rows rows = body.relations().info(source).rows();
        Op.Late op = new Op.Late(id, source.name(), LateRows.schema(shape.schema()));
        Facts facts = Facts.ofSource(source.name());
        Optional<Facts.LostTime> lost = rows.eventTime()
                .map(t -> new Facts.LostTime(t, node, "is no time here: the watermark has passed late rows"));
        return Rows.of(op, rows.slots(), lost.map(facts::lost).orElse(facts));
    }
}
