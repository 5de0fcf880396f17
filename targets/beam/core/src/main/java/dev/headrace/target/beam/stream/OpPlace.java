package dev.headrace.target.beam.stream;

import dev.headrace.ir.op.Op;
import java.io.Serializable;

/**
 * Where an operator stands in a plan. Ids alone do not say it: a relation that was inlined into two outputs has its operators
 * twice, each pruned for its reader.
 *
 * @param output whether the tree is an output's, else a relation's
 * @param tree the name of the output or relation
 * @param number the operator's number in {@link Op#inOrder()}
 */
record OpPlace(boolean output, String tree, int number) implements Serializable {

    Op in(SentPlan plan) {
        return (output ? plan.output(tree) : plan.relation(tree)).inOrder().get(number);
    }

    /** The place of another operator of the same tree. */
    @SuppressWarnings("ReferenceEquality") // equal operators may stand at several places
    OpPlace of(Op op, SentPlan plan) {
        Op root = output ? plan.output(tree) : plan.relation(tree);
        int at = 0;
        for (Op each : root.inOrder()) {
            if (each == op) {
                return new OpPlace(output, tree, at);
            }
            at++;
        }
        throw new IllegalStateException("`" + op.id() + "` is not in `" + tree + "`");
    }
}
