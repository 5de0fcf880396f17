package dev.headrace.target.beam;

import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.target.OutputReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.beam.batch.Outlet;
import dev.headrace.target.beam.books.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The outputs of a stage; they become visible together. */
final class StagedOutputs implements AutoCloseable {
    private final Map<String, StagedOutput> outputs = new LinkedHashMap<>();

    StagedOutputs(List<PlannedOutput> planned, RunRequest request, Staging staging) {
        for (PlannedOutput output : planned) {
            outputs.put(output.name(), new StagedOutput(output, request, staging));
        }
    }

    Outlet outlet(PlannedOutput output) {
        return Objects.requireNonNull(outputs.get(output.name())).outlet();
    }

    void commit(List<Page.Part> parts) {
        outputs.values().forEach(o -> o.finish(parts));
        // From here on only a crash between two renames can leave some of them new and some old.
        outputs.values().forEach(StagedOutput::commit);
    }

    List<OutputReport> reports() {
        return outputs.values().stream()
                .map(StagedOutput::report)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void close() {
        outputs.values().forEach(StagedOutput::close);
    }
}
