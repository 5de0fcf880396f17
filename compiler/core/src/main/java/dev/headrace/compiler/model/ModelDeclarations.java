package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.relation.Relations;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.resolve.Types;

/** Resolves everything about models. */
public final class ModelDeclarations {
    private final Context context;

    public ModelDeclarations(Context context, Types types, ExpressionTyper typer, Relations relations) {
        this.context = context;
    }

    public void check(Program program) {
        context.hasErrors();
    }
}
