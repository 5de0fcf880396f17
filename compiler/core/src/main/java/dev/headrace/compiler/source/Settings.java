package dev.headrace.compiler.source;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of a block: each known, each once. */
public final class Settings {
    private Settings() {}

    /** By key; unknown and repeated ones are reported. {@code owner} is {@code a source}. */
    public static Map<String, DraftExpr> read(
            Context context, List<Setting> settings, List<String> known, String owner) {
        Map<String, DraftExpr> read = new LinkedHashMap<>();
        for (Setting setting : settings) {
            String key = setting.key().text();
            if (key.isEmpty()) {
                continue;
            }
            if (!known.contains(key)) {
                Diagnostic.Builder message =
                        context.at(setting.key(), Code.HR0205, owner + " has no setting `" + key + "`");
                Program.suggest(context, message, setting.key(), key, known);
                message.note("its settings are " + String.join(", ", known));
                context.report(message);
            } else if (read.putIfAbsent(key, setting.value()) != null) {
                context.report(setting.key(), Code.HR0103, "`" + key + "` is set twice");
            }
        }
        return read;
    }
}
