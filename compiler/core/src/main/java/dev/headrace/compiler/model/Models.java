package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.source.Settings;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FitDecl;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Search;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models: what they predict, from which rows and columns, towards which goal. */
final class Models {
    private static final List<String> STRATEGIES = List.of("random", "grid", "list", "halving");
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
        train.ifPresent(t -> rows(decl, label, t));
        validate.ifPresent(v -> validation(decl, train, v));
        Map<String, DraftExpr> settings =
                Settings.read(desk.context(), decl.settings(), List.of("inputs", "trainer"), "a model");
        trainer(decl, settings);
        Optional<List<Slot>> inputs = new Inputs(desk).of(declared);
        if (inputs.isPresent() && label.isPresent()) {
            leaks(decl, inputs.get(), label.get(), settings);
        }
        decl.using().forEach(u -> fit(declared, u, train));
        decl.search().ifPresent(s -> search(s, label));
    }

    private void rows(ModelDecl decl, Optional<LabelFacts> label, Part train) {
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
    }

    private void validation(ModelDecl decl, Optional<Part> train, Part validate) {
        if (train.isPresent() && train.get().equals(validate)) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    decl.validate().orElseThrow(),
                                    Code.HR0402,
                                    "`" + decl.name() + "` would be validated on the rows it is trained on")
                            .note("what a model has seen it knows; that says nothing of new rows"));
        } else if (train.isPresent() && train.get().split() != validate.split()) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    decl.validate().orElseThrow(),
                                    Code.HR0402,
                                    "`" + validate.show() + "` and `"
                                            + train.get().show() + "` come from two splits and may share rows")
                            .help("take both parts from one split"));
        }
    }

    private void trainer(ModelDecl decl, Map<String, DraftExpr> settings) {
        DraftExpr trainer = settings.get("trainer");
        if (trainer == null) {
            if (!desk.context().isBroken(decl)) {
                desk.context()
                        .report(desk.context()
                                .at(decl.name(), Code.HR0205, "model `" + decl.name() + "` says nowhere what trains it")
                                .help("for example `trainer = djl.mlp(hidden = [64, 32], epochs = 20, seed = 42)`"));
            }
        } else if (!(trainer instanceof DraftExpr.Call) && !(trainer instanceof DraftExpr.Missing)) {
            desk.context()
                    .report(desk.context()
                            .at(trainer, Code.HR0205, "a trainer is called with its settings")
                            .help("for example `djl.mlp(epochs = 20)`"));
        }
    }

    private void leaks(ModelDecl decl, List<Slot> inputs, LabelFacts label, Map<String, DraftExpr> settings) {
        List<Slot> leaking = inputs.stream()
                .filter(s -> s.taint().label()
                        || label.reads().contains(s.simple())
                        || s.simple().equals(label.label().name()))
                .toList();
        if (leaking.isEmpty()) {
            return;
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
    }

    private void fit(Declared model, Name using, Optional<Part> train) {
        Optional<Declared> fit = desk.find(model.unit(), using, Kind.FIT);
        if (fit.isEmpty() || train.isEmpty()) {
            return;
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
        }
    }

    private void search(Search search, Optional<LabelFacts> label) {
        String strategy = search.strategy().text();
        if (!strategy.isEmpty() && !STRATEGIES.contains(strategy)) {
            Diagnostic.Builder message =
                    desk.context().at(search.strategy(), Code.HR0205, "there is no search `" + strategy + "`");
            Program.suggest(desk.context(), message, search.strategy(), strategy, STRATEGIES);
            desk.context().report(message);
        }
        Metrics metrics = new Metrics(desk.context());
        if (search.objective().isPresent()) {
            Name objective = search.objective().get();
            label.ifPresentOrElse(
                    l -> metrics.check(objective, objective, l), () -> metrics.known(objective, objective));
        } else if (!desk.context().isBroken(search)) {
            desk.context()
                    .report(desk.context()
                            .at(search, Code.HR0205, "this search has no goal")
                            .help("`maximise auc_pr`, or `minimise rmse`"));
        }
    }
}
