package dev.headrace.operators.output;

import dev.headrace.formats.Formats;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outputs of a stage. They become visible together: see {@link #commit()}. */
public final class Outputs implements AutoCloseable {

    private final RunRequest request;
    private final Map<String, Writing> open = new LinkedHashMap<>();

    public Outputs(RunRequest request) {
        this.request = request;
    }

    public Writing open(PlannedOutput output) {
        Optional<Destination> file = Destination.of(output, request);
        Writing writing;
        if (file.isPresent()) {
            writing = new FileWriting(
                    output, file.get().location(), Formats.write(file.get().request()));
        } else {
            writing = new MemoryWriting(output, limit());
        }
        open.put(output.name(), writing);
        return writing;
    }

    private long limit() {
        return request.outputs() instanceof OutputTarget.InMemory memory ? memory.limit() : Long.MAX_VALUE;
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
