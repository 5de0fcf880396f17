package dev.headrace.compiler.rewrite;

import dev.headrace.ir.plan.Plan;

/** One way to make a plan cheaper. */
public interface Rewrite {

    /** How it is called in messages: {@code column pruning}. */
    String name();

    /** The plan with the same outputs: the same rows, columns and row errors. */
    Plan apply(Plan plan);
}
