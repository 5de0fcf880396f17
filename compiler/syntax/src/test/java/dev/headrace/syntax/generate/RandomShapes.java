package dev.headrace.syntax.generate;

import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.Expectation;
import dev.headrace.ir.draft.Fate;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.ParamDecl;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.Setting;
import dev.headrace.ir.draft.SinkDecl;
import dev.headrace.ir.draft.SourceDecl;
import dev.headrace.ir.draft.StepDecl;
import dev.headrace.ir.draft.StepParam;
import dev.headrace.ir.draft.Trait;
import dev.headrace.ir.draft.TypeRef;
import java.util.List;
import java.util.Optional;

/** Made-up parameters, types, sources, sinks and steps. */
final class RandomShapes {

    private final Dice dice;
    private final RandomExprs exprs;

    RandomShapes(Dice dice, RandomExprs exprs) {
        this.dice = dice;
        this.exprs = exprs;
    }

    Declaration declaration() {
        switch (dice.below(6)) {
            case 0:
                return new ParamDecl(
                        dice.name(), type(0), dice.maybe(exprs::value), dice.maybe(exprs::expr), dice.doc());
            case 1:
                return new EnumDecl(dice.name(), labels(), dice.doc());
            case 2:
                return new SchemaDecl(dice.name(), dice.some(0, 4, this::field), dice.doc());
            case 3:
                return source();
            case 4:
                List<Name> accepts = dice.some(0, 2, dice::name);
                return new SinkDecl(
                        dice.name(),
                        dice.ref(),
                        dice.maybe(exprs::expr),
                        dice.chance(50),
                        settings(),
                        accepts,
                        dice.doc());
            default:
                return new StepDecl(
                        dice.name(),
                        dice.some(0, 3, this::stepParam),
                        dice.some(0, 2, this::stepParam),
                        exprs.value(),
                        dice.doc());
        }
    }

    /** Any text may be a label. */
    private List<Name> labels() {
        return dice.some(0, 4, () -> dice.chance(60) ? dice.name() : new Name("\n`" + dice.text()));
    }

    private TypeRef type(int depth) {
        TypeRef plain = depth < 2 && dice.chance(20) ? new TypeRef.InlineEnum(labels()) : named(depth);
        return dice.chance(30) ? new TypeRef.OptionalOf(plain) : plain;
    }

    private TypeRef named(int depth) {
        List<TypeRef> arguments = dice.some(0, depth > 2 || dice.chance(60) ? 0 : 2, () -> type(depth + 1));
        return new TypeRef.Named(dice.ref().path(), arguments, dice.some(0, 2, () -> dice.below(40)));
    }

    private Field field() {
        List<Trait> traits = dice.some(0, 2, () -> new Trait(dice.name(), exprs.arguments()));
        return new Field(dice.name(), type(0), traits, dice.maybe(exprs::expr), dice.doc());
    }

    private StepParam stepParam() {
        return new StepParam(dice.name(), type(0), dice.maybe(exprs::value));
    }

    /** {@code else drop} stands behind a lateness only. */
    private Declaration source() {
        return dice.maybe(exprs::value)
                .map(lateness -> source(Optional.of(lateness), dice.maybe(this::fate)))
                .orElseGet(() -> source(Optional.empty(), Optional.empty()));
    }

    private Declaration source(Optional<dev.headrace.ir.draft.DraftExpr> lateness, Optional<Fate> late) {
        List<Expectation> expectations = dice.some(0, 2, () -> new Expectation(exprs.expr(), dice.maybe(this::fate)));
        return new SourceDecl(
                dice.name(), type(0), settings(), lateness, late, dice.maybe(this::fate), expectations, dice.doc());
    }

    Fate fate() {
        Optional<dev.headrace.ir.draft.DraftExpr> ceiling = dice.maybe(exprs::value);
        return new Fate(dice.name(), ceiling, ceiling.isEmpty() ? Optional.empty() : dice.maybe(exprs::value));
    }

    List<Setting> settings() {
        return dice.some(0, 3, () -> new Setting(dice.key(), exprs.value()));
    }
}
