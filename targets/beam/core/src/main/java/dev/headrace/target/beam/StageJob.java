package dev.headrace.target.beam;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.formats.Formats;
import dev.headrace.formats.InputFile;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Stage;
import dev.headrace.operators.plan.StageReads;
import dev.headrace.operators.rows.Session;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.beam.batch.BatchJob;
import dev.headrace.target.beam.batch.Layout;
import dev.headrace.target.beam.books.Books;
import dev.headrace.target.beam.books.BooksFile;
import dev.headrace.target.beam.stream.Counted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;

/** One dataflow stage as one job: workers write parts, then this process judges the books and makes the outputs visible. */
final class StageJob {
    private final Stage.Dataflow stage;
    private final RunRequest request;
    private final PipelineOptions options;
    private final int parallelism;
    private final boolean keeps;

    StageJob(Stage.Dataflow stage, RunRequest request, PipelineOptions options, int parallelism, boolean keeps) {
        this.stage = stage;
        this.request = request;
        this.options = options;
        this.parallelism = parallelism;
        this.keeps = keeps;
    }

    RunReport run() {
        long start = System.nanoTime();
        request.cancellation().check();
        tell(Progress.Kind.STAGE_STARTED);
        try (Staging staging = Staging.beside(stage.outputs(), request);
                StagedOutputs outputs = new StagedOutputs(stage.outputs(), request, staging);
                Session session = new Session(request.resources(), request.cancellation(), 0)) {
            Pipeline pipeline = Pipeline.create(options);
            BatchJob job = new BatchJob(pipeline, stage, request, Layout.of(bytes(), parallelism, keeps));
            job.write(outputs::outlet, staging.folder().toString());
            PipelineResult result = JobEnd.await(pipeline, request.cancellation());
            request.cancellation().check();
            StageReads reads = new StageReads(request.plan().pipeline(), stage.outputs());
            Books books = new Books(stage.sources(), request, reads, session);
            BooksFile.read(staging.folder()).forEach(books::add);
            List<Diagnostic> warnings = books.judge();
            outputs.commit(books.parts());
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

    private long bytes() {
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (String name : stage.sources()) {
            SourceDef source = request.plan().pipeline().source(name).orElseThrow();
            if (!request.given().containsKey(name)) {
                bytes.put(
                        name,
                        source.batch()
                                .map(b -> Formats.inputs(request.base(), b).stream()
                                        .mapToLong(InputFile::bytes)
                                        .sum())
                                .orElse(0L));
            }
        }
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private void tell(Progress.Kind kind) {
        request.progress().onProgress(new Progress(stage.id(), kind, stage.id(), 0));
    }
}
