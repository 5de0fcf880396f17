package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.text.TextForms;
import dev.headrace.registry.run.Addresses;
import dev.headrace.registry.run.Artefact;
import dev.headrace.registry.run.RunKind;
import dev.headrace.registry.run.RunStart;
import dev.headrace.registry.run.RunWriter;
import dev.headrace.registry.run.Runs;
import dev.headrace.runtime.content.ContentIds;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.SourceReport;
import dev.headrace.target.schedule.RunContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the record of a {@code run} while it is at work. */
final class RunRecorder {

    private final Workspace workspace;
    private final Plan plan;
    private final RunRequest request;

    RunRecorder(Workspace workspace, Plan plan, RunRequest request) {
        this.workspace = workspace;
        this.plan = plan;
        this.request = request;
    }

    /** Does the work, which may tell more, and records it; {@code contents} says what it read and left. */
    RunReport recording(String engine, RunContents contents, Console console, Function<RunWriter, RunReport> work) {
        try (RunWriter record = Runs.of(workspace.base()).begin(start(engine))) {
            record.fingerprint(
                    "definition", FingerprintIndex.of(plan.pipeline()).pipeline());
            RunReport report;
            try {
                report = work.apply(record);
            } catch (RunFailure e) {
                told(console, () -> failed(record, contents, e.diagnostic()));
                throw e;
            } catch (RuntimeException | Error e) {
                told(console, () -> failed(record, contents, Faults.diagnostic(e)));
                throw e;
            }
            told(console, () -> done(record, contents, report));
            return report;
        }
    }

    /** What cannot be recorded of a run that has ended does not undo the run; but it is said. */
    private static void told(Console console, Runnable recording) {
        try {
            recording.run();
        } catch (RunFailure e) {
            console.say("headrace: warning: " + e.diagnostic().message());
        }
    }

    private RunStart start(String engine) {
        Pipeline pipeline = plan.pipeline();
        List<String> outputs = plan.outputs().stream()
                .filter(o -> o.kind() != PlannedOutput.Kind.STEP)
                .map(PlannedOutput::name)
                .toList();
        return new RunStart(
                RunKind.RUN,
                Optional.empty(),
                workspace.name(),
                pipeline.packageName(),
                outputs,
                parameters(pipeline),
                environment(engine));
    }

    private Map<String, String> parameters(Pipeline pipeline) {
        Map<String, Object> values = request.allParams();
        Map<String, String> texts = new LinkedHashMap<>();
        for (ParamDef param : pipeline.params()) {
            Object value = values.get(param.name());
            if (value != null) {
                texts.put(
                        param.name(),
                        TextForms.has(param.type()) ? TextForms.print(param.type(), value) : value.toString());
            }
        }
        return texts;
    }

    private Map<String, String> environment(String engine) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("headrace", Main.VERSION.substring("headrace ".length()));
        versions.put("engine", engine);
        versions.put("java", Runtime.version().toString());
        versions.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        versions.put(
                "zone rules",
                java.time.zone.ZoneRulesProvider.getVersions("UTC").lastKey());
        versions.put("threads", Integer.toString(request.resources().threads()));
        return versions;
    }

    private void done(RunWriter record, RunContents contents, RunReport report) {
        contents(record, contents);
        for (SourceReport source : report.sources()) {
            record.metric(source.name() + "/read", source.read());
            record.metric(source.name() + "/dropped", source.dropped());
            record.metric(source.name() + "/diverted", source.diverted());
            record.metric(source.name() + "/warned", source.warned());
        }
        Results.asked(report).forEach(o -> record.metric(o.name() + "/rows", o.rows()));
        report.measures().forEach(record::metric);
        resources(record);
        record.done();
    }

    private void failed(RunWriter record, RunContents contents, Diagnostic why) {
        contents(record, contents);
        resources(record);
        if (why.code() == Code.HR0708 && Interruption.isAsked()) {
            record.cancelled();
        } else {
            record.failed(why);
        }
    }

    private void contents(RunWriter record, RunContents contents) {
        contents.inputs().forEach((source, files) -> record.fingerprint("data " + source, joined(files)));
        contents.stages().forEach((stage, key) -> record.fingerprint("stage " + stage, key));
        contents.outputs()
                .forEach((name, file) -> record.artefact(new Artefact(name, address(file.path()), file.sha256())));
    }

    /** One file is known by its own content, several by the list of theirs. */
    private String joined(List<RunContents.Content> files) {
        return files.size() == 1
                ? files.get(0).sha256()
                : ContentIds.ofText(files.stream()
                        .map(f -> f.sha256() + "  " + address(f.path()) + "\n")
                        .collect(Collectors.joining()));
    }

    private String address(Path file) {
        return Addresses.of(workspace.base(), file);
    }

    private static void resources(RunWriter record) {
        ProcessHandle.Info self = ProcessHandle.current().info();
        self.totalCpuDuration().ifPresent(d -> record.resource("cpu seconds", d.toMillis() / 1e3));
        Runtime runtime = Runtime.getRuntime();
        record.resource("heap bytes", runtime.totalMemory());
        record.resource("most heap bytes", runtime.maxMemory());
        peakBytes().ifPresent(b -> record.resource("peak memory bytes", b));
    }

    /** The most memory that the process ever had; only Linux tells. */
    private static OptionalLong peakBytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(l -> l.matches("VmHWM:\\s+\\d+ kB"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
