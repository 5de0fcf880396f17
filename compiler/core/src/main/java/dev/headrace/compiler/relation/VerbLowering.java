package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Typed;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.op.Op;
import java.util.ArrayList;
import java.util.List;

/** Hands each verb to the class that knows it. */
final class VerbLowering implements Verb.Visitor<Rows> {
    private final Body body;
    private final int index;
    private final Rows rows;

    VerbLowering(Body body, int index, Rows rows) {
        this.body = body;
        this.index = index;
        this.rows = rows;
    }

    @Override
    public Rows where(Verb.Where verb) {
        Typed condition = body.condition(verb.condition(), rows, "`where`");
        if (condition.isUnknown()) {
            return rows.broken();
        }
        List<dev.headrace.compiler.expression.Slot> slots = new ArrayList<>(rows.slots());
        slots.replaceAll(s -> s.withTaint(s.taint().or(condition.taint())));
        Rows filtered = rows.withSlots(slots);
        if (condition.taint().label()) {
            filtered = filtered.withFacts(rows.facts().chosenBy(verb));
        }
        if (rows.op().isEmpty()) {
            return filtered;
        }
        String id = body.id(index, "where", verb);
        return filtered.through(new Op.Filter(id, rows.op().get(), condition.expr()));
    }

    @Override
    public Rows derive(Verb.Derive verb) {
        return new DeriveVerb(body).apply(verb, rows, body.id(index, "derive", verb));
    }

    @Override
    public Rows keep(Verb.Keep verb) {
        return new KeepVerb(body).apply(verb, rows, body.id(index, "keep", verb));
    }

    @Override
    public Rows drop(Verb.Drop verb) {
        return new DropVerb(body).apply(verb, rows, body.id(index, "drop", verb));
    }

    @Override
    public Rows rename(Verb.Rename verb) {
        return new RenameVerb(body).apply(verb, rows, body.id(index, "rename", verb));
    }

    @Override
    public Rows oneHot(Verb.OneHot verb) {
        return new OneHotVerb(body).apply(verb, rows, body.id(index, "one_hot", verb));
    }

    @Override
    public Rows fill(Verb.Fill verb) {
        return new FillVerb(body).apply(verb, rows, body.id(index, "fill", verb));
    }

    @Override
    public Rows join(Verb.Join verb) {
        return new JoinVerb(body).apply(verb, rows, index);
    }

    @Override
    public Rows with(Verb.With verb) {
        return new WithVerb(body).apply(verb, rows);
    }

    @Override
    public Rows asofJoin(Verb.AsofJoin verb) {
        return new AsofJoinVerb(body).apply(verb, rows, index);
    }

    @Override
    public Rows union(Verb.Union verb) {
        return new UnionVerb(body).apply(verb, rows, index);
    }

    @Override
    public Rows group(Verb.Group verb) {
        return new GroupVerb(body).group(verb, rows, body.id(index, "group", verb));
    }

    @Override
    public Rows session(Verb.Session verb) {
        return new GroupVerb(body).session(verb, rows, body.id(index, "session", verb));
    }

    @Override
    public Rows dedupe(Verb.Dedupe verb) {
        return new DedupeVerb(body).apply(verb, rows, body.id(index, "dedupe", verb));
    }

    @Override
    public Rows explode(Verb.Explode verb) {
        return new ExplodeVerb(body).apply(verb, rows, body.id(index, "explode", verb));
    }

    @Override
    public Rows sample(Verb.Sample verb) {
        return new SampleVerb(body).apply(verb, rows, body.id(index, "sample", verb));
    }

    @Override
    public Rows sort(Verb.Sort verb) {
        return new SortVerb(body).sort(verb, rows, body.id(index, "sort", verb));
    }

    @Override
    public Rows limit(Verb.Limit verb) {
        return new SortVerb(body).limit(verb, rows, body.id(index, "limit", verb));
    }

    @Override
    public Rows via(Verb.Via verb) {
        return new ViaVerb(body).apply(verb, rows, body.id(index, "via", verb));
    }

    @Override
    public Rows missing(Verb.Missing verb) {
        return Rows.opaque().withFacts(rows.facts());
    }
}
