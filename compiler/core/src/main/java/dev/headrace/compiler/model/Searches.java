package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.source.Settings;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Search;
import dev.headrace.ir.draft.SearchParam;
import dev.headrace.ir.ml.SearchDef;
import dev.headrace.ir.ml.SearchSpace;
import dev.headrace.ir.trainer.SettingSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches: what is chosen, how, and by which metric. */
final class Searches {
    private static final List<String> STRATEGIES = List.of("random", "grid", "list", "halving");
    private static final List<String> SETTINGS = List.of("trials", "seed", "parallel", "folds", "budget");
    private static final int MOST_TRIALS = 100_000;

    private final Desk desk;
    private final SettingReader reader;

    Searches(Desk desk) {
        this.desk = desk;
        this.reader = new SettingReader(desk.context());
    }

    /** What is known of a search; empty after a report, or if the trainer is not known. */
    Optional<SearchDef> check(
            Declared model, Search search, Optional<LabelFacts> label, Optional<TrainerCall.Read> trainer) {
        Optional<SearchDef.Strategy> strategy = strategy(search);
        boolean goal = goal(search, label);
        Map<String, DraftExpr> settings = Settings.read(desk.context(), search.settings(), SETTINGS, "a search");
        OptionalLong trials = whole(settings.get("trials"), "trials", 1, MOST_TRIALS, "How many trainings at most.");
        OptionalLong seed = whole(settings.get("seed"), "seed", 0, Long.MAX_VALUE, "What is drawn follows from it.");
        OptionalLong parallel =
                whole(settings.get("parallel"), "parallel", 1, 1024, "How many trials may run at once.");
        OptionalLong folds = whole(
                settings.get("folds"), "folds", 2, 100, "Each trial is judged on so many parts of the training rows.");
        DraftExpr budget = settings.get("budget");
        OptionalLong time = budget == null ? OptionalLong.empty() : desk.duration(budget, model.unit(), "a budget");
        boolean whole = strategy.isPresent()
                && goal
                && judged(model, search, settings)
                && enough(search, strategy.get(), settings)
                && settings.size() == search.settings().size()
                && read(trials, settings.get("trials"))
                && read(seed, settings.get("seed"))
                && read(parallel, settings.get("parallel"))
                && read(folds, settings.get("folds"))
                && read(time, budget);
        Optional<List<SearchSpace>> spaces = trainer.flatMap(t -> spaces(search, t));
        if (!whole || spaces.isEmpty() || spaces.get().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SearchDef(
                strategy.get(),
                spaces.get(),
                trials,
                search.objective().orElseThrow().text(),
                search.maximise(),
                seed.orElse(0),
                (int) parallel.orElse(1),
                folds,
                time));
    }

    private static boolean read(OptionalLong value, @Nullable DraftExpr written) {
        return written == null || value.isPresent();
    }

    private OptionalLong whole(@Nullable DraftExpr written, String name, long least, long most, String doc) {
        return written == null
                ? OptionalLong.empty()
                : reader.read(SettingSpec.whole(name, least, most, "", doc), written)
                        .map(l -> OptionalLong.of((Long) l.value()))
                        .orElse(OptionalLong.empty());
    }

    private Optional<SearchDef.Strategy> strategy(Search search) {
        String written = search.strategy().text();
        if (STRATEGIES.contains(written)) {
            return Optional.of(SearchDef.Strategy.valueOf(written.toUpperCase(Locale.ROOT)));
        }
        if (!written.isEmpty()) {
            Diagnostic.Builder message =
                    desk.context().at(search.strategy(), Code.HR0205, "there is no search `" + written + "`");
            Program.suggest(desk.context(), message, search.strategy(), written, STRATEGIES);
            message.note("the searches are " + String.join(", ", STRATEGIES));
            desk.context().report(message);
        }
        return Optional.empty();
    }

    private boolean goal(Search search, Optional<LabelFacts> label) {
        if (search.objective().isEmpty()) {
            if (!desk.context().isBroken(search)) {
                desk.context()
                        .report(desk.context()
                                .at(search, Code.HR0205, "this search has no goal")
                                .help("`maximise auc_pr`, or `minimise rmse`"));
            }
            return false;
        }
        Name objective = search.objective().get();
        Metrics metrics = new Metrics(desk.context());
        if (!metrics.check(objective, objective, label)) {
            return false;
        }
        return metrics.direction(objective, search.maximise());
    }

    /** Trials are compared on rows that they are not trained on. */
    private boolean judged(Declared model, Search search, Map<String, DraftExpr> settings) {
        if (model.as(ModelDecl.class).validate().isPresent() || settings.containsKey("folds")) {
            return true;
        }
        desk.context()
                .report(desk.context()
                        .at(
                                search.strategy(),
                                Code.HR0402,
                                "nothing tells which trial of `" + model.name() + "` is best")
                        .note("trials are compared on rows that they are not trained on")
                        .help("`… from "
                                + dev.headrace.compiler.expression.Refs.written(
                                        model.as(ModelDecl.class).from())
                                + " validate …` names such a part; `folds = 3` takes them from the training rows"));
        return false;
    }

    /** What is drawn has no end of its own. */
    private boolean enough(Search search, SearchDef.Strategy strategy, Map<String, DraftExpr> settings) {
        boolean draws = strategy == SearchDef.Strategy.RANDOM || strategy == SearchDef.Strategy.HALVING;
        if (draws && !settings.containsKey("trials") && !desk.context().isBroken(search)) {
            desk.context()
                    .report(desk.context()
                            .at(search.strategy(), Code.HR0205, "this search says nowhere how many trials it makes")
                            .help("for example `trials = 8`"));
            return false;
        }
        return true;
    }

    private Optional<List<SearchSpace>> spaces(Search search, TrainerCall.Read trainer) {
        List<SearchSpace> spaces = new ArrayList<>();
        boolean good = true;
        Set<String> names = new LinkedHashSet<>();
        boolean counts = !search.strategy().text().equals("random")
                && !search.strategy().text().equals("halving");
        for (SearchParam param : search.params()) {
            String owner = "`" + trainer.trainer().name() + "`";
            Optional<SettingSpec> spec =
                    reader.find(param.name(), trainer.trainer().settings(), owner);
            Optional<SearchSpace> space = spec.flatMap(s -> new Spaces(desk.context(), reader).read(s, param, counts));
            good &= space.isPresent();
            space.ifPresent(spaces::add);
            if (spec.isPresent()
                    && (!names.add(param.name().text())
                            || trainer.sets(param.name().text()))) {
                desk.context()
                        .report(desk.context()
                                .at(param.name(), Code.HR0103, "`" + param.name() + "` is set twice")
                                .help("a setting is searched or written in the trainer, not both"));
                good = false;
            }
        }
        if (search.params().isEmpty() && !desk.context().isBroken(search)) {
            desk.context()
                    .report(desk.context()
                            .at(search.strategy(), Code.HR0205, "this search has nothing to choose")
                            .help("for example `learning_rate in log(1e-4 .. 1e-2)`, `epochs in [10, 20]`"));
        }
        return good && lists(search, spaces) ? Optional.of(spaces) : Optional.empty();
    }

    /** A list goes through all its spaces side by side. */
    private boolean lists(Search search, List<SearchSpace> spaces) {
        if (!search.strategy().text().equals("list")) {
            return true;
        }
        Set<Integer> sizes = new LinkedHashSet<>();
        spaces.forEach(s -> {
            if (s instanceof SearchSpace.Choices c) {
                sizes.add(c.values().size());
            }
        });
        if (sizes.size() > 1) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    search.strategy(),
                                    Code.HR0205,
                                    "the choices of a list are taken side by side, and here they are "
                                            + String.join(
                                                    " and ",
                                                    sizes.stream()
                                                            .map(String::valueOf)
                                                            .toList())));
        }
        return sizes.size() <= 1;
    }
}
