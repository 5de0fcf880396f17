package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.Expectation;
import dev.headrace.ir.draft.Fate;
import dev.headrace.ir.draft.Setting;
import dev.headrace.ir.draft.SinkDecl;
import dev.headrace.ir.draft.SourceDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sources and sinks. */
final class Ends {

    private Ends() {}

    static String source(SourceDecl d) {
        List<String> entries = new ArrayList<>();
        d.settings().forEach(s -> entries.add(setting(s)));
        d.lateness().ifPresent(l -> entries.add("lateness = " + Operands.value(l) + otherwise(d.late())));
        d.onError().ifPresent(fate -> entries.add("on error " + Blocks.fate(fate)));
        d.expectations().forEach(e -> entries.add(expectation(e)));
        return Blocks.lines("source " + Names.declared(d.name()) + ": " + DraftText.of(d.schema()), entries);
    }

    /** A setting that is called like an entry of its own. */
    private static String setting(Setting setting) {
        String text = Blocks.setting(setting);
        return setting.key().text().equals("lateness") ? "`lateness`" + text.substring("lateness".length()) : text;
    }

    private static String expectation(Expectation expectation) {
        return "expect " + Operands.condition(expectation.condition()) + otherwise(expectation.fate());
    }

    private static String otherwise(Optional<Fate> fate) {
        return fate.map(f -> " else " + Blocks.fate(f)).orElse("");
    }

    static String sink(SinkDecl d) {
        List<String> entries = new ArrayList<>();
        d.settings().forEach(s -> entries.add(Blocks.setting(s)));
        if (!d.accepts().isEmpty()) {
            entries.add("accepts " + Names.list(d.accepts()));
        }
        String head = "sink " + Names.of(d.name()) + Declarations.from(d.from()) + Shapes.where(d.where());
        return Blocks.lines(head + (d.onArrival() ? " emit on arrival" : ""), entries);
    }
}
