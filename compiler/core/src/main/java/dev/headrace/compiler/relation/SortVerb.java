package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.SortKey;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code sort by a desc limit n} and {@code limit n}. */
final class SortVerb {
    private final Body body;

    SortVerb(Body body) {
        this.body = body;
    }

    Rows sort(Verb.Sort verb, Rows rows, String id) {
        List<SortColumn> columns = new ArrayList<>();
        boolean good = true;
        for (SortKey key : verb.keys()) {
            Optional<Slot> slot = body.column(key.column(), body.scope(rows));
            good &= slot.isPresent() && sortable(key, slot.get());
            slot.ifPresent(s -> columns.add(new SortColumn(s.name(), key.descending())));
        }
        OptionalLong limit = verb.limit().map(this::count).orElse(OptionalLong.empty());
        good &= verb.limit().isEmpty() || limit.isPresent();
        return done(rows, good, id, columns, limit, verb);
    }

    Rows limit(Verb.Limit verb, Rows rows, String id) {
        OptionalLong limit = count(verb.count());
        return done(rows, limit.isPresent(), id, List.of(), limit, verb);
    }

    private static Rows done(
            Rows rows, boolean good, String id, List<SortColumn> columns, OptionalLong limit, Object verb) {
        Rows cut = limit.isPresent() ? rows.withFacts(rows.facts().limited(verb)) : rows;
        return good && rows.op().isPresent()
                ? cut.through(new Op.Sort(id, rows.op().get(), columns, limit))
                : cut.broken();
    }

    private boolean sortable(SortKey key, Slot slot) {
        boolean ordered = !(slot.type() instanceof DataType.ListOf)
                && !(slot.type() instanceof DataType.Struct)
                && !(slot.type() instanceof DataType.Vector)
                && !(slot.type() instanceof DataType.Image);
        if (!ordered) {
            body.context()
                    .report(
                            key.column(),
                            Code.HR0201,
                            "`" + slot.written() + "` is a " + slot.column().showType() + ", which has no order");
        }
        return ordered && !slot.isUnknown();
    }

    private OptionalLong count(DraftExpr e) {
        if (e instanceof DraftExpr.IntLiteral i
                && i.value().signum() > 0
                && i.value().bitLength() < 63) {
            return OptionalLong.of(i.value().longValueExact());
        }
        if (!(e instanceof DraftExpr.Missing)) {
            body.context().report(e, Code.HR0205, "a limit is a whole number above 0, written out");
        }
        return OptionalLong.empty();
    }
}
