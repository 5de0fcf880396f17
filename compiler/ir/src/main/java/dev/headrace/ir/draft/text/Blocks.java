package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.Fate;
import dev.headrace.ir.draft.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks, docs, settings, and what becomes of bad rows. */
final class Blocks {

    private static final Pattern TWO_NAMES = Pattern.compile("([a-z]+)( [\\p{L}_`].*)?", Pattern.DOTALL);

    /** A line that starts with one of these and a name ends the block it stands in. */
    private static final Set<String> DECLARATIONS = Set.of(
            "param",
            "enum",
            "schema",
            "source",
            "table",
            "features",
            "dataset",
            "label",
            "split",
            "fit",
            "model",
            "gate",
            "score",
            "sink",
            "step",
            "watch",
            "deploy",
            "profile",
            "test",
            "use");

    private Blocks() {}

    /** One line for each entry. */
    static String lines(String head, List<String> entries) {
        return entries.isEmpty() ? head + " {}" : head + " {\n" + String.join("\n", entries) + "\n}";
    }

    /** All entries in one line. */
    static String inline(String head, List<String> entries) {
        return entries.isEmpty() ? head + " {}" : head + " { " + String.join(", ", entries) + " }";
    }

    static String docs(String doc) {
        if (doc.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (String line : doc.split("\n", -1)) {
            text.append(line.isEmpty() ? "///" : "/// " + line).append('\n');
        }
        return text.toString();
    }

    static String setting(Setting setting) {
        return Names.setting(setting.key()) + " = " + Operands.value(setting.value());
    }

    /** Settings of one line. */
    static String settings(String head, List<Setting> settings) {
        List<String> texts = new ArrayList<>();
        settings.forEach(s -> texts.add(Names.setting(s.key()) + " = " + Operands.listed(s.value())));
        return inline(head, texts);
    }

    static String fate(Fate fate) {
        String ceiling = fate.ceiling().map(c -> " max " + Operands.value(c)).orElse("");
        return Names.of(fate.action())
                + ceiling
                + fate.per().map(p -> " per " + Operands.value(p)).orElse("");
    }

    /** A condition that starts its line: in brackets where that line would be read as part of the one before. */
    static String entry(String condition) {
        Matcher names = TWO_NAMES.matcher(condition);
        boolean declaration = names.matches() && DECLARATIONS.contains(names.group(1));
        return declaration || condition.startsWith("-") || condition.startsWith("{")
                ? "(" + condition + ")"
                : condition;
    }

    /** A word that starts its line. */
    static boolean startsDeclaration(String word) {
        return DECLARATIONS.contains(word);
    }
}
