package dev.headrace.dsl;

import dev.headrace.dsl.value.AnyBool;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.WatchDecl;
import dev.headrace.ir.draft.WatchRule;
import java.util.ArrayList;
import java.util.List;

/**
 * What of live rows is compared with those of training: {@code watch w on s against parts.train { … }}. It is
 * checked; no engine watches yet (HR0500).
 *
 * @param <R> the row type of what is watched
 */
public final class Watch<R> extends Named {

    private final DraftExpr.Ref on;
    private final DraftExpr.Ref against;
    private final List<WatchRule> rules = new ArrayList<>();

    Watch(String name, Relation<R> on, Part<?> against) {
        super(name);
        this.on = notes().ref(on);
        this.against = notes().ref(against);
    }

    /**
     * {@code condition else fate}: what becomes of a condition that does not hold.
     *
     * @param condition over {@code psi(…)} and aggregates
     * @param fate {@code alert()} or another
     * @return this, to be gone on with
     */
    public Watch<R> rule(AnyBool<? super R> condition, Fate fate) {
        rules.add(notes().put(new WatchRule(notes().take(condition), fate.draft(notes()))));
        return this;
    }

    @Override
    public Declaration declaration() {
        return new WatchDecl(name(), on, against, rules, docText());
    }
}
