package dev.headrace.compiler.model;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.ml.Definition;
import dev.headrace.ir.ml.FedRows;
import dev.headrace.ir.ml.FitDef;
import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.LabelDef;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.PartRef;
import dev.headrace.ir.ml.SplitDef;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The relations that hold the parts of splits, what fits have learnt and what models are fed. */
public final class ModelRows {
    private final Applying applying;
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<String, FitRounds> fits = new LinkedHashMap<>();
    private final List<Relation> made = new ArrayList<>();

    private final Arithmetic arithmetic;

    private ModelRows(Functions functions) {
        this.arithmetic = new Arithmetic(functions);
        this.applying = new Applying(arithmetic);
    }

    /**
     * Those of these definitions, each after those it reads. What is transformed in a way that nobody can execute yet has none.
     *
     * @param labelled the datasets with their labels, by the dataset's name
     */
    public static List<Relation> of(Functions functions, List<Definition> definitions, Map<String, Relation> labelled) {
        ModelRows rows = new ModelRows(functions);
        for (Definition definition : definitions) {
            Relation dataset = labelled.get(definition.dataset());
            if (definition instanceof SplitDef split && dataset != null) {
                if (!rows.made.contains(dataset)) {
                    rows.made.add(dataset);
                }
                List<LabelDef> labels = definitions.stream()
                        .filter(d -> d instanceof LabelDef && d.dataset().equals(split.dataset()))
                        .map(LabelDef.class::cast)
                        .toList();
                new Parts(rows.arithmetic, split, dataset, labels).relations().forEach(rows::add);
            }
        }
        Map<String, ModelDef> models = new LinkedHashMap<>();
        for (Definition definition : definitions) {
            if (definition instanceof FitDef fit) {
                rows.fit(fit);
            }
        }
        for (Definition definition : definitions) {
            if (definition instanceof ModelDef model) {
                models.put(model.name(), model);
                rows.fed(FedRows.train(model), model, model.train());
                model.validate().ifPresent(v -> rows.fed(FedRows.validate(model), model, v));
            }
        }
        for (Definition definition : definitions) {
            if (definition instanceof GateDef gate && models.containsKey(gate.model())) {
                rows.fed(FedRows.judged(gate), models.get(gate.model()), gate.on());
            }
        }
        return List.copyOf(rows.made);
    }

    private void add(Relation relation) {
        made.add(relation);
        relations.put(relation.name(), relation);
    }

    private static String name(PartRef part) {
        return part.split() + "." + part.part();
    }

    private void fit(FitDef fit) {
        Relation part = relations.get(name(fit.on()));
        boolean built = fit.transforms().stream()
                .noneMatch(
                        t -> t.verb().equals(FitVerb.SELECT.word()) || t.verb().equals(FitVerb.VOCABULARY.word()));
        if (part != null && built && !fit.transforms().isEmpty()) {
            FitRounds rounds = new FitRounds(fit, part, applying);
            fits.put(fit.name(), rounds);
            made.addAll(rounds.relations());
        }
    }

    private void fed(String name, ModelDef model, PartRef on) {
        Relation part = relations.get(name(on));
        boolean labelled =
                part != null && part.schema().column(model.label().name()).isPresent();
        if (part == null || !labelled || !fits.keySet().containsAll(model.using())) {
            return;
        }
        Op rows = new Op.Read(
                name + ".read", part.name(), part.schema(), part.root().origin());
        for (String using : model.using()) {
            rows = Objects.requireNonNull(fits.get(using)).applied(name, rows);
        }
        List<Assign> assigns = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        List<String> names =
                new ArrayList<>(model.inputs().stream().map(Column::name).toList());
        names.add(model.label().name());
        for (String column : names) {
            Column fed = rows.schema().require(column);
            assigns.add(new Assign(column, new Expr.ColumnRef(column, fed.type(), fed.optional())));
            columns.add(fed);
        }
        Op fed = new Op.Project(name + ".project", rows, assigns, Schema.of(columns));
        made.add(new Relation(name, RelationKind.TABLE, fed, Optional.empty(), ""));
    }
}
