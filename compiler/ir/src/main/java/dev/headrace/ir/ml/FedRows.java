package dev.headrace.ir.ml;

import dev.headrace.ir.pipeline.Pipeline;
import java.util.ArrayList;
import java.util.List;

/**
 * What the relations are called that hold what a model is fed: its inputs behind its fits, in order, then the label. A pipeline
 * cannot declare such names, but a run can ask for them.
 */
public final class FedRows {

    private FedRows() {}

    /** Of the training part. */
    public static String train(ModelDef model) {
        return model.name() + ".train";
    }

    /** Of the validation part, if it has one. */
    public static String validate(ModelDef model) {
        return model.name() + ".validate";
    }

    /** Of the part that a gate judges on. */
    public static String judged(GateDef gate) {
        return gate.name() + ".rows";
    }

    /** The one row that a fit has learnt in a round of its own, from 1. */
    public static String learnt(String fit, int round) {
        return fit + ".learnt" + (round == 1 ? "" : round);
    }

    /** Those of all fits that a model uses, in order. */
    public static List<String> learnt(ModelDef model, Pipeline pipeline) {
        List<String> names = new ArrayList<>();
        for (String fit : model.using()) {
            for (int round = 1; pipeline.relation(learnt(fit, round)).isPresent(); round++) {
                names.add(learnt(fit, round));
            }
        }
        return names;
    }
}
