package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.relation.Rows;
import dev.headrace.compiler.relation.RowsScope;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FitDecl;
import dev.headrace.ir.draft.FitItem;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fitted transforms: what they learn, from which part. */
final class Fits {
    private static final List<String> VERBS = List.of("scale", "impute", "vocabulary", "bin", "outliers", "select");
    private static final Set<String> GROUPS = Set.of("numeric", "categorical", "text");
    private static final Set<String> NUMERIC = Set.of("scale", "bin", "outliers");

    private final Desk desk;

    Fits(Desk desk) {
        this.desk = desk;
    }

    void check(Declared declared) {
        FitDecl decl = declared.as(FitDecl.class);
        Optional<Part> part = desk.part(declared.unit(), decl.part());
        Optional<Declared> dataset = part.flatMap(p -> desk.datasetOf(p.split()));
        for (FitItem item : decl.items()) {
            String verb = item.verb().text();
            if (!VERBS.contains(verb) && !verb.isEmpty()) {
                Diagnostic.Builder message =
                        desk.context().at(item.verb(), Code.HR0205, "`" + verb + "` is no fitted transform");
                Program.suggest(desk.context(), message, item.verb(), verb, VERBS);
                message.note("the fitted transforms are " + String.join(", ", VERBS));
                desk.context().report(message);
            }
            dataset.ifPresent(d -> columns(item, d, declared));
        }
    }

    private void columns(FitItem item, Declared dataset, Declared fit) {
        Rows rows = desk.relations().info(dataset).rows();
        RowsScope scope = desk.scope(fit.unit(), dataset.name(), rows);
        for (DraftExpr column : item.columns()) {
            if (!(column instanceof DraftExpr.Ref ref)) {
                continue;
            }
            String name = Refs.written(ref);
            Optional<Slot> slot = scope.column(name);
            if (slot.isEmpty() && !GROUPS.contains(name) && !scope.opaque() && !name.isEmpty()) {
                Refs.missingColumn(desk.context(), ref, name, scope);
            }
            slot.filter(s -> !s.isUnknown()
                            && NUMERIC.contains(item.verb().text())
                            && !s.type().isNumeric()
                            && !(s.type() instanceof DataType.Duration))
                    .ifPresent(s -> desk.context()
                            .report(
                                    column,
                                    Code.HR0201,
                                    "`" + item.verb() + "` needs a number; `" + s.written() + "` is a "
                                            + s.column().showType()));
        }
    }
}
