package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.ml.FitDef;
import dev.headrace.ir.trainer.TrainerDescriptor;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a trainer is fed: columns that are numbers to it, behind the fits of the model. */
final class Fed {
    private final Desk desk;

    Fed(Desk desk) {
        this.desk = desk;
    }

    /** Whether the trainer takes the inputs; reports the first that it does not. */
    boolean check(Declared model, List<Slot> inputs, TrainerDescriptor trainer, Map<String, DraftExpr> settings) {
        ModelDecl decl = model.as(ModelDecl.class);
        FitColumns fed = new FitColumns(inputs.stream().map(Slot::column).toList());
        for (Name using : decl.using()) {
            Optional<FitDef> fit = model.unit()
                    .find(using.text())
                    .filter(d -> d.kind() == Kind.FIT)
                    .map(desk.definitions()::get)
                    .filter(FitDef.class::isInstance)
                    .map(FitDef.class::cast);
            if (fit.isEmpty()) {
                return false;
            }
            List<String> twice = fed.apply(fit.get());
            if (!twice.isEmpty()) {
                changedTwice(using, twice.get(0));
                return false;
            }
        }
        Object node = settings.containsKey("inputs") ? settings.get("inputs") : decl.name();
        for (Column column : fed.columns()) {
            Optional<Diagnostic.Builder> wrong = wrong(node, column, trainer);
            if (wrong.isPresent()) {
                inputs.stream()
                        .filter(s -> s.name().equals(column.name()))
                        .findFirst()
                        .flatMap(Slot::made)
                        .ifPresent(m -> wrong.get()
                                .label(desk.context().place(m.node()), "`" + column.name() + "` is made here"));
                desk.context().report(wrong.get());
                return false;
            }
        }
        return true;
    }

    /** Two fits learn from the same rows, so neither saw what the other made. */
    private void changedTwice(Name using, String column) {
        desk.context()
                .report(desk.context()
                        .at(
                                using,
                                Code.HR0403,
                                "`" + using + "` has learnt from `" + column
                                        + "` as it was before another fit changed it")
                        .note("transforms of one fit learn from what those before them make; two fits do not")
                        .help("write both transforms into one fit, in that order"));
    }

    private Optional<Diagnostic.Builder> wrong(Object node, Column column, TrainerDescriptor trainer) {
        DataType type = column.type();
        String name = column.name();
        boolean number = type.isNumeric()
                || type instanceof DataType.Bool
                || type instanceof DataType.EnumOf
                || type instanceof DataType.Vector;
        if (!number) {
            return Optional.of(desk.context()
                    .at(node, Code.HR0406, "a model is fed numbers, and `" + name + "` is a " + column.showType())
                    .help(
                            type instanceof DataType.Text
                                    ? "leave it out, declare it as an enum, or fit a `vocabulary` of it"
                                    : "leave it out: `inputs = all except " + name + "`, or derive a number from it"));
        }
        if (column.optional() && !trainer.missing()) {
            return Optional.of(desk.context()
                    .at(
                            node,
                            Code.HR0406,
                            "`" + trainer.name() + "` takes no nulls, and `" + name + "` is a " + column.showType())
                    .help("`fill " + name + " = …` in the dataset, or `impute " + name
                            + "` in a fit that the model uses"));
        }
        return Optional.empty();
    }
}
