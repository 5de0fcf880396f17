package dev.headrace.compiler.rewrite;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes a plan apart into operator trees and puts it together again. */
final class PlanTrees {

    private PlanTrees() {}

    /** All trees: the relations' in order, then the outputs'. */
    static List<Op> roots(Plan plan) {
        List<Op> roots = new ArrayList<>();
        plan.pipeline().relations().forEach(r -> roots.add(r.root()));
        plan.outputs().forEach(o -> roots.add(o.root()));
        return roots;
    }

    /** The plan with every tree replaced. */
    static Plan map(Plan plan, UnaryOperator<Op> change) {
        List<Relation> relations = plan.pipeline().relations().stream()
                .map(r -> withRoot(r, change.apply(r.root())))
                .toList();
        return with(plan, relations, change);
    }

    /** The plan with these relations in place of its own, and every output's tree replaced. */
    static Plan with(Plan plan, List<Relation> relations, UnaryOperator<Op> change) {
        Map<String, Op> roots = new LinkedHashMap<>();
        plan.outputs().forEach(o -> roots.put(o.name(), change.apply(o.root())));
        Set<String> names =
                new LinkedHashSet<>(relations.stream().map(Relation::name).toList());
        Rebuild rebuild = new Rebuild(roots, names);
        List<Stage> stages = plan.stages().stream().map(s -> s.accept(rebuild)).toList();
        Pipeline p = plan.pipeline();
        List<SinkDef> sinks = p.sinks().stream()
                .map(s -> withRoot(s, roots.getOrDefault(s.name(), s.root())))
                .toList();
        return new Plan(
                new Pipeline(p.packageName(), p.params(), p.sources(), relations, sinks, p.tests(), p.unbuilt()),
                stages);
    }

    static Relation withRoot(Relation r, Op root) {
        return new Relation(r.name(), r.kind(), root, r.features(), r.doc());
    }

    private static SinkDef withRoot(SinkDef s, Op root) {
        return new SinkDef(s.name(), root, s.batch(), s.stream(), s.acceptsPii(), s.onArrival(), s.doc());
    }

    private record Rebuild(Map<String, Op> roots, Set<String> relations) implements Stage.Visitor<Stage> {
        private Rebuild {
            roots = Collections.unmodifiableMap(new LinkedHashMap<>(roots));
            relations = Collections.unmodifiableSet(new LinkedHashSet<>(relations));
        }

        @Override
        public Stage dataflow(Stage.Dataflow s) {
            List<String> kept =
                    s.relations().stream().filter(relations::contains).toList();
            return new Stage.Dataflow(s.id(), s.sources(), kept, outputs(s));
        }

        @Override
        public Stage opaqueStep(Stage.OpaqueStep s) {
            return s;
        }

        @Override
        public Stage train(Stage.Train s) {
            return s;
        }

        @Override
        public Stage judge(Stage.Judge s) {
            return s;
        }

        private List<PlannedOutput> outputs(Stage stage) {
            return stage.outputs().stream()
                    .map(o ->
                            new PlannedOutput(o.name(), o.kind(), roots.getOrDefault(o.name(), o.root()), o.binding()))
                    .toList();
        }
    }
}
