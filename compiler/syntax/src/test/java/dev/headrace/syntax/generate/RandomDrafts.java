package dev.headrace.syntax.generate;

import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DeployDecl;
import dev.headrace.ir.draft.DeployRun;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Expected;
import dev.headrace.ir.draft.Given;
import dev.headrace.ir.draft.Grid;
import dev.headrace.ir.draft.GridRow;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Needs;
import dev.headrace.ir.draft.ProfileDecl;
import dev.headrace.ir.draft.Setting;
import dev.headrace.ir.draft.TestDecl;
import dev.headrace.ir.draft.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts that the parser could make of some file, the same for the same seed; they need not mean anything. */
public final class RandomDrafts {

    private final Dice dice;
    private final RandomExprs exprs;
    private final RandomShapes shapes;
    private final RandomRelations relations;
    private final RandomModels models;

    public RandomDrafts(long seed) {
        this.dice = new Dice(seed);
        this.exprs = new RandomExprs(dice);
        this.shapes = new RandomShapes(dice, exprs);
        this.relations = new RandomRelations(dice, exprs);
        this.models = new RandomModels(dice, exprs, shapes);
    }

    public DraftFile file() {
        Optional<Integer> language = dice.chance(50) ? Optional.of(1) : Optional.empty();
        List<Use> uses = dice.some(0, 2, () -> new Use(dice.names(1), dice.names(0)));
        return new DraftFile(language, dice.names(0), uses, dice.some(1, 4, this::declaration));
    }

    private Declaration declaration() {
        switch (dice.below(6)) {
            case 0:
                return relations.declaration();
            case 1:
                return models.declaration();
            case 2:
                return deploy();
            case 3:
                return new ProfileDecl(dice.name(), shapes.settings(), needs(dice.chance(50)), dice.doc());
            case 4:
                return new TestDecl(
                        dice.text(),
                        shapes.settings(),
                        dice.some(0, 2, () -> new Given(dice.key(), grid())),
                        dice.some(0, 2, this::expected),
                        dice.doc());
            default:
                return shapes.declaration();
        }
    }

    private List<Needs> needs(boolean paths) {
        return dice.some(0, 2, () -> new Needs(paths ? dice.key() : dice.name(), shapes.settings()));
    }

    private Declaration deploy() {
        List<DeployRun> runs = dice.some(0, 2, () -> new DeployRun(dice.refs(), exprs.expr(), dice.maybe(exprs::expr)));
        List<Setting> settings = new ArrayList<>(shapes.settings());
        if (dice.chance(30)) {
            settings.add(new Setting(new Name("every"), exprs.value()));
        }
        if (dice.chance(30)) {
            settings.add(new Setting(new Name("on"), exprs.call()));
        }
        Optional<DraftExpr.Ref> engine = dice.maybe(dice::ref);
        return new DeployDecl(dice.name(), runs, engine, needs(false), settings, dice.doc());
    }

    /** Every row is as long as the header, which is never empty. */
    private Grid grid() {
        List<Name> columns = dice.some(1, 3, dice::key);
        return new Grid(columns, dice.some(0, 3, () -> {
            List<DraftExpr> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(exprs.value()));
            return new GridRow(cells);
        }));
    }

    private Expected expected() {
        boolean rows = dice.chance(50);
        return new Expected(
                dice.key(),
                dice.maybe(exprs::expr),
                rows ? List.of() : dice.some(0, 3, exprs::expr),
                rows ? Optional.of(grid()) : Optional.empty());
    }
}
