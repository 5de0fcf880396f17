package dev.headrace.testkit;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.WithInputs;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.step.JavaStep;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepDef;
import dev.headrace.ir.step.StepProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What stands for steps while a test runs. The ServiceLoader finds it as it finds the steps of users, so that every engine
 * calls a stub in the way it calls a step.
 */
public final class Stubs implements StepProvider {
    private static final Map<String, JavaStep> RUNNING = new ConcurrentSkipListMap<>();
    private static final AtomicLong NEXT = new AtomicLong();

    /** For the ServiceLoader. */
    public Stubs() {}

    @Override
    public List<JavaStep> steps() {
        return new ArrayList<>(RUNNING.values());
    }

    /** A pipeline in which stubs stand for steps, until it is closed. */
    static final class Stubbed implements AutoCloseable {
        private final Map<String, Stub.Replacement> stubs;
        private final Set<String> called = new LinkedHashSet<>();
        private final List<String> names = new ArrayList<>();
        private final Pipeline pipeline;

        Stubbed(Pipeline pipeline, Map<String, Stub.Replacement> stubs) {
            this.stubs = new LinkedHashMap<>(stubs);
            this.pipeline = changed(pipeline);
        }

        private Pipeline changed(Pipeline p) {
            List<Relation> relations = p.relations().stream()
                    .map(r -> new Relation(
                            r.name(), r.kind(), WithInputs.bottomUp(r.root(), this::changed), r.features(), r.doc()))
                    .toList();
            return new Pipeline(p.packageName(), p.params(), p.sources(), relations, p.sinks(), p.tests(), p.unbuilt());
        }

        private Op changed(Op op) {
            if (!(op instanceof Op.Via via)) {
                return op;
            }
            Stub.Replacement replacement = stubs.get(via.step());
            if (replacement == null) {
                return op;
            }
            Stub stub = replacement.apply(via.schema());
            called.add(via.step());
            String name = "stub." + NEXT.incrementAndGet() + "#" + via.step();
            StepDef step = via.known();
            StepBody body = new StepBody.Java(name, Optional.of(stub.kind()));
            RUNNING.put(name, new StubbedStep(name, via, stub));
            names.add(name);
            StepDef changed = new StepDef(step.input(), List.of(), List.of(), body, step.checks(), step.place());
            List<String> files = step.files();
            return new Op.Via(
                    via.id(),
                    via.input(),
                    via.step(),
                    via.arguments().stream()
                            .filter(a -> !files.contains(a.name()))
                            .toList(),
                    via.output(),
                    via.schema(),
                    Optional.of(changed));
        }

        Pipeline pipeline() {
            return pipeline;
        }

        /** Those that stand for no step of the pipeline. */
        List<String> idle() {
            return stubs.keySet().stream().filter(s -> !called.contains(s)).toList();
        }

        @Override
        public void close() {
            names.forEach(RUNNING::remove);
        }
    }
}
