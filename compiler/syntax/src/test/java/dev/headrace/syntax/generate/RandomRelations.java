package dev.headrace.syntax.generate;

import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.draft.JoinKey;
import dev.headrace.ir.draft.SortKey;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.ir.draft.Verb;
import java.util.List;
import java.util.Optional;

/** Made-up tables, feature sets and datasets. */
final class RandomRelations {

    private final Dice dice;
    private final RandomExprs exprs;

    RandomRelations(Dice dice, RandomExprs exprs) {
        this.dice = dice;
        this.exprs = exprs;
    }

    Declaration declaration() {
        switch (dice.below(3)) {
            case 0:
                return new TableDecl(dice.name(), dice.ref(), dice.some(0, 5, this::verb), dice.doc());
            case 1:
                return new DatasetDecl(dice.name(), dice.ref(), dice.some(0, 5, this::verb), dice.doc());
            default:
                return new FeaturesDecl(dice.name(), dice.refs(), dice.ref(), items(0), dice.doc());
        }
    }

    private List<Item> items(int depth) {
        return dice.some(0, 3, () -> item(depth));
    }

    private Item item(int depth) {
        switch (dice.below(depth > 2 ? 3 : 4)) {
            case 0:
                return new Item.OneHot(dice.refs());
            case 3:
                return new Item.ForEach(dice.name(), exprs.value(), items(depth + 1));
            default:
                return new Item.Assign(dice.name(), exprs.expr(), dice.doc());
        }
    }

    private List<JoinKey> joinKeys(int least) {
        return dice.some(least, 2, () -> {
            DraftExpr.Ref left = dice.ref();
            return new JoinKey(left, dice.chance(50) ? left : dice.ref());
        });
    }

    private Verb verb() {
        switch (dice.below(19)) {
            case 0:
                return new Verb.Where(exprs.expr());
            case 1:
                return new Verb.Derive(items(0));
            case 2:
                return new Verb.Keep(exprs.columns());
            case 3:
                return new Verb.Drop(exprs.columns());
            case 4:
                return new Verb.Rename(exprs.pairs(1));
            case 5:
                return new Verb.OneHot(dice.refs());
            case 6:
                return new Verb.Fill(dice.chance(50) ? dice.ref() : exprs.star(), exprs.value());
            case 7:
                return new Verb.Join(dice.chance(50), dice.name(), joinKeys(1));
            case 8:
                return new Verb.With(dice.name());
            case 9:
                boolean unbounded = dice.chance(30);
                Optional<DraftExpr> within = unbounded ? Optional.empty() : dice.maybe(exprs::expr);
                return new Verb.AsofJoin(dice.name(), joinKeys(0), within, unbounded);
            case 10:
                return new Verb.Union(dice.name());
            case 11:
                return group();
            case 12:
                return new Verb.Session(dice.refs(), exprs.expr(), items(0));
            case 13:
                return new Verb.Dedupe(dice.refs());
            case 14:
                return new Verb.Explode(dice.ref());
            case 15:
                return new Verb.Sample(exprs.expr(), dice.refs(), exprs.expr());
            case 16:
                List<SortKey> keys = dice.some(1, 3, () -> new SortKey(dice.ref(), dice.chance(50)));
                return new Verb.Sort(keys, dice.maybe(exprs::expr));
            case 17:
                return new Verb.Limit(exprs.expr());
            default:
                return new Verb.Via(exprs.call());
        }
    }

    private Verb group() {
        Optional<DraftExpr> every = dice.maybe(exprs::expr);
        Optional<DraftExpr> size = every.isEmpty() ? Optional.empty() : dice.maybe(exprs::expr);
        return new Verb.Group(dice.some(0, 2, dice::ref), every, size, items(0));
    }
}
