package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.relation.Relations;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.compiler.step.StepDeclarations;
import dev.headrace.ir.ml.Definition;
import java.util.Map;

/** Resolves and checks everything about models, in the order in which one thing needs another. */
public final class ModelDeclarations {
    private final Context context;
    private final StepDeclarations steps;
    private final ExpressionTyper typer;
    private final Relations relations;

    public ModelDeclarations(Context context, StepDeclarations steps, ExpressionTyper typer, Relations relations) {
        this.context = context;
        this.steps = steps;
        this.typer = typer;
        this.relations = relations;
    }

    /** Checks all; the definitions of labels and splits that are sound. */
    public Map<Declared, Definition> check(Program program) {
        Desk desk = new Desk(context, typer, relations, program);
        new Labels(desk).check();
        new Splits(desk).check();
        desk.all(Kind.FIT).forEach(new Fits(desk)::check);
        desk.all(Kind.MODEL).forEach(new Models(desk)::check);
        desk.all(Kind.GATE).forEach(new Gates(desk)::check);
        desk.all(Kind.SCORE).forEach(new Scores(desk)::check);
        desk.all(Kind.WATCH).forEach(new Watches(desk)::check);
        desk.all(Kind.DEPLOY).forEach(new Deploys(desk)::check);
        for (Unit unit : program.units()) {
            unit.declared().stream().filter(d -> d.kind() == Kind.STEP).forEach(steps::info);
        }
        return desk.definitions();
    }
}
