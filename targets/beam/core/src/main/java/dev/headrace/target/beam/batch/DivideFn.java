package dev.headrace.target.beam.batch;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.FileRange;
import dev.headrace.formats.Formats;
import dev.headrace.formats.ReadRequest;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.target.beam.ship.CarriedFailure;
import dev.headrace.target.beam.ship.JobSpec;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Divides large files into ranges, so that several workers can read one. */
final class DivideFn extends DoFn<KV<Integer, Iterable<Piece>>, KV<Integer, Piece>> {
    private static final long serialVersionUID = 1;
    /** Ranges of a file get numbers of their own, far apart from those of the next file. */
    private static final int RANGES = 1 << 12;

    private final JobSpec job;
    private final String source;
    private final long bytes;

    /** @param bytes about how large a range is */
    DivideFn(JobSpec job, String source, long bytes) {
        this.job = job;
        this.source = source;
        this.bytes = bytes;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Piece>> pieces, OutputReceiver<KV<Integer, Piece>> out) {
        try {
            int number = pieces.getKey() * RANGES;
            for (Piece piece : pieces.getValue()) {
                if (piece instanceof Piece.OfFile file) {
                    for (FileRange range :
                            Formats.ranges(request(), file.range().file(), bytes)) {
                        out.output(KV.of(number++, Piece.OfFile.of(range)));
                    }
                } else {
                    out.output(KV.of(number++, piece));
                }
            }
        } catch (RunFailure failure) {
            throw CarriedFailure.of(failure);
        }
    }

    private ReadRequest request() {
        SourceDef def = job.source(source);
        return ReadRequest.all(job.base(), def.batch().orElseThrow(), def.schema());
    }
}
