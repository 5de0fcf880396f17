package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Expected;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows that an expectation of a test is about.
 *
 * @param <R> the row type of the relation
 */
public final class Selected<R> extends Trials {

    private final Trial trial;
    private final Name relation;
    private final DraftExpr where;
    private final List<DraftExpr> conditions = new ArrayList<>();

    Selected(Trial trial, Name relation, DraftExpr where) {
        this.trial = trial;
        this.relation = relation;
        this.where = where;
    }

    /**
     * Each of the rows meets these conditions; a condition that does not hold fails the test (HR0707).
     *
     * @param all the conditions, over columns of the row
     * @return this, to be gone on with
     */
    @SafeVarargs
    public final Selected<R> that(BoolExpr<? super R>... all) {
        for (BoolExpr<? super R> condition : all) {
            conditions.add(trial.notes().take(condition));
        }
        return this;
    }

    @Override
    Trial trial() {
        return trial;
    }

    Expected draft() {
        return trial.notes().as(relation, new Expected(relation, Optional.of(where), conditions, Optional.empty()));
    }
}
