package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.DeployDecl;
import dev.headrace.ir.draft.DeployRun;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Needs;
import dev.headrace.ir.draft.ProfileDecl;
import dev.headrace.ir.draft.Setting;
import java.util.ArrayList;
import java.util.List;

/** What runs where, and environments. */
final class Running {

    private Running() {}

    static String deploy(DeployDecl d) {
        List<String> entries = new ArrayList<>();
        d.runs().forEach(run -> entries.add(run(run)));
        d.engine().ifPresent(engine -> entries.add("engine " + Names.dotted(engine.path())));
        d.needs().forEach(n -> entries.add(Blocks.settings("needs " + Names.of(n.name()), n.settings())));
        d.settings().forEach(s -> entries.add(setting(s)));
        return Blocks.lines("deploy " + Names.of(d.name()), entries);
    }

    private static String run(DeployRun run) {
        String from = run.from().map(f -> " from " + bracketed(f)).orElse("");
        return "run " + Names.refs(run.names()) + " as " + bracketed(run.how()) + from;
    }

    private static String setting(Setting setting) {
        String key = setting.key().text();
        String value = bracketed(setting.value());
        if (key.equals("every") || (key.equals("on") && setting.value() instanceof DraftExpr.Call && !isOpen(value))) {
            return key + " " + value;
        }
        return Names.setting(setting.key()) + " = " + value;
    }

    /** In a deploy some words start an entry even in the middle of a line, but not in brackets. */
    private static String bracketed(DraftExpr value) {
        boolean words = Binding.of(value) != Binding.PRIMARY
                || value instanceof DraftExpr.If
                || value instanceof DraftExpr.MetricAt
                || (value instanceof DraftExpr.Call call && call.over().isPresent());
        return words ? "(" + Operands.value(value) + ")" : Operands.value(value);
    }

    private static boolean isOpen(String value) {
        return value.startsWith("(");
    }

    static String profile(ProfileDecl d) {
        List<String> entries = new ArrayList<>();
        d.settings().forEach(s -> entries.add(Blocks.setting(s)));
        for (Needs binding : d.bindings()) {
            entries.add(Blocks.lines(
                    Names.key(binding.name()),
                    binding.settings().stream().map(Blocks::setting).toList()));
        }
        return Blocks.lines("profile " + Names.of(d.name()), entries);
    }
}
