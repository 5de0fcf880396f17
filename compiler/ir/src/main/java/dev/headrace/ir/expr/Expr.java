package dev.headrace.ir.expr;

import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.List;

/**
 * A typed expression over one row. Constructors refuse what is ill-typed, so an expression that exists can be evaluated.
 */
public sealed interface Expr {

    /** The type of its value when it has one. */
    DataType type();

    /** Whether its value may be missing. */
    boolean optional();

    /** The expressions it is made of, in order of evaluation. */
    List<Expr> children();

    <R> R accept(Visitor<R> visitor);

    /** A value that is there, held as {@link dev.headrace.ir.type.Physical} says, boxed. */
    record Literal(DataType type, Object value) implements Expr {
        public Literal {
            if (value == null) {
                throw new IllegalArgumentException("a literal has a value");
            }
            ExprChecks.literal(type, value);
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public List<Expr> children() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** {@code null} of a type. */
    record NullLiteral(DataType type) implements Expr {
        @Override
        public boolean optional() {
            return true;
        }

        @Override
        public List<Expr> children() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullLiteral(this);
        }
    }

    /** A column of the input row. */
    record ColumnRef(String column, DataType type, boolean optional) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.columnRef(this);
        }
    }

    /** A run parameter; its value is fixed before the run starts. */
    record ParamRef(String param, DataType type) implements Expr {
        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public List<Expr> children() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paramRef(this);
        }
    }

    /** A scalar function or operator. Arguments already have the types the overload takes. */
    record Call(ScalarOverload function, List<Expr> arguments, DataType type) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
            ExprChecks.call(function, arguments);
        }

        @Override
        public boolean optional() {
            return function.optionalWith(arguments);
        }

        @Override
        public List<Expr> children() {
            return arguments;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** Equality that is total: null equals null, and never missing itself. */
    record Same(Expr left, Expr right) implements Expr {
        public Same {
            ExprChecks.sameType(left, right);
        }

        @Override
        public DataType type() {
            return DataType.BOOL;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public List<Expr> children() {
            return List.of(left, right);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.same(this);
        }
    }

    /** Whether the value is missing. */
    record IsNull(Expr operand) implements Expr {
        @Override
        public DataType type() {
            return DataType.BOOL;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public List<Expr> children() {
            return List.of(operand);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isNull(this);
        }
    }

    /** {@code value ?? fallback}; the fallback is evaluated only if needed. */
    record Coalesce(Expr value, Expr fallback) implements Expr {
        public Coalesce {
            ExprChecks.sameType(value, fallback);
        }

        @Override
        public DataType type() {
            return value.type();
        }

        @Override
        public boolean optional() {
            return fallback.optional();
        }

        @Override
        public List<Expr> children() {
            return List.of(value, fallback);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.coalesce(this);
        }
    }

    /** Only the chosen branch is evaluated. */
    record If(Expr condition, Expr then, Expr otherwise) implements Expr {
        public If {
            ExprChecks.condition(condition);
            ExprChecks.sameType(then, otherwise);
        }

        @Override
        public DataType type() {
            return then.type();
        }

        @Override
        public boolean optional() {
            return then.optional() || otherwise.optional();
        }

        @Override
        public List<Expr> children() {
            return List.of(condition, then, otherwise);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.if_(this);
        }
    }

    /** The right side is evaluated only if the left one holds. */
    record And(Expr left, Expr right) implements Expr {
        public And {
            ExprChecks.condition(left);
            ExprChecks.condition(right);
        }

        @Override
        public DataType type() {
            return DataType.BOOL;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public List<Expr> children() {
            return List.of(left, right);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }
    }

    /** The right side is evaluated only if the left one does not hold. */
    record Or(Expr left, Expr right) implements Expr {
        public Or {
            ExprChecks.condition(left);
            ExprChecks.condition(right);
        }

        @Override
        public DataType type() {
            return DataType.BOOL;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public List<Expr> children() {
            return List.of(left, right);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /** Negation. */
    record Not(Expr operand) implements Expr {
        public Not {
            ExprChecks.condition(operand);
        }

        @Override
        public DataType type() {
            return DataType.BOOL;
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public List<Expr> children() {
            return List.of(operand);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** A loss-free change of type: Int to Float or Decimal, Decimal to a larger Decimal, enum to String. */
    record Widen(Expr operand, DataType type) implements Expr {
        public Widen {
            ExprChecks.widening(operand.type(), type);
        }

        @Override
        public boolean optional() {
            return operand.optional();
        }

        @Override
        public List<Expr> children() {
            return List.of(operand);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.widen(this);
        }
    }

    /** A field of a nested schema; missing if the whole is missing, or the field itself. */
    record FieldOf(Expr base, String field) implements Expr {
        public FieldOf {
            ExprChecks.field(base, field);
        }

        /** The field as the nested schema declares it. */
        public Column column() {
            return ExprChecks.field(base, field);
        }

        /** Where the field stands among the fields of the nested schema, from 0. */
        public int index() {
            return ((DataType.Struct) base.type()).fields().indexOf(column());
        }

        @Override
        public DataType type() {
            return column().type();
        }

        @Override
        public boolean optional() {
            return base.optional() || column().optional();
        }

        @Override
        public List<Expr> children() {
            return List.of(base);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fieldOf(this);
        }
    }

    /** One case per kind, so that a new kind does not compile until everybody handles it. */
    interface Visitor<R> {
        R literal(Literal e);

        R nullLiteral(NullLiteral e);

        R columnRef(ColumnRef e);

        R paramRef(ParamRef e);

        R call(Call e);

        R same(Same e);

        R isNull(IsNull e);

        R coalesce(Coalesce e);

        R if_(If e);

        R and(And e);

        R or(Or e);

        R not(Not e);

        R widen(Widen e);

        R fieldOf(FieldOf e);
    }
}
