package dev.headrace.target.beam;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import dev.headrace.target.RunRequest;
import dev.headrace.target.WarmUp;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.SentSink;
import dev.headrace.target.beam.log.StreamConnectors;
import dev.headrace.target.beam.stream.Lives;
import dev.headrace.target.beam.stream.StreamTranslator;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.PCollection;

/** Stages as streams that do not end: sources and sinks as their {@code stream} bindings say. Whoever starts it also stops it. */
public final class LiveStream {
    private final RunRequest request;
    private final StreamConnectors connectors;
    private final OptionalLong cut;
    private final Optional<WarmUp> warmUp;

    /**
     * @param cut the instant of {@code as stream from INSTANT}, in microseconds: history is read from batch bindings
     * @param warmUp from when on rows are whole; empty if all are
     */
    public LiveStream(RunRequest request, StreamConnectors connectors, OptionalLong cut, Optional<WarmUp> warmUp) {
        this.request = request;
        this.connectors = connectors;
        this.cut = cut;
        this.warmUp = warmUp;
    }

    /**
     * Adds all steps of a stage.
     *
     * @throws RunFailure HR0501 if something cannot be on a stream, HR0703 if an output has no stream to go to
     */
    public void write(Stage.Dataflow stage, Pipeline pipeline) {
        Lives streams = new Lives(connectors, request.base(), cut);
        StreamTranslator.Translated made = new StreamTranslator(
                        request.plan(), request.allParams(), streams, false, warmUp)
                .translate(stage, pipeline);
        for (PlannedOutput output : stage.outputs()) {
            PCollection<Block> rows = made.outputs().get(output.name());
            Binding binding = binding(output);
            if (rows != null) {
                rows.apply(
                        "write " + output.name(),
                        connectors
                                .require(binding.connector())
                                .sink(SentSink.of(output.name(), output.root().schema(), binding), request.base()));
            }
        }
    }

    private Binding binding(PlannedOutput output) {
        return request.plan()
                .pipeline()
                .sink(output.name())
                .flatMap(SinkDef::stream)
                .orElseThrow(() -> new RunFailure(
                        Diagnostic.of(Code.HR0703, "`" + output.name() + "` does not say which stream its rows go to")
                                .help("give it a `stream = …` binding, or replay the files to have its rows in one")
                                .build()));
    }
}
