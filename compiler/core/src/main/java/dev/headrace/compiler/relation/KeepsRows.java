package dev.headrace.compiler.relation;

import dev.headrace.ir.draft.Verb;

/** Whether a verb hands on the very rows it gets, all of them or some by a {@code where}. */
final class KeepsRows implements Verb.Visitor<Boolean> {
    static final KeepsRows INSTANCE = new KeepsRows();

    @Override
    public Boolean where(Verb.Where verb) {
        return true;
    }

    @Override
    public Boolean derive(Verb.Derive verb) {
        return true;
    }

    @Override
    public Boolean keep(Verb.Keep verb) {
        return true;
    }

    @Override
    public Boolean drop(Verb.Drop verb) {
        return true;
    }

    @Override
    public Boolean rename(Verb.Rename verb) {
        return true;
    }

    @Override
    public Boolean oneHot(Verb.OneHot verb) {
        return true;
    }

    @Override
    public Boolean fill(Verb.Fill verb) {
        return true;
    }

    @Override
    public Boolean join(Verb.Join verb) {
        return false;
    }

    @Override
    public Boolean with(Verb.With verb) {
        return true;
    }

    @Override
    public Boolean asofJoin(Verb.AsofJoin verb) {
        return true;
    }

    @Override
    public Boolean union(Verb.Union verb) {
        return false;
    }

    @Override
    public Boolean group(Verb.Group verb) {
        return false;
    }

    @Override
    public Boolean session(Verb.Session verb) {
        return false;
    }

    @Override
    public Boolean dedupe(Verb.Dedupe verb) {
        return false;
    }

    @Override
    public Boolean explode(Verb.Explode verb) {
        return false;
    }

    @Override
    public Boolean sample(Verb.Sample verb) {
        return false;
    }

    @Override
    public Boolean sort(Verb.Sort verb) {
        return false;
    }

    @Override
    public Boolean limit(Verb.Limit verb) {
        return false;
    }

    @Override
    public Boolean via(Verb.Via verb) {
        return false;
    }

    @Override
    public Boolean missing(Verb.Missing verb) {
        return true;
    }
}
