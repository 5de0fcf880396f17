package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.relation.Rows;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.GateDecl;
import dev.headrace.ir.draft.ScoreDecl;
import java.util.List;
import java.util.Optional;

/** Scores: the dataset has what the model was trained on. */
final class Scores {
    private final Desk desk;

    Scores(Desk desk) {
        this.desk = desk;
    }

    void check(Declared declared) {
        ScoreDecl decl = declared.as(ScoreDecl.class);
        Optional<Declared> dataset = desk.find(declared.unit(), decl.dataset(), Kind.DATASET);
        Optional<Declared> model = desk.find(declared.unit(), decl.model().model(), Kind.MODEL);
        model.ifPresent(m -> stage(decl, m));
        if (dataset.isPresent() && model.isPresent()) {
            columns(decl, dataset.get(), model.get());
        }
    }

    private void stage(ScoreDecl decl, Declared model) {
        List<String> stages = desk.all(Kind.GATE).stream()
                .map(g -> g.as(GateDecl.class))
                .filter(g -> g.model().text().equals(model.name()))
                .flatMap(g -> g.stage().stream())
                .map(n -> n.text())
                .toList();
        String stage = decl.model().stage().text();
        if (stage.isEmpty() || stages.contains(stage)) {
            return;
        }
        Diagnostic.Builder message = desk.context()
                .at(
                        decl.model().stage(),
                        Code.HR0101,
                        "no gate registers `" + model.name() + "` for stage `" + stage + "`")
                .label(desk.context().place(model.node()), "the model is declared here")
                .note("only a gate that was passed can register a model")
                .help("`gate … " + model.name() + " on … { require … , then register stage " + stage + " }`");
        Program.suggest(desk.context(), message, decl.model().stage(), stage, stages);
        desk.context().report(message);
    }

    private void columns(ScoreDecl decl, Declared dataset, Declared model) {
        Optional<List<Slot>> inputs = new Inputs(desk).of(model);
        Rows rows = desk.relations().info(dataset).rows();
        if (inputs.isEmpty() || rows.isOpaque()) {
            return;
        }
        for (Slot input : inputs.get()) {
            Optional<Slot> fed = rows.visible().stream()
                    .filter(s -> s.name().equals(input.name()))
                    .findFirst();
            boolean same = fed.isPresent()
                    && (fed.get().isUnknown()
                            || input.isUnknown()
                            || (fed.get().type().equals(input.type())
                                    && fed.get().optional() == input.optional()));
            if (!same) {
                differs(decl, dataset, model, input, fed);
                return;
            }
        }
    }

    private void differs(ScoreDecl decl, Declared dataset, Declared model, Slot input, Optional<Slot> fed) {
        String what = fed.map(s -> "has `" + input.name() + "` as " + s.column().showType() + ", not "
                        + input.column().showType())
                .orElse("has no `" + input.name() + "`");
        Diagnostic.Builder message = desk.context()
                .at(
                        decl.dataset(),
                        Code.HR0404,
                        "`" + model.name() + "` was trained on other columns: `" + dataset.name() + "` " + what);
        message.label(desk.context().place(model.node()), "`" + model.name() + "` is declared here")
                .note("a model is fed the columns it was trained on, by name and type")
                .help("score the dataset it was trained on, or make the two alike");
        desk.context().report(message);
    }
}
