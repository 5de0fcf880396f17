package dev.headrace.formats.csv;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.formats.file.Failures;
import dev.headrace.formats.file.Renaming;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the declared columns among the names in a header. */
final class CsvHeader {

    private static final int MOST_SHOWN = 30;
    private static final int REPLACEMENT = 0xFFFD;

    private final Binding binding;
    private final Schema declared;

    CsvHeader(Binding binding, Schema declared) {
        this.binding = binding;
        this.declared = declared;
    }

    /** The field of each declared column. */
    List<Integer> find(String file, List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (places.putIfAbsent(names.get(i), i) != null) {
                twice.add(names.get(i));
            }
        }
        List<String> missing = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        List<Integer> fields = new ArrayList<>();
        for (Column column : declared.columns()) {
            String name = binding.externalName(column.name());
            Integer field = places.get(name);
            if (field == null) {
                missing.add(name);
            } else if (twice.contains(name)) {
                unclear.add(name);
            } else {
                fields.add(field);
            }
        }
        if (!missing.isEmpty()) {
            throw missing(file, missing, names);
        }
        if (!unclear.isEmpty()) {
            throw new RunFailure(
                    Diagnostic.of(Code.HR0704, "`" + file + "` has more than one column called " + quoted(unclear))
                            .help("give each column of the file a name of its own")
                            .build());
        }
        return fields;
    }

    private RunFailure missing(String file, List<String> missing, List<String> names) {
        if (names.stream().anyMatch(CsvHeader::isNotText)) {
            return Failures.input(
                    "`" + file + "` is no text: its first line has bytes that no text has",
                    "name a text file, or the connector of what it is: `parquet(…)`; `encoding` says how a text is written");
        }
        String columns = missing.size() == 1 ? "column " : "columns ";
        Diagnostic.Builder said =
                Diagnostic.of(Code.HR0704, "`" + file + "` lacks the declared " + columns + quoted(missing));
        said.note(
                names.isEmpty() || (names.size() == 1 && names.get(0).isEmpty())
                        ? "its first line is empty"
                        : "its header has " + quoted(names));
        List<String> free = new ArrayList<>(names);
        declared.columns().forEach(c -> free.remove(binding.externalName(c.name())));
        List<String> guesses = new ArrayList<>();
        for (String name : missing) {
            like(name, free).ifPresent(near -> guesses.add(Renaming.suggestion(column(near), column(name))));
        }
        if (names.size() == 1 && declared.columns().size() > 1) {
            said.help("if fields are separated by another character, say so: `delimiter = \";\"`");
        } else if (guesses.isEmpty()) {
            said.help("`rename { outside -> inside }` tells what the file calls a column; `header = false` reads a "
                    + "file without names");
        } else {
            said.help("did you mean `" + String.join("`, `", guesses) + "`?");
        }
        return new RunFailure(said.build());
    }

    /** The column that is called so but for blanks around it, else one that is called alike. */
    private static Optional<String> like(String name, List<String> free) {
        return free.stream().filter(f -> f.strip().equals(name)).findFirst().or(() -> Suggestions.closest(name, free));
    }

    /** Names that cannot be shown: the file is no text, or not in this encoding. */
    private static boolean isNotText(String name) {
        return name.codePoints()
                .anyMatch(c -> c == REPLACEMENT || (Character.isISOControl(c) && !Character.isWhitespace(c)));
    }

    private String column(String external) {
        return declared.columns().stream()
                .map(Column::name)
                .filter(n -> binding.externalName(n).equals(external))
                .findFirst()
                .orElse(external);
    }

    private static String quoted(List<String> names) {
        String shown = names.stream().limit(MOST_SHOWN).map(n -> "`" + n + "`").collect(Collectors.joining(", "));
        int more = names.size() - MOST_SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
