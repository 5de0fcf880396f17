package dev.headrace.target.beam.ship;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.codec.IrCodec;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.text.TextForms;
import dev.headrace.target.Resources;
import dev.headrace.target.RunRequest;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all steps of a job know: the pipeline, the run's parameters, what a worker may use. */
public final class JobSpec implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Known<Pipeline> KNOWN = new Known<>();

    private final byte[] pipeline;
    private final LinkedHashMap<String, String> params = new LinkedHashMap<>();
    private final LinkedHashMap<String, ArrayList<String>> inputs = new LinkedHashMap<>();
    private final String base;
    private final long memoryBytes;

    /**
     * @param inputs the names of each source's files, by the number that places have
     * @param workers how many workers share the memory of one machine
     */
    public JobSpec(RunRequest request, Map<String, List<String>> inputs, int workers) {
        this.pipeline = IrCodec.write(request.plan().pipeline());
        Map<String, Object> values = request.allParams();
        for (ParamDef param : request.plan().pipeline().params()) {
            Object value = values.get(param.name());
            if (value != null) {
                params.put(param.name(), TextForms.print(param.type(), value));
            }
        }
        inputs.forEach((source, names) -> this.inputs.put(source, new ArrayList<>(names)));
        this.base = request.base().toString();
        this.memoryBytes = Math.max(1 << 12, request.resources().memoryBytes() / workers);
    }

    public Pipeline pipeline() {
        return KNOWN.get(pipeline, JobSpec::read);
    }

    public SourceDef source(String name) {
        return pipeline().source(name).orElseThrow(() -> new IllegalStateException("no source `" + name + "`"));
    }

    public Map<String, Object> params() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ParamDef param : pipeline().params()) {
            String text = params.get(param.name());
            if (text != null) {
                values.put(param.name(), TextForms.parse(param.type(), text, null));
            }
        }
        return values;
    }

    /** The names of a source's files. */
    public List<String> inputs(String source) {
        return inputs.getOrDefault(source, new ArrayList<>());
    }

    /** The folder that relative paths in bindings start at. */
    public Path base() {
        return Path.of(base);
    }

    /** What one step on one worker may use: a thread, its share of the memory, the worker's own temporary folder. */
    public Resources resources() {
        return new Resources(memoryBytes, 1, Path.of(System.getProperty("java.io.tmpdir"), "headrace"));
    }

    private static Pipeline read(byte[] document) {
        DiagnosticSink said = new DiagnosticSink();
        return new IrCodec(Functions.load())
                .readPipeline(document, "the job's pipeline", said)
                .orElseThrow(() -> new IllegalStateException(said.diagnostics().toString()));
    }
}
