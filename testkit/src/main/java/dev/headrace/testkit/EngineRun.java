package dev.headrace.testkit;

import dev.headrace.compiler.resolve.Places;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.target.CapabilityCheck;
import dev.headrace.target.Mode;
import dev.headrace.target.Resources;
import dev.headrace.target.RunRequest;
import dev.headrace.target.TargetProvider;
import dev.headrace.target.Targets;
import dev.headrace.trial.Trial;
import dev.headrace.trial.TrialOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The run of a test on one engine, in a folder that is gone afterwards. */
final class EngineRun {

    private EngineRun() {}

    static TrialOutcome of(TestEngine engine, Subject subject, Places places, Pipeline pipeline) {
        TargetProvider target = engine.target()
                .orElseThrow(() -> new IllegalArgumentException("no engine `" + engine.name()
                        + "` is on the class path; there are "
                        + String.join(
                                ", ",
                                TestEngine.all().stream().map(TestEngine::name).toList())));
        Trial trial = new Trial(pipeline, pipeline.tests().get(0));
        trial.plan().ifPresent(plan -> able(engine, target, subject, places, plan));
        Path folder = folder();
        try {
            RunRequest request = RunRequest.of(new Plan(pipeline, List.of()), subject.base(), folder);
            Resources all = request.resources();
            return trial.run(target.engine(), request.resources(new Resources(all.memoryBytes(), 1, all.temp())));
        } finally {
            remove(folder);
        }
    }

    /** A test of what an engine cannot run is skipped where nobody claims that it can. */
    private static void able(TestEngine engine, TargetProvider target, Subject subject, Places places, Plan plan) {
        List<Diagnostic> refusals =
                new CapabilityCheck(target, Mode.BATCH, Targets.all(), node -> place(places, node)).check(given(plan));
        if (refusals.isEmpty()) {
            return;
        }
        Diagnostic first = refusals.get(0);
        String why = first.code() + ": " + first.message();
        if (engine.claimed() || subject.claims().contains(engine.name())) {
            throw new AssertionFailedError("the pipeline is to run on " + engine.name() + ", and cannot: " + why);
        }
        throw new TestAbortedException("not on " + engine.name() + ": " + why);
    }

    /** Without where rows come from: the test gives them. */
    private static Plan given(Plan plan) {
        Pipeline p = plan.pipeline();
        List<SourceDef> sources = p.sources().stream()
                .map(s -> new SourceDef(
                        s.name(),
                        s.schema(),
                        Optional.empty(),
                        Optional.empty(),
                        s.lateness(),
                        s.late(),
                        s.idle(),
                        s.onError(),
                        s.checks(),
                        s.expectations(),
                        s.doc()))
                .toList();
        return new Plan(
                new Pipeline(p.packageName(), p.params(), sources, p.relations(), p.sinks(), p.tests(), p.unbuilt()),
                plan.stages());
    }

    private static Optional<dev.headrace.diagnostics.Span> place(Places places, Object node) {
        if (node instanceof Op op) {
            return places.op(op.id());
        }
        if (node instanceof SourceDef declared) {
            return places.relation(declared.name());
        }
        return node instanceof SinkDef declared ? places.relation(declared.name()) : Optional.empty();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("headrace-test");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder can be made for what spills", e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what spilled cannot be removed", e);
        }
    }
}
