package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.relation.Rows;
import dev.headrace.compiler.relation.RowsScope;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Setting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns a model is fed. */
final class Inputs {
    private final Desk desk;

    Inputs(Desk desk) {
        this.desk = desk;
    }

    /** The columns, or empty if they cannot be made out; {@code all} if the model does not say. */
    Optional<List<Slot>> of(Declared model) {
        ModelDecl decl = model.as(ModelDecl.class);
        Optional<Declared> dataset = decl.from().path().isEmpty()
                ? Optional.empty()
                : model.unit()
                        .find(decl.from().path().get(0).text())
                        .filter(d -> d.kind() == Kind.SPLIT)
                        .flatMap(desk::datasetOf);
        if (dataset.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = desk.relations().info(dataset.get()).rows();
        RowsScope scope = desk.scope(model.unit(), dataset.get().name(), rows);
        if (scope.opaque()) {
            return Optional.empty();
        }
        return decl.settings().stream()
                .filter(s -> s.key().text().equals("inputs"))
                .map(Setting::value)
                .findFirst()
                .map(v -> select(v, scope))
                .orElseGet(() -> Optional.of(scope.columns()));
    }

    private Optional<List<Slot>> select(DraftExpr written, RowsScope scope) {
        if (written instanceof DraftExpr.Star star && star.qualifier().isEmpty()) {
            return columns(star.except(), scope).map(e -> {
                Set<String> except = new LinkedHashSet<>();
                e.forEach(s -> except.add(s.name()));
                return scope.columns().stream()
                        .filter(s -> !except.contains(s.name()))
                        .toList();
            });
        }
        if (written instanceof DraftExpr.ListOf list) {
            return columns(list.items(), scope);
        }
        if (written instanceof DraftExpr.Ref) {
            return columns(List.of(written), scope);
        }
        if (!(written instanceof DraftExpr.Missing)) {
            desk.context()
                    .report(desk.context()
                            .at(written, Code.HR0205, "`inputs` names columns of the dataset")
                            .help("`inputs = all except …`, or `inputs = [a, b]`"));
        }
        return Optional.empty();
    }

    private Optional<List<Slot>> columns(List<? extends DraftExpr> written, RowsScope scope) {
        List<Slot> slots = new ArrayList<>();
        boolean good = true;
        for (DraftExpr e : written) {
            if (!(e instanceof DraftExpr.Ref ref)) {
                good = false;
                continue;
            }
            Optional<Slot> slot = scope.column(Refs.written(ref));
            if (slot.isEmpty() && !Refs.written(ref).isEmpty()) {
                Refs.missingColumn(desk.context(), ref, Refs.written(ref), scope);
            }
            good &= slot.isPresent();
            slot.ifPresent(slots::add);
        }
        return good ? Optional.of(slots) : Optional.empty();
    }
}
