package dev.headrace.compiler.plan;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Severity;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.ir.index.HistoryIndex;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.LateRows;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.pipeline.Unbuilt;
import dev.headrace.ir.plan.PlannedOutput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Turns the names of a run into outputs. */
final class Requests {

    private static final String REJECTED = ".rejected";
    private static final String LATE = ".late";
    private static final String WARMING = ".warming";

    private final Pipeline pipeline;
    private final Trainings trainings;
    private final DiagnosticSink diagnostics;

    Requests(Pipeline pipeline, Trainings trainings, DiagnosticSink diagnostics) {
        this.pipeline = pipeline;
        this.trainings = trainings;
        this.diagnostics = diagnostics;
    }

    /**
     * One output per name, in the order given, then those that trainings and gates take; empty if one cannot be run. Without
     * names all sinks, and in a pipeline without any sink all gates.
     */
    Optional<List<PlannedOutput>> outputs(List<String> names) {
        if (names.isEmpty() && pipeline.sinks().isEmpty()) {
            List<String> gates = pipeline.unbuilt().stream()
                    .filter(u -> u.kind().equals("gate"))
                    .map(Unbuilt::name)
                    .toList();
            return gates.isEmpty() ? Optional.of(List.of()) : outputs(gates);
        }
        if (names.isEmpty()) {
            pipeline.unbuilt().stream().filter(u -> u.kind().equals("sink")).forEach(this::skipped);
            return Optional.of(pipeline.sinks().stream().map(Requests::sink).toList());
        }
        List<PlannedOutput> outputs = new ArrayList<>();
        boolean whole = true;
        for (String name : new LinkedHashSet<>(names)) {
            Optional<PlannedOutput> output = output(name);
            output.ifPresent(outputs::add);
            if (output.isEmpty() && !trainings.add(name)) {
                whole = false;
                report(name);
            }
        }
        outputs.addAll(trainings.outputs());
        return whole ? Optional.of(outputs) : Optional.empty();
    }

    private Optional<PlannedOutput> output(String name) {
        return pipeline.sink(name)
                .map(Requests::sink)
                .or(() -> pipeline.relation(name).map(Requests::relation))
                .or(() -> pipeline.source(name).map(Requests::source))
                .or(() -> rejected(name))
                .or(() -> late(name))
                .or(() -> warming(name));
    }

    private Optional<PlannedOutput> rejected(String name) {
        if (!name.endsWith(REJECTED)) {
            return Optional.empty();
        }
        return pipeline.source(name.substring(0, name.length() - REJECTED.length()))
                .map(s -> new PlannedOutput(
                        name,
                        PlannedOutput.Kind.REJECTS,
                        new Op.Rejected(name + ".out", s.name(), Rejects.schema(s.schema())),
                        Optional.empty()));
    }

    private Optional<PlannedOutput> late(String name) {
        if (!name.endsWith(LATE)) {
            return Optional.empty();
        }
        return pipeline.source(name.substring(0, name.length() - LATE.length()))
                .map(s -> new PlannedOutput(
                        name,
                        PlannedOutput.Kind.RELATION,
                        new Op.Late(name + ".out", s.name(), LateRows.schema(s.schema())),
                        Optional.empty()));
    }

    private Optional<PlannedOutput> warming(String name) {
        if (!name.endsWith(WARMING)) {
            return Optional.empty();
        }
        HistoryIndex histories = HistoryIndex.ofAll(pipeline);
        return pipeline.relation(name.substring(0, name.length() - WARMING.length()))
                .filter(r -> r.schema().eventTime().isPresent())
                .filter(r -> !histories.relation(r.name()).isNone())
                .map(r -> new PlannedOutput(
                        name,
                        PlannedOutput.Kind.RELATION,
                        new Op.Warming(name + ".out", read(name + ".read", r)),
                        Optional.empty()));
    }

    private static PlannedOutput sink(SinkDef sink) {
        return new PlannedOutput(sink.name(), PlannedOutput.Kind.SINK, sink.root(), sink.batch());
    }

    private static PlannedOutput relation(Relation relation) {
        return new PlannedOutput(
                relation.name(),
                PlannedOutput.Kind.RELATION,
                read(relation.name() + ".out", relation),
                Optional.empty());
    }

    private static Op read(String id, Relation relation) {
        return new Op.Read(
                id, relation.name(), relation.schema(), relation.root().origin());
    }

    private static PlannedOutput source(SourceDef source) {
        Op scan = new Op.Scan(source.name() + ".out", source.name(), source.schema());
        return new PlannedOutput(source.name(), PlannedOutput.Kind.RELATION, scan, Optional.empty());
    }

    private void skipped(Unbuilt sink) {
        diagnostics.report(
                Diagnostic.of(Code.HR0500, "sink `" + sink.name() + "` is left out: no engine runs what it reads yet")
                        .severity(Severity.WARNING));
    }

    private void report(String name) {
        Optional<Unbuilt> unbuilt =
                pipeline.unbuilt().stream().filter(u -> u.name().equals(name)).findFirst();
        if (unbuilt.isPresent()) {
            String kind = unbuilt.get().kind();
            String what = trainings.why(name).orElse("a " + kind);
            diagnostics.report(Diagnostic.of(Code.HR0500, "no engine runs " + what + " yet: `" + name + "`")
                    .help("name a sink, table, feature set, dataset, part, model or gate instead"));
            return;
        }
        Diagnostic.Builder message = Diagnostic.of(Code.HR0101, "nothing to run is called `" + name + "`")
                .note(
                        runnable().isEmpty()
                                ? "the pipeline declares nothing that can be run"
                                : "can be run: " + String.join(", ", runnable()));
        Suggestions.closest(name, runnable()).ifPresent(s -> message.help("did you mean `" + s + "`?"));
        diagnostics.report(message);
    }

    private List<String> runnable() {
        List<String> names = new ArrayList<>();
        pipeline.sinks().forEach(s -> names.add(s.name()));
        pipeline.relations().forEach(r -> names.add(r.name()));
        pipeline.sources().forEach(s -> names.add(s.name()));
        pipeline.unbuilt().stream()
                .filter(u -> u.kind().equals("model") || u.kind().equals("gate"))
                .forEach(u -> names.add(u.name()));
        return names;
    }
}
