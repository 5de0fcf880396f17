package dev.headrace.ir.codec;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.verify.IrVerifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pipelines and plans as JSON: {@code {"headrace": "pipeline", "version": 3, "body": {…}}}. A document that cannot be read
 * is reported, never thrown.
 */
public final class IrCodec {

    /**
     * The form written. Every version up to this one can be read.
     *
     * <p>2: what is not built yet may carry the definition of a label or split.
     *
     * <p>3: or of a fit, model or gate.
     */
    public static final int VERSION = 3;

    static final String PIPELINE = "pipeline";
    static final String PLAN = "plan";
    static final String OUTPUT = "output";

    private final Functions functions;

    /** A codec that finds the functions of calls among these. */
    public IrCodec(Functions functions) {
        this.functions = functions;
    }

    public static byte[] write(Pipeline pipeline) {
        return document(PIPELINE, Pipeline.class, pipeline);
    }

    public static byte[] write(Plan plan) {
        return document(PLAN, Plan.class, plan);
    }

    /** An output with the operators that compute it: what one worker of a job is sent. */
    public static byte[] write(PlannedOutput output) {
        return document(OUTPUT, PlannedOutput.class, output);
    }

    private static byte[] document(String what, Class<?> type, Object body) {
        return Json.bytes(out -> {
            out.writeStartObject();
            out.writeStringField("headrace", what);
            out.writeNumberField("version", VERSION);
            out.writeFieldName("body");
            new NodeWriter(new JsonOut(out)).node(type, body);
            out.writeEndObject();
        });
    }

    /** The pipeline the bytes hold; {@code name} is what messages call the document. */
    public Optional<Pipeline> readPipeline(byte[] bytes, String name, DiagnosticSink diagnostics) {
        return read(PIPELINE, Pipeline.class, bytes, name, diagnostics)
                .filter(p -> isSound(IrVerifier.check(p), name, diagnostics));
    }

    /** The plan the bytes hold; {@code name} is what messages call the document. */
    public Optional<Plan> readPlan(byte[] bytes, String name, DiagnosticSink diagnostics) {
        return read(PLAN, Plan.class, bytes, name, diagnostics)
                .filter(p -> isSound(IrVerifier.check(p), name, diagnostics));
    }

    /**
     * The output the bytes hold. The relations its operators read are another document's, so they are not looked for.
     */
    public Optional<PlannedOutput> readOutput(byte[] bytes, String name, DiagnosticSink diagnostics) {
        return read(OUTPUT, PlannedOutput.class, bytes, name, diagnostics);
    }

    private <T> Optional<T> read(String what, Class<T> type, byte[] bytes, String name, DiagnosticSink diagnostics) {
        try {
            Object body = body(what, Json.parse(bytes));
            return Optional.of(type.cast(new NodeReader(functions).node(type, body, "")));
        } catch (Damage damage) {
            diagnostics.report(damaged(name, damage.sentence()));
            return Optional.empty();
        }
    }

    private static Object body(String what, @Nullable Object document) {
        if (!(document instanceof Map<?, ?> map) || !(map.get("headrace") instanceof String kind)) {
            throw new Damage("", "it is no Headrace document");
        }
        if (!(map.get("version") instanceof Long version) || version < 1) {
            throw new Damage("", "it does not say its version");
        }
        if (version > VERSION) {
            throw new Damage("", "it has version " + version + ", this Headrace reads up to " + VERSION);
        }
        Object body = map.get("body");
        if (!kind.equals(what) || body == null) {
            throw new Damage("", "it holds no " + what);
        }
        return body;
    }

    private static boolean isSound(List<String> faults, String name, DiagnosticSink diagnostics) {
        faults.stream().limit(1).forEach(f -> diagnostics.report(damaged(name, f)));
        return faults.isEmpty();
    }

    static Diagnostic damaged(String name, String why) {
        return Diagnostic.of(Code.HR0803, "`" + name + "` cannot be read: " + why)
                .help("compile the pipeline again with this version of Headrace")
                .build();
    }
}
