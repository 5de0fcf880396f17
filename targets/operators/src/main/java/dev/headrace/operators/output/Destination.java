package dev.headrace.operators.output;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.WriteRequest;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunRequest;
import java.util.List;
import java.util.Optional;

/**
 * The file an output becomes.
 *
 * @param location as the report names it
 */
public record Destination(WriteRequest request, String location) {

    /**
     * Where a request puts an output; empty if it is held in memory.
     *
     * @throws RunFailure HR0703 if neither the output nor the request says where
     */
    public static Optional<Destination> of(PlannedOutput output, RunRequest request) {
        int threads = request.resources().threads();
        OutputTarget asked = output.kind() == PlannedOutput.Kind.STEP ? new OutputTarget.AsBound() : request.outputs();
        return asked.accept(new OutputTarget.Visitor<>() {
            @Override
            public Optional<Destination> asBound(OutputTarget.AsBound target) {
                Binding binding = output.binding().orElseThrow(() -> placeless(output));
                WriteRequest write =
                        new WriteRequest(request.base(), binding, output.root().schema(), threads);
                return Optional.of(new Destination(write, binding.location()));
            }

            @Override
            public Optional<Destination> folder(OutputTarget.Folder target) {
                String name = output.name() + "." + target.format();
                Binding binding = new Binding(target.format(), name, List.of(), List.of());
                WriteRequest write =
                        new WriteRequest(target.folder(), binding, output.root().schema(), threads);
                return Optional.of(
                        new Destination(write, target.folder().resolve(name).toString()));
            }

            @Override
            public Optional<Destination> inMemory(OutputTarget.InMemory target) {
                return Optional.empty();
            }
        });
    }

    private static RunFailure placeless(PlannedOutput output) {
        return new RunFailure(Diagnostic.of(Code.HR0703, "`" + output.name() + "` does not say where its rows go")
                .help("give it a `batch = …` binding, or name a folder: --out DIR")
                .build());
    }
}
