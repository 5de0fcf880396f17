package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Durations;
import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.relation.Relations;
import dev.headrace.compiler.relation.Rows;
import dev.headrace.compiler.relation.RowsScope;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Names;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SplitDecl;
import dev.headrace.ir.ml.Definition;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What the checks of models share: the program's rows, labels and parts. */
final class Desk {
    private final Context context;
    private final ExpressionTyper typer;
    private final Relations relations;
    private final Program program;
    private final IdentityHashMap<Declared, LabelFacts> labels = new IdentityHashMap<>();
    private final IdentityHashMap<Declared, Definition> definitions = new IdentityHashMap<>();

    Desk(Context context, ExpressionTyper typer, Relations relations, Program program) {
        this.context = context;
        this.typer = typer;
        this.relations = relations;
        this.program = program;
    }

    Context context() {
        return context;
    }

    ExpressionTyper typer() {
        return typer;
    }

    Relations relations() {
        return relations;
    }

    Map<Declared, LabelFacts> labels() {
        return labels;
    }

    /** What is known of labels and splits in which nothing was wrong. */
    Map<Declared, Definition> definitions() {
        return definitions;
    }

    /** Every declaration of a kind, in the order of files and lines. */
    List<Declared> all(Kind kind) {
        return program.units().stream()
                .flatMap(u -> u.declared().stream())
                .filter(d -> d.kind() == kind)
                .toList();
    }

    Optional<Declared> find(Unit unit, Name name, Kind kind) {
        return Names.find(context, unit, name, Set.of(kind), kind.noun());
    }

    RowsScope scope(Unit unit, String owner, Rows rows) {
        return RowsScope.of(unit, owner, rows.isOpaque(), rows.slots(), relations.reads()::column);
    }

    RowsScope nothing(Unit unit) {
        return RowsScope.of(unit, "", false, List.of(), s -> {});
    }

    OptionalLong duration(DraftExpr e, Unit unit, String what) {
        return new Durations(context, typer).constantOrZero(e, nothing(unit), what);
    }

    /** {@code parts.train}: a part of a split; otherwise reports and is empty. */
    Optional<Part> part(Unit unit, DraftExpr.Ref ref) {
        if (ref.path().isEmpty() || ref.path().stream().anyMatch(Name::isMissing)) {
            return Optional.empty();
        }
        Optional<Declared> split =
                Names.find(context, unit, ref, ref.path().get(0).text(), Set.of(Kind.SPLIT), "a part of a split");
        if (split.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = split.get().as(SplitDecl.class).parts().stream()
                .map(p -> p.name().text())
                .toList();
        String name = ref.path().size() == 2 ? ref.path().get(1).text() : "";
        if (!names.contains(name)) {
            String split0 = split.get().name();
            Diagnostic.Builder message = context.at(
                            ref,
                            Code.HR0101,
                            name.isEmpty()
                                    ? "which part of `" + split0 + "`?"
                                    : "`" + split0 + "` has no part `" + name + "`")
                    .label(context.place(split.get().node()), "its parts are " + String.join(", ", names));
            Program.suggest(
                    context,
                    message,
                    ref,
                    split0 + "." + name,
                    names.stream().map(n -> split0 + "." + n).toList());
            context.report(message);
            return Optional.empty();
        }
        return Optional.of(new Part(split.get(), name));
    }

    /** The dataset that the split of a part cuts. */
    Optional<Declared> datasetOfPart(DraftExpr.Ref part, Unit unit) {
        return part.path().isEmpty()
                ? Optional.empty()
                : unit.find(part.path().get(0).text())
                        .filter(d -> d.kind() == Kind.SPLIT)
                        .flatMap(this::datasetOf);
    }

    /** The dataset that a split cuts. */
    Optional<Declared> datasetOf(Declared split) {
        return split.unit().find(split.as(SplitDecl.class).dataset().text()).filter(d -> d.kind() == Kind.DATASET);
    }
}
