package dev.headrace.dsl;

import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.FloatExpr;
import dev.headrace.dsl.value.Pick;
import dev.headrace.dsl.value.Share;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import java.util.List;

/** What a definition says of models. All of it is checked; no engine trains yet (HR0500). */
public abstract class Learning extends Declarations {

    Learning() {}

    /**
     * What is to be predicted of the rows of a dataset, known {@code horizon} later.
     *
     * @param <R> the row type of the dataset
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param dataset the rows
     * @param horizon how long after a row's time its label is known
     * @return the label, which must still say what it {@code is}
     */
    protected final <R> Label<R> label(String name, Relation<R> dataset, Span horizon) {
        return declare(new Label<>(name, dataset, horizon));
    }

    /**
     * Parts by time, the earliest first; no instant is cut through.
     *
     * @param <R> the row type of the dataset
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param dataset the rows
     * @param time the column that they are ordered by
     * @return the split, to which parts are added
     */
    protected final <R> Split<R> splitBy(String name, Relation<R> dataset, Column<? super R, ?> time) {
        return declare(new Split<>(name, dataset, false, List.of(time)));
    }

    /**
     * Parts by the hash of keys: equal keys are in one part, the same every time.
     *
     * @param <R> the row type of the dataset
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param dataset the rows
     * @param keys the columns whose values decide
     * @return the split, to which parts are added
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final <R> Split<R> splitByHash(String name, Relation<R> dataset, Column<? super R, ?>... keys) {
        return declare(new Split<>(name, dataset, true, List.of(keys)));
    }

    /**
     * Transforms that learn from a part.
     *
     * @param <R> the row type of the dataset
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param part what they learn from
     * @return the fit, to which transforms are added
     */
    protected final <R> Fit<R> fit(String name, Part<R> part) {
        return declare(new Fit<>(name, part));
    }

    /**
     * A model that learns from a part.
     *
     * @param <R> the row type of the dataset
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param label what it predicts
     * @param from what it is trained on
     * @return the model, to which settings are added
     */
    protected final <R> Model<R> model(String name, Label<R> label, Part<R> from) {
        return declare(new Model<>(name, label, from));
    }

    /**
     * What a model must show on a part.
     *
     * @param <R> the row type of the dataset
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param model the model that is judged
     * @param part the rows it is judged on
     * @return the gate, to which requirements are added
     */
    protected final <R> Gate gate(String name, Model<R> model, Part<R> part) {
        return declare(new Gate(name, model, part));
    }

    /**
     * What the model of a stage says of a dataset's rows.
     *
     * @param <R> the row type of the dataset
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param dataset rows with the columns that the model was trained on (else HR0404)
     * @param model the model
     * @param stage {@code production}, or another that a gate registers
     * @return the rows with their scores
     */
    protected final <R> Score<R> score(String name, Relation<R> dataset, Model<R> model, String stage) {
        return declare(new Score<>(name, dataset, model, stage));
    }

    /**
     * What of live rows is compared with those of training.
     *
     * @param <R> the row type of the dataset
     * @param name its name in the language; one of each in a pipeline (HR0103)
     * @param on rows of today
     * @param against the rows of training
     * @return the watch, to which rules are added
     */
    protected final <R> Watch<R> watch(String name, Relation<R> on, Part<?> against) {
        return declare(new Watch<>(name, on, against));
    }

    /**
     * A metric of a model by its name: {@code auc_pr}.
     *
     * @param name one of the metrics of the task (HR0101 if it is none)
     * @return its value on the part of the gate
     */
    protected static FloatExpr<Object> metric(String name) {
        return FloatExpr.of(Told.name(name));
    }

    /**
     * {@code name at fixed share}: {@code recall at precision 95%}.
     *
     * @param name the metric that is read off
     * @param fixed the metric that is held
     * @param share what the other one is held at
     * @return its value, from 0 to 1
     */
    protected static FloatExpr<Object> metricAt(String name, String fixed, Share share) {
        Told at = share.told();
        return FloatExpr.of(Told.of(new DraftExpr.MetricAt(new Name(name), new Name(fixed), at.expr()), at));
    }

    /**
     * How far the columns' values moved: {@code psi(columns)}, the population stability index.
     *
     * @param <R> the rows that are watched
     * @param columns a column, or many
     * @return the index, 0 where nothing moved
     */
    protected static <R> FloatExpr<R> psi(Pick<R> columns) {
        return FloatExpr.of(Told.call("psi", columns));
    }

    /**
     * A trainer, a scheduler or a step by its name, with options.
     *
     * @param name the trainer, scheduler or step (HR0101 if there is none)
     * @return the call, to which options are added by {@code with}
     */
    protected static StepCall call(String name) {
        return StepCall.of(name);
    }
}
