package dev.headrace.dsl;

import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.ScoreDecl;

/**
 * A dataset's rows with what a model says of them: {@code score s from d with m@stage}.
 *
 * @param <R> the row type of the dataset
 */
public final class Score<R> extends Named implements Relation<R> {

    private final Name dataset;
    private final DraftExpr.ModelAt model;
    private boolean onArrival;

    Score(String name, Relation<R> dataset, Model<R> model, String stage) {
        super(name);
        this.dataset = notes().put(new Name(dataset.relation()));
        this.model = (DraftExpr.ModelAt) notes().take(model.at(stage));
    }

    /**
     * {@code emit on arrival}: a stream's scores do not wait for the watermark.
     *
     * @return this, to be gone on with
     */
    public Score<R> emitOnArrival() {
        onArrival = true;
        return this;
    }

    /**
     * What the model says, from 0 to 1.
     *
     * @return the column {@code score}
     */
    public FloatColumn<R> score() {
        return FloatColumn.named("score");
    }

    @Override
    public String relation() {
        return text();
    }

    @Override
    public Declaration declaration() {
        return new ScoreDecl(name(), dataset, model, onArrival, docText());
    }
}
