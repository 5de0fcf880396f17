package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.source.Settings;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DeployDecl;
import dev.headrace.ir.draft.DeployRun;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Needs;
import dev.headrace.ir.draft.SinkDecl;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deploys: what runs, how, on which engine. */
final class Deploys {
    private static final Set<Kind> RUNNABLE = EnumSet.of(
            Kind.SINK,
            Kind.TABLE,
            Kind.FEATURES,
            Kind.DATASET,
            Kind.MODEL,
            Kind.GATE,
            Kind.SCORE,
            Kind.FIT,
            Kind.WATCH);
    private static final List<String> WAYS = List.of("airflow", "batch", "local", "stream");
    private static final List<String> ENGINES = List.of("local", "beam.direct", "beam.flink", "beam.spark");
    private static final List<String> RESOURCES = List.of("cpu", "memory", "gpu", "time", "workers", "disk");

    private final Desk desk;

    Deploys(Desk desk) {
        this.desk = desk;
    }

    void check(Declared declared) {
        DeployDecl decl = declared.as(DeployDecl.class);
        boolean streams = false;
        for (DeployRun run : decl.runs()) {
            boolean stream = way(run).filter("stream"::equals).isPresent();
            streams |= stream;
            run.names().forEach(n -> runs(declared, n, stream));
        }
        decl.engine().ifPresent(this::engine);
        boolean spark =
                decl.engine().map(Refs::written).filter("beam.spark"::equals).isPresent();
        if (spark && streams) {
            desk.context()
                    .report(desk.context()
                            .at(decl.engine().orElseThrow(), Code.HR0501, "`beam.spark` cannot run a stream")
                            .note("its Beam runner keeps no state by event time")
                            .help("`engine beam.flink` can, and `beam.direct` for a trial"));
        }
        for (Needs needs : decl.needs()) {
            Names.find(desk.context(), declared.unit(), needs.name(), RUNNABLE, "something that runs");
            Settings.read(desk.context(), needs.settings(), RESOURCES, "`needs`");
        }
    }

    private void runs(Declared deploy, DraftExpr.Ref name, boolean stream) {
        Optional<Declared> found =
                Names.find(desk.context(), deploy.unit(), name, Refs.written(name), RUNNABLE, "something that runs");
        boolean batchOnly = stream
                && found.filter(d -> d.kind() == Kind.SINK
                                && d.as(SinkDecl.class).settings().stream()
                                        .noneMatch(s -> s.key().text().equals("stream")))
                        .isPresent();
        if (batchOnly) {
            desk.context()
                    .report(desk.context()
                            .at(name, Code.HR0205, "sink `" + Refs.written(name) + "` has no `stream` to run as one")
                            .label(desk.context().place(found.orElseThrow().node()), "it is declared here"));
        }
    }

    private Optional<String> way(DeployRun run) {
        String name = run.how() instanceof DraftExpr.Ref r
                ? Refs.written(r)
                : run.how() instanceof DraftExpr.Call c ? c.function().text() : "";
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!WAYS.contains(name)) {
            Diagnostic.Builder message = desk.context().at(run.how(), Code.HR0205, "nothing runs as `" + name + "`");
            Program.suggest(desk.context(), message, run.how(), name, WAYS);
            message.note("a deploy runs as " + String.join(", ", WAYS));
            desk.context().report(message);
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private void engine(DraftExpr.Ref engine) {
        String name = Refs.written(engine);
        if (!name.isEmpty() && !ENGINES.contains(name)) {
            Diagnostic.Builder message = desk.context().at(engine, Code.HR0205, "there is no engine `" + name + "`");
            Program.suggest(desk.context(), message, engine, name, ENGINES);
            message.note("the engines are " + String.join(", ", ENGINES));
            desk.context().report(message);
        }
    }
}
