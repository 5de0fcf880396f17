package dev.headrace.syntax.generate;

import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.MapArm;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Over;
import dev.headrace.ir.draft.RenamePair;
import dev.headrace.ir.draft.UnaryOp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Made-up expressions. */
final class RandomExprs {

    private static final int DEEPEST = 4;
    private static final List<String> DURATIONS = List.of("2h", "10m", "1h30m", "0s", "14d", "5ms", "7us");
    private static final List<Long> MICROS =
            List.of(7_200_000_000L, 600_000_000L, 5_400_000_000L, 0L, 1_209_600_000_000L, 5_000L, 7L);
    private static final List<String> NUMBERS = List.of(
            "0.0", "10.0", "0.80", "1e-4", "1.50e-9", "12e3", "1e0", "100e0", "0e-7", "0.00010", "1.0e-5", "0e5",
            "3.25e10");

    private final Dice dice;
    private int depth;

    RandomExprs(Dice dice) {
        this.dice = dice;
    }

    /** Anything that stands where a value does. */
    DraftExpr value() {
        int kind = dice.below(20);
        if (kind == 0) {
            return star();
        }
        if (kind == 1) {
            return new DraftExpr.Range(expr(), expr());
        }
        return kind == 2 ? new DraftExpr.Every(expr(), expr()) : expr();
    }

    DraftExpr expr() {
        depth++;
        DraftExpr made = depth > DEEPEST || dice.chance(35) ? leaf() : node();
        depth--;
        return made;
    }

    private DraftExpr node() {
        switch (dice.below(13)) {
            case 0:
                return call();
            case 1:
                return new DraftExpr.Unary(dice.one(List.of(UnaryOp.values())), expr());
            case 2:
                return new DraftExpr.IsNull(expr(), dice.chance(50));
            case 3:
                DraftExpr set = dice.chance(50) ? new DraftExpr.Range(expr(), expr()) : expr();
                return new DraftExpr.In(expr(), set, dice.chance(50));
            case 4:
            case 5:
                return new DraftExpr.If(expr(), expr(), expr());
            case 6:
                List<MapArm> arms = dice.some(0, 2, () -> new MapArm(dice.some(1, 2, this::value), value()));
                return new DraftExpr.MapOf(value(), arms, dice.maybe(this::value));
            case 7:
                return new DraftExpr.ListOf(dice.some(0, 3, this::value));
            case 8:
                return new DraftExpr.Field(expr(), dice.name());
            case 9:
                return value();
            default:
                return new DraftExpr.Binary(dice.one(List.of(BinaryOp.values())), expr(), expr());
        }
    }

    private DraftExpr leaf() {
        switch (dice.below(8)) {
            case 0:
                return new DraftExpr.ModelAt(dice.name(), dice.name());
            case 1:
                return new DraftExpr.MetricAt(dice.name(), dice.name(), literal());
            case 2:
            case 3:
                return literal();
            default:
                return dice.ref();
        }
    }

    /** None is negative: a sign before a number is an operator. */
    DraftExpr literal() {
        switch (dice.below(10)) {
            case 0:
                return new DraftExpr.IntLiteral(BigInteger.valueOf(dice.below(1_000)));
            case 1:
                return new DraftExpr.NumberLiteral(new BigDecimal(dice.one(NUMBERS)));
            case 2:
                return new DraftExpr.TextLiteral(dice.text());
            case 3:
                return new DraftExpr.BoolLiteral(dice.chance(50));
            case 4:
                return new DraftExpr.NullLiteral();
            case 5:
                int i = dice.below(DURATIONS.size());
                return new DraftExpr.DurationLiteral(MICROS.get(i), DURATIONS.get(i));
            case 6:
                return new DraftExpr.InstantLiteral(dice.one(List.of(
                        0L,
                        1_500_000L,
                        -1L,
                        1_704_067_200_000_123L,
                        -62_167_219_200_000_001L,
                        253_402_300_800_000_000L)));
            case 7:
                return new DraftExpr.DateLiteral(dice.one(List.of(0L, -719_528L, 19_723L, 2_932_896L)));
            case 8:
                return new DraftExpr.PercentLiteral(new BigDecimal(dice.one(List.of("5", "0.50", "100", "2.5"))));
            default:
                return dice.one(
                        List.of(new DraftExpr.SizeLiteral(16L << 30, "16GiB"), new DraftExpr.SizeLiteral(5, "05B")));
        }
    }

    DraftExpr.Star star() {
        List<Name> qualifier = dice.chance(50) ? List.of() : dice.ref().path();
        return new DraftExpr.Star(qualifier, dice.chance(60) ? List.of() : dice.refs());
    }

    /** The columns after an {@code except} are the last. */
    List<DraftExpr> columns() {
        List<DraftExpr> columns = dice.some(
                1,
                3,
                () -> dice.chance(70)
                        ? dice.ref()
                        : new DraftExpr.Star(dice.ref().path(), List.of()));
        if (dice.chance(30)) {
            columns.add(star());
        }
        return columns;
    }

    DraftExpr.Call call() {
        Optional<DraftExpr> where = dice.maybe(this::expr);
        return new DraftExpr.Call(dice.key(), arguments(), where, dice.maybe(this::over));
    }

    List<Argument> arguments() {
        return dice.some(0, 3, this::argument);
    }

    private Argument argument() {
        if (dice.chance(15)) {
            return new Argument(Optional.of(dice.name()), new DraftExpr.Renames(pairs(0)));
        }
        return new Argument(dice.maybe(dice::name), value());
    }

    List<RenamePair> pairs(int least) {
        return dice.some(least, 3, () -> new RenamePair(dice.key(), dice.name()));
    }

    /** A window ahead has a width; neither it nor one without a width has a hop. */
    private Over over() {
        Over.Bound bound = dice.one(List.of(Over.Bound.values()));
        if (bound == Over.Bound.NEXT) {
            return new Over(bound, Optional.of(expr()), Optional.empty());
        }
        Optional<DraftExpr> width = dice.maybe(this::expr);
        return new Over(bound, width, width.isEmpty() ? Optional.empty() : dice.maybe(this::expr));
    }
}
