package dev.headrace.ir.function;

/** What a scalar function makes of missing arguments and when its own result is missing. */
public enum NullRule {
    /** Missing if any argument is; the evaluator never sees a null and never returns one. */
    STRICT,
    /** Like {@link #STRICT}, but the evaluator may also return null: its result type is boxed and always optional. */
    STRICT_OPTIONAL,
    /** Every argument reaches the evaluator boxed, missing ones as null; the result is always there. */
    SEES_NULLS
}
