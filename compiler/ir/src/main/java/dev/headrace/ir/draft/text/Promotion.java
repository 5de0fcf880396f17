package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.GateDecl;
import dev.headrace.ir.draft.ScoreDecl;
import dev.headrace.ir.draft.WatchDecl;
import dev.headrace.ir.draft.WatchRule;
import java.util.ArrayList;
import java.util.List;

/** What lets a model in, applies it and looks after it. */
final class Promotion {

    private Promotion() {}

    static String gate(GateDecl d) {
        List<String> entries = new ArrayList<>();
        d.requirements().forEach(r -> entries.add("require " + Operands.condition(r)));
        d.stage().ifPresent(stage -> entries.add("then register stage " + Names.of(stage)));
        String head = "gate " + Names.of(d.name()) + " " + Names.of(d.model());
        return Blocks.lines(head + " on " + Names.dotted(d.part().path()), entries);
    }

    static String score(ScoreDecl d) {
        String head = "score " + Names.of(d.name()) + " from " + Names.of(d.dataset());
        return head + " with " + Operands.primary(d.model()) + (d.onArrival() ? " emit on arrival" : "");
    }

    static String watch(WatchDecl d) {
        String on = " on " + Names.dotted(d.on().path());
        String against = " against " + Names.dotted(d.against().path());
        return Blocks.lines(
                "watch " + Names.of(d.name()) + on + against,
                d.rules().stream().map(Promotion::rule).toList());
    }

    private static String rule(WatchRule rule) {
        return Blocks.entry(Operands.condition(rule.condition())) + " else " + Blocks.fate(rule.fate());
    }
}
