package dev.headrace.operators.output;

import dev.headrace.formats.BatchWriter;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.OutputReport;
import java.util.Optional;

/** An output that becomes a file. */
final class FileWriting implements Writing {

    private final PlannedOutput output;
    private final String location;
    private final BatchWriter writer;

    /** @param location as the report names it */
    FileWriting(PlannedOutput output, String location, BatchWriter writer) {
        this.output = output;
        this.location = location;
        this.writer = writer;
    }

    @Override
    public void write(Batch batch) {
        writer.write(batch);
    }

    @Override
    public long rows() {
        return writer.rows();
    }

    @Override
    public void finish() {
        writer.finish();
    }

    @Override
    public void commit() {
        writer.commit();
    }

    @Override
    public OutputReport report() {
        return new OutputReport(
                output.name(),
                output.kind(),
                output.root().schema(),
                writer.rows(),
                Optional.of(location),
                Optional.empty());
    }

    @Override
    public void close() {
        writer.close();
    }
}
