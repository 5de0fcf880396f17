package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.GateDecl;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.RequirementDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gates: conditions on metrics over rows the model has never seen. */
final class Gates {
    private final Desk desk;

    Gates(Desk desk) {
        this.desk = desk;
    }

    void check(Declared declared) {
        GateDecl decl = declared.as(GateDecl.class);
        Optional<Declared> model = desk.find(declared.unit(), decl.model(), Kind.MODEL);
        Optional<Part> part = desk.part(declared.unit(), decl.part());
        boolean unseen = model.isPresent() && part.isPresent() && unseen(decl, model.get(), part.get());
        boolean same = model.isPresent() && part.isPresent() && sameRows(decl, model.get(), part.get());
        Optional<LabelFacts> label = model.flatMap(
                        m -> m.unit().find(m.as(ModelDecl.class).label().text()).filter(l -> l.kind() == Kind.LABEL))
                .map(l -> desk.labels().get(l));
        List<RequirementDef> requirements = new ArrayList<>();
        decl.requirements()
                .forEach(r -> new Requirements(desk.context()).read(r, label).ifPresent(requirements::add));
        if (decl.requirements().isEmpty() && !desk.context().isBroken(decl)) {
            desk.context()
                    .report(desk.context()
                            .at(decl.name(), Code.HR0205, "gate `" + decl.name() + "` requires nothing")
                            .help("for example `require auc_pr >= 0.80`"));
        }
        boolean whole = unseen
                && same
                && !requirements.isEmpty()
                && requirements.size() == decl.requirements().size();
        if (whole && desk.definitions().get(model.get()) instanceof ModelDef trained) {
            desk.definitions()
                    .put(
                            declared,
                            new GateDef(
                                    declared.name(),
                                    trained.dataset(),
                                    trained.name(),
                                    part.get().ref(),
                                    requirements,
                                    decl.stage().map(Name::text)));
        }
    }

    /** A part of the dataset that the model's rows come from. */
    private boolean sameRows(GateDecl decl, Declared model, Part part) {
        Optional<Declared> trained =
                desk.datasetOfPart(model.as(ModelDecl.class).from(), model.unit());
        Optional<Declared> judged = desk.datasetOf(part.split());
        boolean other = trained.isPresent() && judged.isPresent() && trained.get() != judged.get();
        if (other) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    decl.part(),
                                    Code.HR0404,
                                    "`" + model.name() + "` was trained on rows of `"
                                            + trained.get().name() + "`; `" + part.show() + "` holds rows of `"
                                            + judged.get().name() + "`")
                            .label(desk.context().place(model.node()), "`" + model.name() + "` is declared here")
                            .help("name a part of a split of `" + trained.get().name() + "`"));
        }
        return !other;
    }

    /** Whether the model has not seen these rows. */
    private boolean unseen(GateDecl decl, Declared model, Part part) {
        ModelDecl trained = model.as(ModelDecl.class);
        String on = Refs.written(decl.part());
        boolean train = Refs.written(trained.from()).equals(on);
        boolean validate =
                trained.validate().map(v -> Refs.written(v).equals(on)).orElse(false);
        if (train || validate) {
            Object node = train ? trained.from() : trained.validate().orElseThrow();
            desk.context()
                    .report(desk.context()
                            .at(
                                    decl.part(),
                                    Code.HR0402,
                                    "`" + decl.name() + "` judges `" + model.name() + "` on `" + part.show()
                                            + "`, which it has seen")
                            .label(
                                    desk.context().place(node),
                                    train ? "it is trained on these rows" : "its search looks at these rows")
                            .note("a gate's part is neither train nor validate")
                            .help("name a part that nothing else uses"));
        }
        return !train && !validate;
    }
}
