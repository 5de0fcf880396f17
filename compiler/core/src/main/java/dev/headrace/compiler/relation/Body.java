package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Durations;
import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The block of a relation while its verbs are lowered.
 *
 * @param owner the relation, for messages
 * @param prefix what operator ids start with
 */
record Body(
        Context context,
        Relations relations,
        ExpressionTyper typer,
        Unit unit,
        String owner,
        Kind kind,
        String prefix) {

    /** {@code inputs.2.keep}; remembers where the operator was written. */
    String id(int index, String verb, Object node) {
        return id(index + "." + verb, node);
    }

    String id(String tail, Object node) {
        String id = prefix + "." + tail;
        context.places().putOp(id, context.place(node));
        return id;
    }

    Body muted() {
        Context quiet = context.muted();
        return new Body(quiet, relations, relations.typerFor(quiet), unit, owner, kind, prefix);
    }

    RowsScope scope(Rows rows) {
        return RowsScope.of(unit, owner, rows.isOpaque(), rows.slots(), relations.reads()::column);
    }

    OptionalLong duration(DraftExpr e, Rows rows, String what) {
        return new Durations(context, typer).constant(e, scope(rows), what);
    }

    /** The column a reference names; otherwise reports and is empty. */
    Optional<Slot> column(DraftExpr.Ref ref, RowsScope scope) {
        if (ref.path().isEmpty() || ref.path().stream().anyMatch(dev.headrace.ir.draft.Name::isMissing)) {
            return Optional.empty();
        }
        String written = Refs.written(ref);
        Optional<Slot> slot = scope.column(written);
        if (slot.isEmpty() && !scope.opaque()) {
            Refs.missingColumn(context, ref, written, scope);
        }
        slot.ifPresent(scope::read);
        return slot;
    }

    /**
     * Key columns: there, sure, and each once. Empty if one is not.
     *
     * @param what the verb, for messages: {@code group}
     */
    Optional<List<Slot>> keys(List<DraftExpr.Ref> refs, RowsScope scope, String what) {
        List<Slot> keys = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        boolean good = true;
        for (DraftExpr.Ref ref : refs) {
            Optional<Slot> slot = column(ref, scope);
            good &= slot.isPresent() && sureKey(ref, slot.get(), what);
            if (slot.isPresent() && !seen.add(slot.get().name())) {
                context.report(ref, Code.HR0103, "key `" + slot.get().written() + "` is named twice");
                good = false;
            }
            slot.ifPresent(keys::add);
        }
        return good && !scope.opaque() ? Optional.of(keys) : Optional.empty();
    }

    boolean sureKey(Object node, Slot slot, String what) {
        if (slot.isUnknown()) {
            return false;
        }
        if (slot.optional()) {
            context.report(context.at(
                            node,
                            Code.HR0202,
                            "`" + slot.written() + "` can be null, and a key of " + what + " is never optional")
                    .note(
                            "keys of joins, groups, features and dedupe are sure: null would match nothing, or everything")
                    .help("decide what null means first: `fill " + slot.written() + " = …`, or `where " + slot.written()
                            + " is not null` and `?? …` in a derive"));
            return false;
        }
        return true;
    }

    /** Reports a window on rows without event time; says where the time went if it was there. */
    void needsEventTime(Object node, Rows rows, String what) {
        Diagnostic.Builder message = context.at(node, Code.HR0305, what + " needs event time; these rows have none");
        Optional<Facts.LostTime> lost = rows.facts().lostTime();
        if (lost.isPresent()) {
            message.label(
                    context.place(lost.get().node()),
                    "the event time `" + lost.get().column() + "` " + lost.get().how());
            String column = lost.get().column();
            boolean there = rows.visible().stream().anyMatch(s -> s.name().equals(column));
            message.help(there ? "take the rows that came in time" : "keep `" + column + "` until after this");
        } else {
            message.note("event time is the Instant column that a schema marks `@event_time`");
            message.help("mark the column that says when a row happened with `@event_time`");
        }
        context.report(message);
    }

    Typed condition(DraftExpr e, Rows rows, String what) {
        return typer.condition(e, scope(rows), what);
    }
}
