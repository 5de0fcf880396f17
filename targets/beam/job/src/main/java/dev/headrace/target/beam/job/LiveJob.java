package dev.headrace.target.beam.job;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.plan.Stage;
import dev.headrace.ir.text.InstantText;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.target.WarmUp;
import dev.headrace.target.beam.LiveStream;
import dev.headrace.target.beam.log.DrainOptions;
import dev.headrace.target.beam.log.StreamConnectors;
import dev.headrace.target.beam.protocol.Message;
import dev.headrace.target.beam.stream.Counted;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;

/** Streams as they are bound, until somebody ends them. */
final class LiveJob {

    private static final int LOOK_MILLIS = 500;
    private static final int ATTEMPTS = 10;

    private final RunRequest request;
    private final JobArguments arguments;
    private final Consumer<Message> told;

    LiveJob(RunRequest request, JobArguments arguments, Consumer<Message> told) {
        this.request = request;
        this.arguments = arguments;
        this.told = told;
    }

    /** Runs all stages as one job; an order to end it is no failure. */
    RunReport run(PipelineOptions options) throws IOException {
        long start = System.nanoTime();
        arguments.drain().ifPresent(file -> options.as(DrainOptions.class).setDrain(file.toString()));
        Pipeline pipeline = Pipeline.create(options);
        LiveStream streams = new LiveStream(request, StreamConnectors.load(), arguments.from(), warmUp());
        for (Stage stage : request.plan().stages()) {
            if (stage instanceof Stage.Dataflow flow) {
                streams.write(flow, pipeline);
            }
        }
        PipelineResult result = pipeline.run();
        while (!result.getState().isTerminal()) {
            if (request.cancellation().isCancelled()) {
                result.cancel();
                break;
            }
            look();
        }
        // While it runs its cluster is asked: Beam's Flink runner hands its numbers over when a job ends.
        measure(result);
        if (!request.cancellation().isCancelled() && result.getState() != PipelineResult.State.DONE) {
            throw RunFailure.of(Code.HR0708, "the stream ended as " + result.getState() + "; its log says why");
        }
        return new RunReport(List.of(), List.of(), List.of(), List.of(), List.of(), System.nanoTime() - start);
    }

    /** With history from files nothing has to warm up. */
    private Optional<WarmUp> warmUp() {
        if (arguments.from().isPresent()) {
            return Optional.empty();
        }
        long start = arguments.start().isPresent()
                ? arguments.start().getAsLong()
                : arguments.submitted().orElseGet(() -> InstantText.ofEpochMillis(System.currentTimeMillis()));
        return Optional.of(WarmUp.of(request.plan(), start, arguments.start().isPresent()));
    }

    private static void look() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RunFailure.of(Code.HR0708, "the driver was interrupted; the stream goes on");
        }
    }

    /**
     * Asks more than once: a cluster that has just ended a job may be busy clearing up after it, which Beam's Flink runner tells as
     * a job that counted nothing.
     */
    private void measure(PipelineResult result) {
        for (int attempt = 1; attempt <= ATTEMPTS && !request.cancellation().isCancelled(); attempt++) {
            try {
                Map<String, Long> values = Counted.all(result.metrics());
                if (!values.isEmpty()) {
                    told.accept(new Message.Measured(values.entrySet().stream()
                            .map(v -> new Message.Measure(v.getKey(), v.getValue()))
                            .toList()));
                    return;
                }
            } catch (RuntimeException e) {
                System.err.println("the numbers of the stream could not be had: " + e);
            }
            look();
        }
    }
}
