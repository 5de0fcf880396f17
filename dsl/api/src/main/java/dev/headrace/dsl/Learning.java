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

/** What a definition says of models. */
public abstract class Learning extends Declarations {

    Learning() {}

    /** What is to be predicted of the rows of a dataset, known {@code horizon} later. */
    protected final <R> Label<R> label(String name, Relation<R> dataset, Span horizon) {
        return declare(new Label<>(name, dataset, horizon));
    }

    /** Parts by time, the earliest first. */
    protected final <R> Split<R> splitBy(String name, Relation<R> dataset, Column<? super R, ?> time) {
        return declare(new Split<>(name, dataset, false, List.of(time)));
    }

    /** Parts by the hash of keys. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final <R> Split<R> splitByHash(String name, Relation<R> dataset, Column<? super R, ?>... keys) {
        return declare(new Split<>(name, dataset, true, List.of(keys)));
    }

    /** Transforms that learn from a part. */
    protected final <R> Fit<R> fit(String name, Part<R> part) {
        return declare(new Fit<>(name, part));
    }

    /** A model that learns from a part. */
    protected final <R> Model<R> model(String name, Label<R> label, Part<R> from) {
        return declare(new Model<>(name, label, from));
    }

    /** What a model must show on a part. */
    protected final <R> Gate gate(String name, Model<R> model, Part<R> part) {
        return declare(new Gate(name, model, part));
    }

    /** What the model of a stage says of a dataset's rows. */
    protected final <R> Score<R> score(String name, Relation<R> dataset, Model<R> model, String stage) {
        return declare(new Score<>(name, dataset, model, stage));
    }

    /** What of live rows is compared with those of training. */
    protected final <R> Watch<R> watch(String name, Relation<R> on, Part<?> against) {
        return declare(new Watch<>(name, on, against));
    }

    /** A metric of a model by its name: {@code auc_pr}. */
    protected static FloatExpr<Object> metric(String name) {
        return FloatExpr.of(Told.name(name));
    }

    /** {@code name at fixed share}: {@code recall at precision 95%}. */
    protected static FloatExpr<Object> metricAt(String name, String fixed, Share share) {
        Told at = share.told();
        return FloatExpr.of(Told.of(new DraftExpr.MetricAt(new Name(name), new Name(fixed), at.expr()), at));
    }

    /** How far the columns' values moved: {@code psi(columns)}. */
    protected static <R> FloatExpr<R> psi(Pick<R> columns) {
        return FloatExpr.of(Told.call("psi", columns));
    }

    /** A trainer, a scheduler or a step by its name, with options. */
    protected static StepCall call(String name) {
        return StepCall.of(name);
    }
}
