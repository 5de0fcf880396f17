package dev.headrace.syntax.generate;

import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FitDecl;
import dev.headrace.ir.draft.FitItem;
import dev.headrace.ir.draft.GateDecl;
import dev.headrace.ir.draft.LabelDecl;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.ScoreDecl;
import dev.headrace.ir.draft.Search;
import dev.headrace.ir.draft.SearchParam;
import dev.headrace.ir.draft.Setting;
import dev.headrace.ir.draft.SplitDecl;
import dev.headrace.ir.draft.SplitPart;
import dev.headrace.ir.draft.WatchDecl;
import dev.headrace.ir.draft.WatchRule;
import java.util.List;
import java.util.Optional;

/** Made-up labels, splits, models and what is done with them. */
final class RandomModels {

    private final Dice dice;
    private final RandomExprs exprs;
    private final RandomShapes shapes;

    RandomModels(Dice dice, RandomExprs exprs, RandomShapes shapes) {
        this.dice = dice;
        this.exprs = exprs;
        this.shapes = shapes;
    }

    Declaration declaration() {
        switch (dice.below(7)) {
            case 0:
                return new LabelDecl(dice.name(), dice.name(), exprs.expr(), dice.chance(50), exprs.expr(), dice.doc());
            case 1:
                return split();
            case 2:
                return new FitDecl(dice.name(), dice.ref(), dice.some(0, 3, this::fitItem), dice.doc());
            case 3:
                return model();
            case 4:
                return new GateDecl(
                        dice.name(),
                        dice.name(),
                        dice.ref(),
                        dice.some(0, 3, exprs::expr),
                        dice.maybe(dice::name),
                        dice.doc());
            case 5:
                DraftExpr.ModelAt at = new DraftExpr.ModelAt(dice.name(), dice.name());
                return new ScoreDecl(dice.name(), dice.name(), at, dice.chance(50), dice.doc());
            default:
                List<WatchRule> rules = dice.some(0, 3, () -> new WatchRule(exprs.expr(), shapes.fate()));
                return new WatchDecl(dice.name(), dice.ref(), dice.ref(), rules, dice.doc());
        }
    }

    /** Its name tells a setting from a part. */
    private Declaration split() {
        List<SplitPart> parts = dice.some(0, 3, () -> {
            Name name = dice.name();
            Name part = name.text().equals("seed") ? new Name("train") : name;
            return new SplitPart(part, exprs.value(), dice.maybe(exprs::expr));
        });
        List<Setting> settings =
                dice.some(0, 2, () -> new Setting(new Name(dice.one(List.of("embargo", "seed"))), exprs.value()));
        return new SplitDecl(dice.name(), dice.name(), dice.refs(), dice.chance(50), parts, settings, dice.doc());
    }

    /** Options stand behind columns. */
    private FitItem fitItem() {
        return dice.chance(30)
                ? new FitItem(dice.name(), List.of(), List.of())
                : new FitItem(dice.name(), exprs.columns(), exprs.arguments());
    }

    private Declaration model() {
        return new ModelDecl(
                dice.name(),
                dice.name(),
                dice.ref(),
                dice.maybe(dice::ref),
                shapes.settings(),
                dice.some(0, 2, dice::name),
                dice.maybe(this::search),
                dice.doc());
    }

    /** Only a goal has a direction. */
    private Search search() {
        Optional<Name> goal = dice.maybe(dice::name);
        List<SearchParam> params = dice.some(0, 2, () -> new SearchParam(dice.name(), exprs.value()));
        return new Search(dice.name(), params, shapes.settings(), goal, goal.isPresent() && dice.chance(50));
    }
}
