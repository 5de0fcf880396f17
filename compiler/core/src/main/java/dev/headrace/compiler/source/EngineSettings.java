package dev.headrace.compiler.source;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Needs;
import dev.headrace.ir.draft.ProfileDecl;
import dev.headrace.ir.draft.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a profile says of engines: {@code profile prod { beam.spark { master = "spark://host:7077" } }}. It is no part of the
 * pipeline, whose logic knows of no infrastructure.
 */
public final class EngineSettings {
    private static final List<String> ENGINES = List.of("beam.flink", "beam.spark");
    private static final List<String> SETTINGS = List.of("master");

    private EngineSettings() {}

    static boolean isEngine(Needs block) {
        return ENGINES.contains(block.name().text());
    }

    /** Reports what is no setting of an engine, or no text. */
    static void check(Context context, Needs block) {
        Settings.read(context, block.settings(), SETTINGS, "an engine").forEach((key, value) -> {
            if (!(value instanceof DraftExpr.TextLiteral)) {
                context.report(value, Code.HR0205, "`" + key + "` of an engine is a text");
            }
        });
    }

    /** The settings that a profile gives an engine, by name; none if it gives none. */
    public static Map<String, String> of(List<DraftFile> files, String profile, String engine) {
        Map<String, String> settings = new LinkedHashMap<>();
        files.stream()
                .flatMap(f -> f.declarations().stream())
                .filter(d -> d instanceof ProfileDecl p && p.name().text().equals(profile))
                .flatMap(d -> ((ProfileDecl) d).bindings().stream())
                .filter(b -> b.name().text().equals(engine))
                .flatMap(b -> b.settings().stream())
                .forEach(s -> put(settings, s));
        return settings;
    }

    private static void put(Map<String, String> settings, Setting setting) {
        if (setting.value() instanceof DraftExpr.TextLiteral text) {
            settings.put(setting.key().text(), text.value());
        }
    }
}
