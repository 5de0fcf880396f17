package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Column lists: {@code a, f.*, all except b}. */
final class Selection {
    private final Body body;
    private final RowsScope scope;

    Selection(Body body, Rows rows) {
        this.body = body;
        this.scope = body.scope(rows);
    }

    /** A column and the draft node that named it. */
    record Chosen(Slot slot, Object node, boolean byName) {}

    /** Empty if something was wrong. */
    Optional<List<Chosen>> select(List<DraftExpr> written) {
        List<Chosen> chosen = new ArrayList<>();
        boolean good = true;
        for (DraftExpr e : written) {
            if (e instanceof DraftExpr.Ref ref) {
                Optional<Slot> slot = body.column(ref, scope);
                slot.ifPresent(s -> chosen.add(new Chosen(s, ref, true)));
                good &= slot.isPresent();
            } else if (e instanceof DraftExpr.Star star) {
                Optional<List<Slot>> slots = star(star);
                slots.ifPresent(l -> l.forEach(s -> chosen.add(new Chosen(s, star, false))));
                good &= slots.isPresent();
            } else {
                good = false;
                if (!(e instanceof DraftExpr.Missing)) {
                    body.context()
                            .report(body.context()
                                    .at(e, Code.HR0206, "a column list holds names, not expressions")
                                    .help("make the column with `derive` first"));
                }
            }
        }
        return good && !scope.opaque() ? Optional.of(chosen) : Optional.empty();
    }

    /** The columns a star stands for. */
    Optional<List<Slot>> star(DraftExpr.Star star) {
        String qualifier = star.qualifier().stream().map(Name::text).collect(Collectors.joining("."));
        List<Slot> all = scope.columns().stream()
                .filter(s ->
                        s.starred() && (qualifier.isEmpty() || s.qualifier().equals(Optional.of(qualifier))))
                .toList();
        if (scope.opaque()) {
            return Optional.empty();
        }
        if (all.isEmpty()) {
            nothing(star, qualifier);
            return Optional.empty();
        }
        Set<String> except = new LinkedHashSet<>();
        boolean good = true;
        for (DraftExpr.Ref ref : star.except()) {
            Optional<Slot> slot = except(ref, qualifier);
            slot.ifPresent(s -> except.add(s.name()));
            good &= slot.isPresent();
        }
        return good
                ? Optional.of(
                        all.stream().filter(s -> !except.contains(s.name())).toList())
                : Optional.empty();
    }

    private Optional<Slot> except(DraftExpr.Ref ref, String qualifier) {
        Optional<Slot> inside = scope.column(qualifier + "." + Refs.written(ref));
        inside.ifPresent(scope::read);
        return inside.isPresent() ? inside : body.column(ref, scope);
    }

    private void nothing(DraftExpr.Star star, String qualifier) {
        List<String> qualifiers = scope.columns().stream()
                .flatMap(s -> s.qualifier().stream())
                .distinct()
                .toList();
        Diagnostic.Builder message = body.context()
                .at(star, Code.HR0101, "nothing called `" + qualifier + "` was brought into `" + body.owner() + "`");
        if (qualifiers.isEmpty()) {
            message.help("bring its columns in with `with " + qualifier + "` or `asof join " + qualifier
                    + " within …`; after `keep`, names are bare");
        } else {
            Program.suggest(
                    body.context(),
                    message,
                    star,
                    qualifier + ".*",
                    qualifiers.stream().map(q -> q + ".*").toList());
        }
        body.context().report(message);
    }
}
