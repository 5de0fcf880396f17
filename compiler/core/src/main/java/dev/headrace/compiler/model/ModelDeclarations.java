package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.relation.Relations;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.compiler.step.StepDeclarations;
import dev.headrace.ir.ml.Definition;
import dev.headrace.ir.ml.LabelDef;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Resolves and checks everything about models, in the order in which one thing needs another. */
public final class ModelDeclarations {
    private final StepDeclarations steps;
    private final Relations relations;
    private final Program program;
    private final Desk desk;

    public ModelDeclarations(
            Context context, StepDeclarations steps, ExpressionTyper typer, Relations relations, Program program) {
        this.steps = steps;
        this.relations = relations;
        this.program = program;
        this.desk = new Desk(context, typer, relations, program);
    }

    /** Checks all; the definitions of labels and splits that are sound. */
    public Map<Declared, Definition> check() {
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

    /** The datasets of splits with the labels they have, by name; none of a dataset that is wrong. */
    public Map<String, Relation> labelled() {
        Map<String, Relation> labelled = new LinkedHashMap<>();
        for (Declared split : desk.all(Kind.SPLIT)) {
            Optional<Declared> dataset =
                    desk.datasetOf(split).filter(d -> desk.definitions().containsKey(split));
            if (dataset.isPresent() && !labelled.containsKey(dataset.get().name())) {
                labelled(dataset.get())
                        .ifPresent(r -> labelled.put(dataset.get().name(), r));
            }
        }
        return labelled;
    }

    private Optional<Relation> labelled(Declared dataset) {
        List<Slot> columns = new ArrayList<>();
        List<Assign> values = new ArrayList<>();
        for (Declared label : desk.all(Kind.LABEL)) {
            if (desk.definitions().get(label) instanceof LabelDef known
                    && known.dataset().equals(dataset.name())) {
                columns.add(Slot.bare(Objects.requireNonNull(desk.labels().get(label))
                        .column()
                        .orElseThrow()));
                values.add(new Assign(label.name(), known.value()));
            }
        }
        return relations
                .with(dataset, columns, values)
                .map(op -> new Relation(dataset.name() + ".labelled", RelationKind.DATASET, op, Optional.empty(), ""));
    }
}
