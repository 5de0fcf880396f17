package dev.headrace.compiler.expression;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column while a relation is being put together.
 *
 * @param name its name in the operators: unique, perhaps qualified
 * @param qualifier the relation that brought it in, until a {@code keep} makes the name bare
 * @param simple its own name
 * @param hidden carried along, but not yet to be named: a {@code with} further on shows it
 * @param starred whether {@code f.*}, {@code all} and the end of the block take it
 * @param feature the feature set that owns it, to know whether anybody reads it
 */
public record Slot(
        String name,
        Optional<String> qualifier,
        String simple,
        ColumnInfo info,
        boolean hidden,
        boolean starred,
        Optional<FeatureColumn> feature,
        Optional<Made> made) {

    /** A column of a feature set. */
    public record FeatureColumn(String features, String column) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FeatureColumn that && features.equals(that.features) && column.equals(that.column);
        }

        @Override
        public int hashCode() {
            return features.hashCode() * 31 + column.hashCode();
        }
    }

    /** What is known of the values. */
    public record ColumnInfo(DataType type, boolean optional, Taint taint) {}

    public static Slot bare(String name, DataType type, boolean optional, Taint taint) {
        return new Slot(
                name,
                Optional.empty(),
                name,
                new ColumnInfo(type, optional, taint),
                false,
                true,
                Optional.empty(),
                Optional.empty());
    }

    public static Slot bare(Column column) {
        return bare(column.name(), column.type(), column.optional(), column.taint());
    }

    /** How the author writes it: {@code amount} or {@code payments.hour}. */
    public String written() {
        return qualifier.map(q -> q + "." + simple).orElse(simple);
    }

    public DataType type() {
        return info.type();
    }

    public boolean optional() {
        return info.optional();
    }

    public Taint taint() {
        return info.taint();
    }

    public boolean isUnknown() {
        return info.type() instanceof DataType.Unknown;
    }

    public Column column() {
        return new Column(name, type(), optional(), taint());
    }

    /** The column read as an expression. */
    public Typed read() {
        return isUnknown() ? Typed.UNKNOWN : Typed.of(new Expr.ColumnRef(name, type(), optional()), taint());
    }

    public Slot withInfo(DataType type, boolean optional, Taint taint) {
        return new Slot(name, qualifier, simple, new ColumnInfo(type, optional, taint), hidden, starred, feature, made);
    }

    public Slot withTaint(Taint taint) {
        return withInfo(type(), optional(), taint);
    }

    /** The same values under a bare name. */
    public Slot asBare(String other) {
        return new Slot(other, Optional.empty(), other, info, false, true, feature, made);
    }

    public Slot withQualifier(String irName, String relation, boolean isHidden, boolean isStarred) {
        return new Slot(irName, Optional.of(relation), simple, info, isHidden, isStarred, feature, made);
    }

    public Slot shown() {
        return new Slot(name, qualifier, simple, info, false, starred, feature, made);
    }

    public Slot ownedBy(String features) {
        return new Slot(
                name, qualifier, simple, info, hidden, starred, Optional.of(new FeatureColumn(features, simple)), made);
    }

    public Slot madeBy(Made by) {
        return new Slot(name, qualifier, simple, info, hidden, starred, feature, Optional.of(by));
    }
}
