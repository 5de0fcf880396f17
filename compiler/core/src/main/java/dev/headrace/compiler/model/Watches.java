package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.WatchDecl;
import dev.headrace.ir.draft.WatchRule;
import java.util.List;
import java.util.Set;

/** Watches: what is watched, against which part, and what happens. */
final class Watches {
    private static final List<String> FATES = List.of("alert", "fail", "warn");

    private final Desk desk;

    Watches(Desk desk) {
        this.desk = desk;
    }

    void check(Declared declared) {
        WatchDecl decl = declared.as(WatchDecl.class);
        Names.find(
                desk.context(),
                declared.unit(),
                decl.on(),
                Refs.written(decl.on()),
                Set.of(Kind.SCORE, Kind.DATASET, Kind.TABLE, Kind.FEATURES, Kind.SOURCE),
                "a score or dataset");
        desk.part(declared.unit(), decl.against());
        for (WatchRule rule : decl.rules()) {
            String fate = rule.fate().action().text();
            if (!fate.isEmpty() && !FATES.contains(fate)) {
                desk.context()
                        .report(desk.context()
                                .at(rule.fate().action(), Code.HR0205, "a watch cannot `" + fate + "`")
                                .note("it can " + String.join(", ", FATES)));
            }
        }
    }
}
