package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.source.Settings;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FitDecl;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.SearchDef;
import dev.headrace.ir.trainer.Task;
import dev.headrace.ir.type.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models: what they predict, from which rows and columns, towards which goal. */
final class Models {
    private static final int SHOWN = 4;

    private final Desk desk;

    Models(Desk desk) {
        this.desk = desk;
    }

    void check(Declared declared) {
        ModelDecl decl = declared.as(ModelDecl.class);
        Optional<LabelFacts> label = desk.find(declared.unit(), decl.label(), Kind.LABEL)
                .map(l -> desk.labels().get(l));
        Optional<Part> train = desk.part(declared.unit(), decl.from());
        Optional<Part> validate = decl.validate().flatMap(v -> desk.part(declared.unit(), v));
        boolean good = train.isPresent() && rows(decl, label, train.get());
        good &= decl.validate().isEmpty() || (validate.isPresent() && validation(decl, train, validate.get()));
        good &= label.isPresent() && predictable(decl, label.get());
        Map<String, DraftExpr> settings =
                Settings.read(desk.context(), decl.settings(), List.of("inputs", "trainer"), "a model");
        Optional<TrainerCall.Read> trainer = trainer(decl, settings, label.flatMap(LabelFacts::task));
        Optional<List<Slot>> inputs = new Inputs(desk).of(declared);
        good &= inputs.isPresent() && label.isPresent() && !leaks(decl, inputs.get(), label.get(), settings);
        for (Name using : decl.using()) {
            good &= fit(declared, using, train);
        }
        Optional<SearchDef> search = decl.search().flatMap(s -> new Searches(desk).check(declared, s, label, trainer));
        good &= decl.search().isEmpty() || search.isPresent();
        if (good && trainer.isPresent()) {
            good = stops(decl, trainer.get())
                    && new Fed(desk)
                            .check(declared, inputs.orElseThrow(), trainer.get().trainer(), settings);
        }
        if (good && trainer.isPresent()) {
            TrainerCall.Read call = trainer.get();
            desk.definitions()
                    .put(
                            declared,
                            new ModelDef(
                                    declared.name(),
                                    label.orElseThrow().dataset().name(),
                                    label.get().column().orElseThrow(),
                                    train.orElseThrow().ref(),
                                    validate.map(Part::ref),
                                    inputs.orElseThrow().stream()
                                            .map(Slot::column)
                                            .toList(),
                                    decl.using().stream().map(Name::text).toList(),
                                    call.trainer().name(),
                                    call.settings(),
                                    call.seed(),
                                    search));
        }
    }

    /** A label that some model can predict, and that every row has. */
    private boolean predictable(ModelDecl decl, LabelFacts label) {
        if (label.column().isEmpty()) {
            return false;
        }
        Column column = label.column().get();
        if (label.task().isEmpty()) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    decl.label(),
                                    Code.HR0201,
                                    "a model predicts a Bool, an enum or a number; `" + column.name() + "` is a "
                                            + column.showType())
                            .label(desk.context().place(label.label().node()), "the label is declared here"));
            return false;
        }
        if (column.optional()) {
            desk.context()
                    .report(desk.context()
                            .at(decl.label(), Code.HR0202, "`" + column.name() + "` can be null, and a label never is")
                            .label(desk.context().place(label.label().node()), "the label is declared here")
                            .help("say what a missing one means: `?? …`, or leave such rows out with `where`"));
            return false;
        }
        return true;
    }

    /** Early stopping needs rows that tell when. */
    private boolean stops(ModelDecl decl, TrainerCall.Read call) {
        boolean blind = call.sets("early_stopping") && decl.validate().isEmpty();
        if (blind) {
            desk.context()
                    .report(desk.context()
                            .at(decl.name(), Code.HR0402, "nothing tells `" + decl.name() + "` when to stop early")
                            .note("an epoch is judged on rows that the model is not trained on")
                            .help("`… validate " + decl.from().path().get(0).text() + "…` names such a part"));
        }
        return !blind;
    }

    private boolean rows(ModelDecl decl, Optional<LabelFacts> label, Part train) {
        Optional<Declared> dataset = desk.datasetOf(train.split());
        boolean other = label.isPresent() && dataset.isPresent() && label.get().dataset() != dataset.get();
        if (other) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    decl.from(),
                                    Code.HR0205,
                                    "`" + train.show() + "` holds rows of `"
                                            + dataset.get().name() + "`; label `" + decl.label() + "` is for `"
                                            + label.get().dataset().name() + "`")
                            .label(desk.context().place(label.get().label().node()), "the label is declared here"));
        }
        return !other;
    }

    private boolean validation(ModelDecl decl, Optional<Part> train, Part validate) {
        if (train.isPresent() && train.get().equals(validate)) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    decl.validate().orElseThrow(),
                                    Code.HR0402,
                                    "`" + decl.name() + "` would be validated on the rows it is trained on")
                            .note("what a model has seen it knows; that says nothing of new rows"));
            return false;
        }
        if (train.isPresent() && train.get().split() != validate.split()) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    decl.validate().orElseThrow(),
                                    Code.HR0402,
                                    "`" + validate.show() + "` and `"
                                            + train.get().show() + "` come from two splits and may share rows")
                            .help("take both parts from one split"));
            return false;
        }
        return true;
    }

    private Optional<TrainerCall.Read> trainer(ModelDecl decl, Map<String, DraftExpr> settings, Optional<Task> task) {
        DraftExpr trainer = settings.get("trainer");
        if (trainer == null) {
            if (!desk.context().isBroken(decl)) {
                desk.context()
                        .report(desk.context()
                                .at(decl.name(), Code.HR0205, "model `" + decl.name() + "` says nowhere what trains it")
                                .help("for example `trainer = djl.mlp(hidden = [64, 32], epochs = 20, seed = 42)`"));
            }
            return Optional.empty();
        }
        if (trainer instanceof DraftExpr.Call call) {
            return new TrainerCall(desk.context()).read(call, task);
        }
        if (!(trainer instanceof DraftExpr.Missing)) {
            desk.context()
                    .report(desk.context()
                            .at(trainer, Code.HR0205, "a trainer is called with its settings")
                            .help("for example `djl.mlp(epochs = 20)`"));
        }
        return Optional.empty();
    }

    /** Whether an input tells the label. */
    private boolean leaks(ModelDecl decl, List<Slot> inputs, LabelFacts label, Map<String, DraftExpr> settings) {
        List<Slot> leaking = inputs.stream()
                .filter(s -> s.taint().label()
                        || label.reads().contains(s.simple())
                        || s.simple().equals(label.label().name()))
                .toList();
        if (leaking.isEmpty()) {
            return false;
        }
        Slot first = leaking.get(0);
        String more = leaking.size() == 1 ? "" : " and " + (leaking.size() - 1) + " more";
        Object node = settings.getOrDefault("inputs", null);
        Diagnostic.Builder message = desk.context()
                .at(
                        node == null ? decl.name() : node,
                        Code.HR0302,
                        "the inputs of `" + decl.name() + "` give its label away: `" + first.written() + "`" + more);
        leaking.stream()
                .limit(SHOWN)
                .forEach(s -> s.made()
                        .ifPresent(m -> message.label(
                                desk.context().place(m.node()),
                                s.taint().label()
                                        ? "`" + s.simple() + "` is the label, or made from it"
                                        : "the label is made from `" + s.simple() + "`")));
        desk.datasetOfPart(decl.from(), label.label().unit())
                .flatMap(d -> desk.relations().info(d).rows().facts().chosenByLabel())
                .ifPresent(v -> message.label(desk.context().place(v), "the rows are chosen by the label here"));
        message.note("a column derived from the label, or known only after the row's time, may not be a model input")
                .help("leave it out: `inputs = all except " + first.simple() + "`");
        desk.context().report(message);
        return true;
    }

    private boolean fit(Declared model, Name using, Optional<Part> train) {
        Optional<Declared> fit = desk.find(model.unit(), using, Kind.FIT);
        if (fit.isEmpty() || train.isEmpty()) {
            return false;
        }
        DraftExpr.Ref ref = fit.get().as(FitDecl.class).part();
        Optional<Part> on = ref.path().size() == 2
                ? desk.all(Kind.SPLIT).stream()
                        .filter(s -> s.name().equals(ref.path().get(0).text()))
                        .findFirst()
                        .map(s -> new Part(s, ref.path().get(1).text()))
                : Optional.empty();
        if (on.isPresent() && !on.get().equals(train.get())) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    ref,
                                    Code.HR0403,
                                    "`" + using + "` learns from `" + on.get().show() + "`, but `" + model.name()
                                            + "` is trained on `" + train.get().show() + "`")
                            .label(desk.context().place(using), "`" + model.name() + "` uses it here")
                            .note("a fitted transform never learns from rows that judge the model")
                            .help("`fit " + using + " on " + train.get().show() + "`"));
            return false;
        }
        return on.isPresent();
    }
}
