package dev.headrace.target.beam;

import dev.headrace.formats.Formats;
import dev.headrace.formats.PendingFile;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.operators.output.Destination;
import dev.headrace.operators.output.MemoryWriting;
import dev.headrace.target.OutputReport;
import dev.headrace.target.OutputTarget;
import dev.headrace.target.RunRequest;
import dev.headrace.target.beam.batch.Outlet;
import dev.headrace.target.beam.batch.Outlets;
import dev.headrace.target.beam.books.Page;
import dev.headrace.target.beam.books.Spool;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An output whose parts workers write and which one process then makes visible. */
final class StagedOutput implements AutoCloseable {
    private static final Comparator<Page.Part> ORDER =
            Comparator.comparingInt(Page.Part::order).thenComparing(Page.Part::file);

    private final PlannedOutput output;
    private final Optional<Destination> destination;
    private final long limit;
    private final Path folder;
    private @Nullable PendingFile pending;
    private @Nullable OutputReport report;

    StagedOutput(PlannedOutput output, RunRequest request, Staging staging) {
        this.output = output;
        this.destination = Destination.of(output, request);
        this.limit = request.outputs() instanceof OutputTarget.InMemory memory ? memory.limit() : Long.MAX_VALUE;
        this.folder = staging.folder(output.name());
    }

    PlannedOutput output() {
        return output;
    }

    Outlet outlet() {
        return destination.map(d -> Outlets.parts(output, d, folder)).orElseGet(() -> Outlets.spool(output, folder));
    }

    /** Makes the output of those parts that count; nothing is visible yet. */
    void finish(List<Page.Part> all) {
        List<Page.Part> parts = all.stream()
                .filter(p -> p.output().equals(output.name()))
                .sorted(ORDER)
                .toList();
        if (destination.isPresent()) {
            long rows = parts.stream().mapToLong(Page.Part::rows).sum();
            List<Path> files = parts.stream().map(p -> folder.resolve(p.file())).toList();
            PendingFile file = Formats.join(destination.get().request(), files, rows);
            pending = file;
            file.finish();
            report = new OutputReport(
                    output.name(),
                    output.kind(),
                    output.root().schema(),
                    rows,
                    Optional.of(destination.get().location()),
                    Optional.empty());
        } else {
            try (MemoryWriting memory = new MemoryWriting(output, limit)) {
                for (Page.Part part : parts) {
                    Spool.read(folder.resolve(part.file()), output.root().schema(), memory::write);
                }
                report = memory.report();
            }
        }
    }

    void commit() {
        PendingFile file = pending;
        if (file != null) {
            file.commit();
        }
    }

    Optional<OutputReport> report() {
        return Optional.ofNullable(report);
    }

    @Override
    public void close() {
        PendingFile file = pending;
        if (file != null) {
            file.close();
        }
    }
}
