package dev.headrace.ir.codec;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Bundle} as one file: a zip archive with {@code manifest.json}, {@code ir.json}, {@code plan.json} and the
 * source texts under {@code source/}. Entries are sorted, stored without compression and carry no time, so the same bundle
 * is the same bytes on every machine and JVM.
 */
public final class BundleFile {

    private static final String MANIFEST = "manifest.json";
    private static final String IR = "ir.json";
    private static final String PLAN = "plan.json";
    private static final String SOURCE = "source/";

    private BundleFile() {}

    public static byte[] write(Bundle bundle) {
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put(MANIFEST, manifest(bundle));
        entries.put(IR, IrCodec.write(bundle.pipeline()));
        bundle.plan().ifPresent(p -> entries.put(PLAN, IrCodec.write(p)));
        bundle.sources().forEach((name, text) -> entries.put(SOURCE + name, text.getBytes(StandardCharsets.UTF_8)));
        return StoredZip.write(entries);
    }

    private static byte[] manifest(Bundle bundle) {
        return Json.bytes(
                out -> {
                    out.writeStartObject();
                    out.writeStringField("headrace", "bundle");
                    out.writeNumberField("version", IrCodec.VERSION);
                    out.writeStringField("made_by", bundle.headrace());
                    out.writeNumberField("language", bundle.language());
                    out.writeStringField("package", bundle.pipeline().packageName());
                    out.writeStringField("fingerprint", bundle.fingerprint());
                    out.writeEndObject();
                },
                true);
    }

    /** The bundle the bytes hold; {@code name} is what messages call the file. */
    public static Optional<Bundle> read(byte[] bytes, String name, Functions functions, DiagnosticSink diagnostics) {
        try {
            Map<String, byte[]> entries = StoredZip.read(bytes);
            Map<?, ?> manifest = manifest(entries);
            IrCodec codec = new IrCodec(functions);
            Optional<Pipeline> pipeline = codec.readPipeline(entry(entries, IR), name, diagnostics);
            byte[] planBytes = entries.get(PLAN);
            Optional<Plan> plan = planBytes == null ? Optional.empty() : codec.readPlan(planBytes, name, diagnostics);
            if (pipeline.isEmpty() || (planBytes != null && plan.isEmpty())) {
                return Optional.empty();
            }
            return Optional.of(new Bundle(
                    Values.text(manifest.get("made_by"), MANIFEST),
                    (int) Values.number(manifest.get("language"), MANIFEST),
                    Values.text(manifest.get("fingerprint"), MANIFEST),
                    pipeline.get(),
                    plan,
                    sources(entries)));
        } catch (Damage damage) {
            diagnostics.report(IrCodec.damaged(name, damage.sentence()));
            return Optional.empty();
        }
    }

    private static Map<?, ?> manifest(Map<String, byte[]> entries) {
        @Nullable Object json = Json.parse(entry(entries, MANIFEST));
        if (!(json instanceof Map<?, ?> manifest)) {
            throw new Damage(MANIFEST, "it is no manifest");
        }
        double version = Values.number(manifest.get("version"), MANIFEST);
        if (version > IrCodec.VERSION) {
            throw new Damage("", "it has version " + (long) version + ", this Headrace reads up to " + IrCodec.VERSION);
        }
        return manifest;
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new Damage("", "it holds no `" + name + "`");
        }
        return bytes;
    }

    private static Map<String, String> sources(Map<String, byte[]> entries) {
        Map<String, String> sources = new TreeMap<>();
        entries.forEach((name, bytes) -> {
            if (name.startsWith(SOURCE)) {
                sources.put(name.substring(SOURCE.length()), new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return sources;
    }
}
