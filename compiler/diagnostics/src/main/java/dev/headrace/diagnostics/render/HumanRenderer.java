package dev.headrace.diagnostics.render;

import dev.headrace.diagnostics.Diagnostic;
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
import java.util.TreeMap;

/** Shows diagnostics to people: the sentence, the lines it is about, the rule, and what to do. */
public final class HumanRenderer {

    private final boolean colours;

    /** @param colours whether to use ANSI colours */
    public HumanRenderer(boolean colours) {
        this.colours = colours;
    }

    /** All diagnostics, one blank line between two; empty if there are none. */
    public String renderAll(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            out.append(out.length() == 0 ? "" : "\n").append(render(diagnostic));
        }
        return out.toString();
    }

    /** One diagnostic, ending in a line break. */
    public String render(Diagnostic diagnostic) {
        Paint paint = Paint.of(diagnostic.severity());
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        out.append(paint.on(severity + "[" + diagnostic.code().name() + "]", colours));
        out.append(Paint.BOLD.on(": " + DisplayLine.clean(diagnostic.message()), colours))
                .append('\n');

        Map<Source, TreeMap<Integer, List<Place>>> places = places(diagnostic, paint);
        int width = gutter(places);
        boolean first = true;
        for (Map.Entry<Source, TreeMap<Integer, List<Place>>> entry : places.entrySet()) {
            String arrow = " ".repeat(width) + (first ? "--> " : "::: ");
            Span shown = entry.getValue().firstEntry().getValue().get(0).span;
            if (first) {
                shown = diagnostic.place().orElse(shown);
            }
            out.append(Paint.BLUE.on(arrow, colours))
                    .append(DisplayLine.clean(shown.show()))
                    .append('\n');
            excerpt(entry.getKey(), entry.getValue(), width, out);
            first = false;
        }
        tail(diagnostic, width, out);
        return out.toString();
    }

    /** "2 errors, 1 warning"; empty if there is nothing to count. */
    public static String summary(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        long warnings = diagnostics.stream()
                .filter(d -> d.severity() == Severity.WARNING)
                .count();
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(errors + (errors == 1 ? " error" : " errors"));
        }
        if (warnings > 0) {
            parts.add(warnings + (warnings == 1 ? " warning" : " warnings"));
        }
        return String.join(", ", parts);
    }

    /** A span to be marked, in the part of it that lies on one line. */
    private record Place(Span span, String text, boolean main, Paint paint) {}

    private static Map<Source, TreeMap<Integer, List<Place>>> places(Diagnostic diagnostic, Paint paint) {
        Map<Source, TreeMap<Integer, List<Place>>> places = new LinkedHashMap<>();
        diagnostic.place().ifPresent(span -> add(places, new Place(span, diagnostic.caption(), true, paint)));
        for (Label label : diagnostic.labels()) {
            add(places, new Place(label.span(), label.text(), false, Paint.BLUE));
        }
        return places;
    }

    private static void add(Map<Source, TreeMap<Integer, List<Place>>> places, Place place) {
        places.computeIfAbsent(place.span.source(), s -> new TreeMap<>())
                .computeIfAbsent(place.span.line(), l -> new ArrayList<>())
                .add(place);
    }

    private static int gutter(Map<Source, TreeMap<Integer, List<Place>>> places) {
        int last = 1;
        for (TreeMap<Integer, List<Place>> lines : places.values()) {
            last = Math.max(last, lines.lastKey());
        }
        return Math.max(2, String.valueOf(last).length());
    }

    private void excerpt(Source source, TreeMap<Integer, List<Place>> lines, int width, StringBuilder out) {
        String empty = " ".repeat(width + 1) + "|";
        out.append(Paint.BLUE.on(empty, colours)).append('\n');
        for (Map.Entry<Integer, List<Place>> entry : lines.entrySet()) {
            int line = entry.getKey();
            int start = source.lineStart(line);
            DisplayLine shown = DisplayLine.of(
                    source.lineText(line), entry.getValue().get(0).span.start() - start);
            String number = String.format(Locale.ROOT, "%" + width + "d |", line);
            out.append(Paint.BLUE.on(number, colours));
            out.append(shown.text().isEmpty() ? "" : " ").append(shown.text()).append('\n');
            List<Marks.Mark> marks = new ArrayList<>();
            for (Place place : entry.getValue()) {
                marks.add(mark(place, source.lineText(line), start, shown));
            }
            for (String row : Marks.rows(marks, colours)) {
                out.append(Paint.BLUE.on(empty, colours))
                        .append(' ')
                        .append(row)
                        .append('\n');
            }
        }
    }

    private static Marks.Mark mark(Place place, String raw, int lineStart, DisplayLine shown) {
        int from = Math.min(place.span.start() - lineStart, raw.length());
        int to = Math.min(place.span.end() - lineStart, raw.length());
        int first = shown.cell(from);
        int last = Math.max(first + 1, shown.cell(to));
        return new Marks.Mark(first, last, DisplayLine.clean(place.text), place.main, place.paint);
    }

    private void tail(Diagnostic diagnostic, int width, StringBuilder out) {
        for (String note : diagnostic.notes()) {
            line("note", note, width, out);
        }
        diagnostic.help().ifPresent(help -> line("help", help, width, out));
        for (Fix fix : diagnostic.fixes()) {
            if (fix.applicability() == Fix.Applicability.MACHINE
                    && diagnostic.place().isPresent()) {
                String file = diagnostic.place().get().source().name();
                line("help", "headrace check --fix " + file, width, out);
                break;
            }
        }
    }

    private void line(String kind, String text, int width, StringBuilder out) {
        String indent = " ".repeat(width + 1);
        String continued = "\n" + indent + " ".repeat(kind.length() + 4);
        out.append(indent).append(Paint.BLUE.on("=", colours)).append(' ');
        out.append(Paint.BOLD.on(kind + ":", colours)).append(' ');
        out.append(DisplayLine.clean(text).replace("\n", continued)).append('\n');
    }
}
