package dev.headrace.target.local.output;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.Formats;
import dev.headrace.formats.WriteRequest;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outputs of a stage. They become visible together: see {@link #commit()}. */
public final class Outputs implements AutoCloseable {

    private final RunRequest request;
    private final Map<String, Writing> open = new LinkedHashMap<>();

    public Outputs(RunRequest request) {
        this.request = request;
    }

    public Writing open(PlannedOutput output) {
        Writing writing = request.outputs().accept(new OutputTarget.Visitor<>() {
            @Override
            public Writing asBound(OutputTarget.AsBound target) {
                Binding binding = output.binding()
                        .orElseThrow(() -> new RunFailure(
                                Diagnostic.of(Code.HR0703, "`" + output.name() + "` does not say where its rows go")
                                        .help("give it a `batch = …` binding, or name a folder: --out DIR")
                                        .build()));
                return file(output, request.base(), binding, binding.location());
            }

            @Override
            public Writing folder(OutputTarget.Folder target) {
                String name = output.name() + "." + target.format();
                Binding binding = new Binding(target.format(), name, List.of(), List.of());
                return file(
                        output,
                        target.folder(),
                        binding,
                        target.folder().resolve(name).toString());
            }

            @Override
            public Writing inMemory(OutputTarget.InMemory target) {
                return new MemoryWriting(output, target.limit());
            }
        });
        open.put(output.name(), writing);
        return writing;
    }

    private Writing file(PlannedOutput output, Path folder, Binding binding, String location) {
        WriteRequest write = new WriteRequest(
                folder, binding, output.root().schema(), request.resources().threads());
        return new FileWriting(output, location, Formats.write(write));
    }

    /** Completes all outputs, then makes them visible one after the other. */
    public void commit() {
        open.values().forEach(Writing::finish);
        // From here on only a crash between two renames can leave some of them new and some old.
        open.values().forEach(Writing::commit);
    }

    /** In the order asked for. */
    public List<OutputReport> reports(List<PlannedOutput> outputs) {
        List<OutputReport> reports = new ArrayList<>();
        for (PlannedOutput output : outputs) {
            Writing writing = open.get(output.name());
            if (writing != null) {
                reports.add(writing.report());
            }
        }
        return reports;
    }

    @Override
    public void close() {
        open.values().forEach(Writing::close);
    }
}
