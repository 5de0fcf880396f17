package dev.headrace.target.beam;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Severity;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Stage;
import dev.headrace.operators.plan.StageReads;
import dev.headrace.operators.rows.Session;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.SourceReport;
import dev.headrace.target.beam.books.Books;
import dev.headrace.target.beam.books.BooksFile;
import dev.headrace.target.beam.ship.JobSpec;
import dev.headrace.target.beam.stream.Counted;
import dev.headrace.target.beam.stream.Given;
import dev.headrace.target.beam.stream.Landing;
import dev.headrace.target.beam.stream.Replays;
import dev.headrace.target.beam.stream.StreamTranslator;
import dev.headrace.target.beam.stream.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;

/** One dataflow stage as a stream that ends: files or given rows replayed in their order, outputs written when all is read. */
final class StreamJob {
    private final Stage.Dataflow stage;
    private final RunRequest request;
    private final PipelineOptions options;

    StreamJob(Stage.Dataflow stage, RunRequest request, PipelineOptions options) {
        this.stage = stage;
        this.request = request;
        this.options = options;
    }

    RunReport run() {
        long start = System.nanoTime();
        request.cancellation().check();
        tell(Progress.Kind.STAGE_STARTED);
        try (Staging staging = Staging.beside(stage.outputs(), request);
                StagedOutputs outputs = new StagedOutputs(stage.outputs(), request, staging);
                Session session = new Session(request.resources(), request.cancellation(), 0)) {
            org.apache.beam.sdk.Pipeline pipeline = org.apache.beam.sdk.Pipeline.create(options);
            StreamTranslator.Translated made = new StreamTranslator(
                            request.plan(), request.allParams(), streams(), true)
                    .translate(stage, pipeline);
            JobSpec job = new JobSpec(request, Map.of(), 1);
            new Landing(job, outputs::outlet)
                    .land(stage.outputs(), made, staging.folder().toString());
            PipelineResult result = JobEnd.await(pipeline, request.cancellation());
            request.cancellation().check();
            StageReads reads = new StageReads(request.plan().pipeline(), stage.outputs());
            Books books = new Books(stage.sources(), request, reads, session);
            BooksFile.read(staging.folder()).forEach(books::add);
            List<Diagnostic> warnings = new ArrayList<>(books.judge());
            outputs.commit(books.parts());
            books.reports().forEach(r -> late(r, result).ifPresent(warnings::add));
            tell(Progress.Kind.STAGE_DONE);
            return new RunReport(
                            List.of(),
                            books.reports(),
                            outputs.reports(),
                            books.issues(),
                            warnings,
                            System.nanoTime() - start)
                    .counting(Counted.all(result.metrics()));
        }
    }

    private Streams streams() {
        Pipeline pipeline = request.plan().pipeline();
        boolean declared = pipeline.sources().stream().anyMatch(s -> s.stream().isPresent());
        return new Given(request.given(), declared, new Replays(pipeline, request.base()));
    }

    /** Rows that were late are missing from the result: that has to be said. */
    private Optional<Diagnostic> late(SourceReport source, PipelineResult result) {
        long late = Counted.late(result.metrics(), source.name());
        if (late == 0) {
            return Optional.empty();
        }
        SourceDef def = request.plan().pipeline().source(source.name()).orElseThrow();
        boolean aside = def.late() == Fate.DIVERT;
        return Optional.of(Diagnostic.of(
                        Code.HR0730,
                        late + " of " + source.read() + " rows of `" + source.name()
                                + "` were late and are in no result"
                                + (aside ? " but `" + source.name() + ".late`" : ""))
                .severity(Severity.WARNING)
                .note("a row is late when its time is more than the lateness before a time read earlier"
                        + (def.lateness().isPresent() ? "" : ", which is nothing here"))
                .help("allow more: `lateness = …` in the source")
                .build());
    }

    private void tell(Progress.Kind kind) {
        request.progress().onProgress(new Progress(stage.id(), kind, stage.id(), 0));
    }
}
