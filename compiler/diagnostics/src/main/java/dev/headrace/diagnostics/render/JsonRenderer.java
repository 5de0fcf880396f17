package dev.headrace.diagnostics.render;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Edit;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Label;
import dev.headrace.diagnostics.Severity;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Diagnostics as one JSON document; {@code docs/schemas/diagnostics.schema.json} describes it.
 *
 * <p>Offsets count UTF-16 units from 0; lines and columns start at 1, columns count code points.
 */
public final class JsonRenderer {

    private static final int VERSION = 1;

    public String render(List<Diagnostic> diagnostics) {
        List<Object> list = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            list.add(diagnostic(diagnostic));
        }
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("version", VERSION);
        document.put("errors", count(diagnostics, Severity.ERROR));
        document.put("warnings", count(diagnostics, Severity.WARNING));
        document.put("diagnostics", list);
        return JsonText.write(document);
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    private static Map<String, @Nullable Object> diagnostic(Diagnostic diagnostic) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", diagnostic.code().name());
        map.put("severity", lower(diagnostic.severity()));
        map.put("title", diagnostic.code().title());
        map.put("message", diagnostic.message());
        map.put("place", diagnostic.place().map(JsonRenderer::place).orElse(null));
        map.put("caption", diagnostic.caption());
        List<Object> labels = new ArrayList<>();
        for (Label label : diagnostic.labels()) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            entry.put("place", place(label.span()));
            entry.put("text", label.text());
            labels.add(entry);
        }
        map.put("labels", labels);
        map.put("notes", diagnostic.notes());
        map.put("help", diagnostic.help().orElse(null));
        List<Object> fixes = new ArrayList<>();
        for (Fix fix : diagnostic.fixes()) {
            fixes.add(fix(fix));
        }
        map.put("fixes", fixes);
        return map;
    }

    private static Map<String, @Nullable Object> fix(Fix fix) {
        List<Object> edits = new ArrayList<>();
        for (Edit edit : fix.edits()) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            entry.put("place", place(edit.span()));
            entry.put("replacement", edit.replacement());
            edits.add(entry);
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("title", fix.title());
        map.put("applicability", lower(fix.applicability()));
        map.put("edits", edits);
        return map;
    }

    private static Map<String, @Nullable Object> place(Span span) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("file", span.source().name());
        map.put("start", position(span.source(), span.start()));
        map.put("end", position(span.source(), span.end()));
        return map;
    }

    private static Map<String, @Nullable Object> position(Source source, int offset) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("offset", offset);
        map.put("line", source.line(offset));
        map.put("column", source.column(offset));
        return map;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
