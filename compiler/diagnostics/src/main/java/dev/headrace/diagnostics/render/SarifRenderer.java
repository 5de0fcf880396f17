package dev.headrace.diagnostics.render;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Edit;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Label;
import dev.headrace.diagnostics.Severity;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Diagnostics as SARIF 2.1.0, which code hosts show beside the changed lines. */
public final class SarifRenderer {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String SAFE = "-._~/:";

    public String render(List<Diagnostic> diagnostics) {
        List<Code> codes = new ArrayList<>(
                diagnostics.stream().map(Diagnostic::code).collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
        List<Object> rules = new ArrayList<>();
        codes.forEach(code -> rules.add(rule(code)));
        List<Object> results = new ArrayList<>();
        diagnostics.forEach(d -> results.add(result(d, codes.indexOf(d.code()))));

        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", object("name", "headrace", "rules", rules)));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results);
        return JsonText.write(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private static Map<String, Object> rule(Code code) {
        return object(
                "id",
                code.name(),
                "shortDescription",
                text(code.title()),
                "defaultConfiguration",
                object("level", level(code.severity())));
    }

    private static Map<String, Object> result(Diagnostic diagnostic, int ruleIndex) {
        Map<String, Object> result = object(
                "ruleId",
                diagnostic.code().name(),
                "ruleIndex",
                ruleIndex,
                "level",
                level(diagnostic.severity()),
                "message",
                text(message(diagnostic)));
        List<Object> locations = new ArrayList<>();
        diagnostic.place().ifPresent(span -> locations.add(object("physicalLocation", location(span))));
        result.put("locations", locations);
        List<Object> related = new ArrayList<>();
        for (Label label : diagnostic.labels()) {
            related.add(object(
                    "id",
                    related.size() + 1,
                    "physicalLocation",
                    location(label.span()),
                    "message",
                    text(label.text())));
        }
        if (!related.isEmpty()) {
            result.put("relatedLocations", related);
        }
        List<Object> fixes = new ArrayList<>();
        diagnostic.fixes().forEach(fix -> fixes.add(fix(fix)));
        if (!fixes.isEmpty()) {
            result.put("fixes", fixes);
        }
        return result;
    }

    private static String message(Diagnostic diagnostic) {
        List<String> parts = new ArrayList<>();
        parts.add(diagnostic.message());
        parts.addAll(diagnostic.notes());
        diagnostic.help().ifPresent(parts::add);
        return String.join(". ", parts);
    }

    private static Map<String, Object> fix(Fix fix) {
        Map<String, List<Object>> byFile = new LinkedHashMap<>();
        for (Edit edit : fix.edits()) {
            byFile.computeIfAbsent(edit.span().source().name(), f -> new ArrayList<>())
                    .add(object("deletedRegion", region(edit.span()), "insertedContent", text(edit.replacement())));
        }
        List<Object> changes = new ArrayList<>();
        byFile.forEach((file, replacements) ->
                changes.add(object("artifactLocation", object("uri", uri(file)), "replacements", replacements)));
        return object("description", text(fix.title()), "artifactChanges", changes);
    }

    private static Map<String, Object> location(Span span) {
        return object("artifactLocation", object("uri", uri(span.source().name())), "region", region(span));
    }

    private static Map<String, Object> region(Span span) {
        Source source = span.source();
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", source.line(span.start()));
        region.put("startColumn", source.column(span.start()));
        region.put("endLine", source.line(span.end()));
        region.put("endColumn", source.column(span.end()));
        return region;
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> text(String text) {
        return object("text", text);
    }

    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || SAFE.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
