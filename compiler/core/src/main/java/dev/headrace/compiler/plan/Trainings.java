package dev.headrace.compiler.plan;

import dev.headrace.ir.ml.Definition;
import dev.headrace.ir.ml.FedRows;
import dev.headrace.ir.ml.FitDef;
import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.SearchDef;
import dev.headrace.ir.ml.TransformDef;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The trainings and gates of a run: the rows that other stages write for them, and the stages themselves. */
final class Trainings {
    private static final List<String> UNBUILT = List.of("vocabulary", "select");

    private final Pipeline pipeline;
    private final Map<String, ModelDef> models = new LinkedHashMap<>();
    private final Map<String, GateDef> gates = new LinkedHashMap<>();
    private final Map<String, PlannedOutput> outputs = new LinkedHashMap<>();

    Trainings(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Adds the model or gate of that name with all it needs; false if there is none that can be run. */
    boolean add(String name) {
        Optional<Definition> definition = definition(name);
        if (definition.isEmpty()) {
            return false;
        }
        if (definition.get() instanceof ModelDef model) {
            return add(model);
        }
        return definition.get() instanceof GateDef gate && add(gate);
    }

    /** What keeps the model or gate of that name from running, as the end of a sentence; empty if nothing is known. */
    Optional<String> why(String name) {
        Optional<Definition> definition = definition(name);
        if (definition.isPresent() && definition.get() instanceof GateDef gate) {
            return why(gate.model());
        }
        if (definition.isEmpty() || !(definition.get() instanceof ModelDef model)) {
            return Optional.empty();
        }
        return unbuilt(model);
    }

    private Optional<String> unbuilt(ModelDef model) {
        if (model.search().filter(s -> s.folds().isPresent()).isPresent()) {
            return Optional.of("`folds`");
        }
        if (model.search()
                .filter(s -> s.strategy() == SearchDef.Strategy.HALVING)
                .isPresent()) {
            return Optional.of("`search halving`");
        }
        for (String using : model.using()) {
            if (definition(using).orElse(null) instanceof FitDef fit) {
                for (TransformDef transform : fit.transforms()) {
                    if (pipeline.relation(FedRows.learnt(fit.name(), 1)).isEmpty()
                            && UNBUILT.contains(transform.verb())) {
                        return Optional.of("`" + transform.verb() + "`, which fit `" + using + "` has");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Definition> definition(String name) {
        return pipeline.unbuilt().stream()
                .filter(u -> u.name().equals(name))
                .flatMap(u -> u.definition().stream())
                .findFirst();
    }

    private boolean add(ModelDef model) {
        if (models.containsKey(model.name())) {
            return true;
        }
        if (unbuilt(model).isPresent()) {
            return false;
        }
        List<String> needed = new ArrayList<>(List.of(FedRows.train(model)));
        model.validate().ifPresent(v -> needed.add(FedRows.validate(model)));
        needed.addAll(FedRows.learnt(model, pipeline));
        if (!write(needed, folder(model))) {
            return false;
        }
        models.put(model.name(), model);
        return true;
    }

    private boolean add(GateDef gate) {
        Optional<Definition> model = definition(gate.model());
        boolean there = model.isPresent()
                && add((ModelDef) model.get())
                && write(List.of(FedRows.judged(gate)), Stage.OpaqueStep.FOLDER + Stage.Judge.PREFIX + gate.name());
        if (there) {
            gates.put(gate.name(), gate);
        }
        return there;
    }

    private boolean write(List<String> relations, String folder) {
        if (relations.stream().anyMatch(r -> pipeline.relation(r).isEmpty())) {
            return false;
        }
        for (String name : relations) {
            Relation relation = pipeline.relation(name).orElseThrow();
            Op read = new Op.Read(
                    name + ".taken", name, relation.schema(), relation.root().origin());
            // In an order of its own, so that equal tables are equal files.
            Op ordered = new Op.Sort(name + ".order", read, List.of(), OptionalLong.empty());
            String taken = folder.substring(Stage.OpaqueStep.FOLDER.length()) + "." + name;
            outputs.put(
                    taken, new PlannedOutput(taken, PlannedOutput.Kind.STEP, ordered, Optional.of(file(folder, name))));
        }
        return true;
    }

    private static Binding file(String folder, String relation) {
        return new Binding("parquet", folder + "/" + relation + ".parquet", List.of(), List.of());
    }

    private static String folder(ModelDef model) {
        return Stage.OpaqueStep.FOLDER + Stage.Train.PREFIX + model.name();
    }

    /** The rows that dataflow stages write. */
    List<PlannedOutput> outputs() {
        return List.copyOf(outputs.values());
    }

    /** Trainings, then gates. */
    List<Stage> stages(Map<String, String> flows) {
        List<Stage> stages = new ArrayList<>();
        for (ModelDef model : models.values()) {
            String folder = folder(model);
            String prefix = Stage.Train.PREFIX + model.name() + ".";
            List<String> learnt = FedRows.learnt(model, pipeline);
            stages.add(new Stage.Train(
                    Stage.Train.PREFIX + model.name(),
                    after(prefix, flows),
                    model,
                    file(folder, FedRows.train(model)),
                    model.validate().map(v -> file(folder, FedRows.validate(model))),
                    learnt.stream()
                            .map(l -> new Stage.Learnt(l, file(folder, l)))
                            .toList(),
                    folder));
        }
        for (GateDef gate : gates.values()) {
            ModelDef model = Objects.requireNonNull(models.get(gate.model()));
            String folder = Stage.OpaqueStep.FOLDER + Stage.Judge.PREFIX + gate.name();
            List<String> after = new ArrayList<>(List.of(Stage.Train.PREFIX + model.name()));
            after.addAll(after(Stage.Judge.PREFIX + gate.name() + ".", flows));
            stages.add(new Stage.Judge(
                    Stage.Judge.PREFIX + gate.name(),
                    after,
                    gate,
                    model,
                    file(folder, FedRows.judged(gate)),
                    folder(model),
                    folder));
        }
        return stages;
    }

    private List<String> after(String prefix, Map<String, String> flows) {
        Set<String> after = new LinkedHashSet<>();
        outputs.keySet().stream()
                .filter(o -> o.startsWith(prefix))
                .forEach(o -> after.add(Objects.requireNonNull(flows.get(o))));
        return List.copyOf(after);
    }
}
