package dev.headrace.target.beam;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.Formats;
import dev.headrace.formats.InputFile;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.operators.output.Destination;
import dev.headrace.operators.plan.StageReads;
import dev.headrace.operators.rows.Session;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.beam.batch.BatchJob;
import dev.headrace.target.beam.batch.Layout;
import dev.headrace.target.beam.books.Books;
import dev.headrace.target.beam.books.BooksFile;
import dev.headrace.target.beam.ship.CarriedFailure;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.joda.time.Duration;

/** One dataflow stage as one job: workers write parts, then this process judges the books and makes the outputs visible. */
final class StageJob {
    private static final Duration LOOK = Duration.millis(100);

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
        try (Staging staging = Staging.in(parent());
                StagedOutputs outputs = new StagedOutputs(stage.outputs(), request, staging);
                Session session = new Session(request.resources(), request.cancellation(), 0)) {
            Pipeline pipeline = Pipeline.create(options);
            BatchJob job = new BatchJob(pipeline, stage, request, Layout.of(bytes(), parallelism, keeps));
            job.write(outputs::outlet, staging.folder().toString());
            await(pipeline);
            request.cancellation().check();
            StageReads reads = new StageReads(request.plan().pipeline(), stage.outputs());
            Books books = new Books(stage.sources(), request, reads, session);
            BooksFile.read(staging.folder()).forEach(books::add);
            List<Diagnostic> warnings = books.judge();
            outputs.commit(books.parts());
            tell(Progress.Kind.STAGE_DONE);
            return new RunReport(
                    List.of(), books.reports(), outputs.reports(), books.issues(), warnings, System.nanoTime() - start);
        }
    }

    /** Parts lie beside the first output that goes to a file, so that whoever can write that can write them. */
    private Path parent() {
        for (PlannedOutput output : stage.outputs()) {
            Optional<Destination> file = Destination.of(output, request);
            if (file.isPresent()) {
                Path target = Formats.output(
                        file.get().request().folder(), file.get().request().binding());
                return Objects.requireNonNullElse(target.toAbsolutePath().getParent(), request.base());
            }
        }
        return request.resources().temp();
    }

    private void await(Pipeline pipeline) {
        try {
            PipelineResult result = pipeline.run();
            while (!result.getState().isTerminal()) {
                if (request.cancellation().isCancelled()) {
                    result.cancel();
                    break;
                }
                result.waitUntilFinish(LOOK);
            }
            if (result.getState() != PipelineResult.State.DONE) {
                // Asked for once more, a runner that failed says why.
                result.waitUntilFinish();
            }
        } catch (RunFailure failure) {
            throw failure;
        } catch (Exception e) {
            request.cancellation().check();
            throw CarriedFailure.in(e).orElseThrow(() -> new IllegalStateException("the job failed: " + e, e));
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
