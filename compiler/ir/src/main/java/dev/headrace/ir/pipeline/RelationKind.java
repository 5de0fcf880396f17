package dev.headrace.ir.pipeline;

/** What a relation was declared as. */
public enum RelationKind {
    TABLE,
    FEATURES,
    DATASET
}
