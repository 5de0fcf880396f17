package dev.headrace.compiler.step;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.step.StepText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places in braces of a program's arguments: each means something, and nothing of the step is left out. */
final class Placeholders {
    private final Context context;
    private final Map<String, Object> known = new LinkedHashMap<>();

    Placeholders(Context context, StepInfo step) {
        this.context = context;
        step.takes().ifPresent(t -> known.put(t.param().name().text(), t.param().name()));
        step.settings().forEach(s -> known.put(s.name(), s.param().name()));
        step.gives().ifPresent(t -> known.put(t.param().name().text(), t.param().name()));
        step.reports().forEach(r -> known.put(r, r));
    }

    /** @param program whether the first argument is the program, which is named outright */
    boolean check(DraftExpr.ListOf written, List<String> arguments, boolean program) {
        boolean sound = true;
        Set<String> used = new LinkedHashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            DraftExpr at = written.items().get(i);
            List<String> names;
            try {
                names = StepText.of(arguments.get(i)).places();
            } catch (IllegalArgumentException e) {
                context.report(context.at(at, Code.HR0208, "a brace stands alone in this argument")
                        .note("`{name}` is replaced; a brace that is meant is doubled: `{{` and `}}`"));
                sound = false;
                continue;
            }
            if (program && i == 0 && !names.isEmpty()) {
                context.report(context.at(at, Code.HR0208, "a program is named outright")
                        .note("what is run must not depend on what is handed in"));
                sound = false;
            }
            for (String name : names) {
                used.add(name);
                if (!known.containsKey(name)) {
                    unknown(at, name);
                    sound = false;
                }
            }
        }
        for (Map.Entry<String, Object> each : known.entrySet()) {
            if (sound && !used.contains(each.getKey())) {
                Object place = each.getValue() instanceof String ? written : each.getValue();
                context.report(context.at(place, Code.HR0208, "the program never hears of `" + each.getKey() + "`")
                        .label(context.place(written), "no argument holds `{" + each.getKey() + "}`")
                        .help("hand it over, or take it out of the declaration"));
                sound = false;
            }
        }
        return sound;
    }

    private void unknown(DraftExpr at, String name) {
        List<String> names = new ArrayList<>(known.keySet());
        Diagnostic.Builder message = context.at(at, Code.HR0208, "the step has nothing called `" + name + "`");
        Program.suggest(context, message, at, name, names);
        message.note("places in braces are its parameters and results: " + String.join(", ", names));
        context.report(message);
    }
}
