package dev.headrace.dsl.value;

/** What is taken where a Float is expected: one, or an Int; always there. */
public sealed interface FloatLike<R> extends AnyFloatLike<R> permits FloatExpr, IntExpr {}
