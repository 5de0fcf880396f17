package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.FitDecl;
import dev.headrace.ir.draft.FitItem;
import dev.headrace.ir.draft.LabelDecl;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Search;
import dev.headrace.ir.draft.Setting;
import dev.headrace.ir.draft.SplitDecl;
import dev.headrace.ir.draft.SplitPart;
import java.util.ArrayList;
import java.util.List;

/** What is learnt, from what. */
final class Learning {

    private Learning() {}

    static String label(LabelDecl d) {
        String head = "label " + Names.of(d.name()) + " for " + Names.of(d.dataset());
        String horizon = " horizon " + Operands.unary(d.horizon()) + (d.rare() ? " rare" : "");
        return head + horizon + " = " + Operands.condition(d.value());
    }

    static String split(SplitDecl d) {
        List<String> entries = new ArrayList<>();
        for (SplitPart part : d.parts()) {
            String share = Names.declared(part.name()) + " = " + Operands.listed(part.share());
            entries.add(share + Shapes.where(part.where()));
        }
        for (Setting setting : d.settings()) {
            entries.add(Names.setting(setting.key()) + " = " + Operands.listed(setting.value()));
        }
        String refs = Names.refs(d.by());
        String by = d.hash() ? "hash(" + refs + ")" : refs;
        return Blocks.inline("split " + Names.of(d.name()) + " of " + Names.of(d.dataset()) + " by " + by, entries);
    }

    static String fit(FitDecl d) {
        String head =
                "fit " + Names.of(d.name()) + " on " + Names.dotted(d.part().path());
        return Blocks.lines(head, d.items().stream().map(Learning::fitItem).toList());
    }

    private static String fitItem(FitItem item) {
        String verb = Names.of(item.verb());
        String arguments = Calls.arguments(item.options());
        return (Blocks.startsDeclaration(verb) ? "`" + verb + "`" : verb)
                + (item.columns().isEmpty() ? "" : " " + Verbs.columns(item.columns()))
                + (arguments.isEmpty() ? "" : " (" + arguments + ")");
    }

    static String model(ModelDecl d) {
        List<String> entries = new ArrayList<>();
        d.settings().forEach(s -> entries.add(Blocks.setting(s)));
        if (!d.using().isEmpty()) {
            entries.add("using " + Names.list(d.using()));
        }
        d.search().ifPresent(search -> entries.add(search(search)));
        String validate = d.validate()
                .map(part -> " validate " + Names.dotted(part.path()))
                .orElse("");
        String head = "model " + Names.of(d.name()) + " predicts " + Names.of(d.label());
        return Blocks.lines(head + Declarations.from(d.from()) + validate, entries);
    }

    private static String search(Search search) {
        List<String> entries = new ArrayList<>();
        search.params().forEach(p -> entries.add(Names.of(p.name()) + " in " + Operands.listed(p.space())));
        search.settings().forEach(s -> entries.add(Names.setting(s.key()) + " = " + Operands.listed(s.value())));
        search.objective()
                .ifPresent(goal -> entries.add((search.maximise() ? "maximise " : "minimise ") + Names.of(goal)));
        return Blocks.inline("search " + Names.of(search.strategy()), entries);
    }
}
