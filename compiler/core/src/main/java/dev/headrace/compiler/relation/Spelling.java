package dev.headrace.compiler.relation;

import dev.headrace.ir.draft.DraftExpr;
import java.util.Optional;

/** How a literal is spelt where a loop variable stands in a name; empty for what is no literal. */
public final class Spelling implements DraftExpr.Visitor<Optional<String>> {

    @Override
    public Optional<String> intLiteral(DraftExpr.IntLiteral e) {
        return Optional.of(e.value().toString());
    }

    @Override
    public Optional<String> numberLiteral(DraftExpr.NumberLiteral e) {
        return Optional.of(e.value().toPlainString());
    }

    @Override
    public Optional<String> textLiteral(DraftExpr.TextLiteral e) {
        return Optional.of(e.value());
    }

    @Override
    public Optional<String> boolLiteral(DraftExpr.BoolLiteral e) {
        return Optional.of(Boolean.toString(e.value()));
    }

    @Override
    public Optional<String> durationLiteral(DraftExpr.DurationLiteral e) {
        return Optional.of(e.spelling());
    }

    @Override
    public Optional<String> sizeLiteral(DraftExpr.SizeLiteral e) {
        return Optional.of(e.spelling());
    }

    @Override
    public Optional<String> percentLiteral(DraftExpr.PercentLiteral e) {
        return Optional.of(e.percent().toPlainString());
    }

    @Override
    public Optional<String> instantLiteral(DraftExpr.InstantLiteral e) {
        return Optional.of(Long.toString(e.micros()));
    }

    @Override
    public Optional<String> dateLiteral(DraftExpr.DateLiteral e) {
        return Optional.of(Long.toString(e.epochDay()));
    }

    @Override
    public Optional<String> nullLiteral(DraftExpr.NullLiteral e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> ref(DraftExpr.Ref e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> star(DraftExpr.Star e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> call(DraftExpr.Call e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> unary(DraftExpr.Unary e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> binary(DraftExpr.Binary e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> isNull(DraftExpr.IsNull e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> in(DraftExpr.In e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> if_(DraftExpr.If e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> mapOf(DraftExpr.MapOf e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> listOf(DraftExpr.ListOf e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> range(DraftExpr.Range e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> field(DraftExpr.Field e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> renames(DraftExpr.Renames e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> modelAt(DraftExpr.ModelAt e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> metricAt(DraftExpr.MetricAt e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> every(DraftExpr.Every e) {
        return Optional.empty();
    }

    @Override
    public Optional<String> missing(DraftExpr.Missing e) {
        return Optional.empty();
    }
}
