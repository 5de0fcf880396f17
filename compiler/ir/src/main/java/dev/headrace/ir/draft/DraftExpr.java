package dev.headrace.ir.draft;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** An expression as written: no names resolved, no types known. */
public sealed interface DraftExpr {

    /** Digits; whether they fit a type is decided later. */
    record IntLiteral(BigInteger value) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.intLiteral(this);
        }
    }

    /** {@code 10.0}, {@code 1e-4}: a Float or Decimal by expected type. */
    record NumberLiteral(BigDecimal value) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numberLiteral(this);
        }
    }

    /** Text, escapes already read. */
    record TextLiteral(String value) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.textLiteral(this);
        }
    }

    /** {@code true} or {@code false}. */
    record BoolLiteral(boolean value) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.boolLiteral(this);
        }
    }

    /** {@code null}. */
    record NullLiteral() implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullLiteral(this);
        }
    }

    /** {@code 10m}; the spelling names columns made in a {@code for}. */
    record DurationLiteral(long micros, String spelling) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.durationLiteral(this);
        }
    }

    /** {@code 2024-01-01T00:00:00Z}, as microseconds since the epoch. */
    record InstantLiteral(long micros) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.instantLiteral(this);
        }
    }

    /** {@code 2024-01-01}, as days since the epoch. */
    record DateLiteral(long epochDay) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dateLiteral(this);
        }
    }

    /** {@code 5%}, holding 5. */
    record PercentLiteral(BigDecimal percent) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.percentLiteral(this);
        }
    }

    /** {@code 16GiB}. */
    record SizeLiteral(long bytes, String spelling) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sizeLiteral(this);
        }
    }

    /** {@code amount}, {@code payments.hour}, {@code tx.rejected}. */
    record Ref(List<Name> path) implements DraftExpr {
        public Ref {
            path = List.copyOf(path);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ref(this);
        }
    }

    /** {@code payments.*}; with an empty qualifier {@code all} or {@code *}, perhaps {@code except a, b}. */
    record Star(List<Name> qualifier, List<Ref> except) implements DraftExpr {
        public Star {
            qualifier = List.copyOf(qualifier);
            except = List.copyOf(except);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.star(this);
        }
    }

    /** {@code f(a, b = c)}; for aggregates also {@code (… where c)} and {@code over w through}. */
    record Call(Name function, List<Argument> arguments, Optional<DraftExpr> where, Optional<Over> over)
            implements DraftExpr {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code -a}, {@code not a}. */
    record Unary(UnaryOp op, DraftExpr operand) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unary(this);
        }
    }

    /** {@code a + b}. */
    record Binary(BinaryOp op, DraftExpr left, DraftExpr right) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** {@code a is null}, {@code a is not null}. */
    record IsNull(DraftExpr operand, boolean negated) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isNull(this);
        }
    }

    /** {@code a in [1, 2]}, {@code a in 0..5} (both ends included), {@code a not in …}. */
    record In(DraftExpr operand, DraftExpr set, boolean negated) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.in(this);
        }
    }

    /** {@code if c then a else b}. */
    record If(DraftExpr condition, DraftExpr then, DraftExpr otherwise) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.if_(this);
        }
    }

    /** {@code map(x) { a, b -> c, else -> d }}. */
    record MapOf(DraftExpr subject, List<MapArm> arms, Optional<DraftExpr> otherwise) implements DraftExpr {
        public MapOf {
            arms = List.copyOf(arms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapOf(this);
        }
    }

    /** {@code [a, b]}. */
    record ListOf(List<DraftExpr> items) implements DraftExpr {
        public ListOf {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }
    }

    /** {@code a .. b}, both ends included. */
    record Range(DraftExpr low, DraftExpr high) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    /** A field of something that is not a plain path: {@code f(x).y}. */
    record Field(DraftExpr base, Name field) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.field(this);
        }
    }

    /** {@code { a -> b }} as a binding argument. */
    record Renames(List<RenamePair> pairs) implements DraftExpr {
        public Renames {
            pairs = List.copyOf(pairs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renames(this);
        }
    }

    /** {@code fraud_net@production}. */
    record ModelAt(Name model, Name stage) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.modelAt(this);
        }
    }

    /** {@code recall at precision 95%}. */
    record MetricAt(Name metric, Name fixed, DraftExpr value) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.metricAt(this);
        }
    }

    /** {@code 3 every 5m}. */
    record Every(DraftExpr count, DraftExpr interval) implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.every(this);
        }
    }

    /** An expression the parser could not read; it was reported there. */
    record Missing() implements DraftExpr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind, so that a new kind does not compile until everybody handles it. */
    interface Visitor<R> {
        R intLiteral(IntLiteral e);

        R numberLiteral(NumberLiteral e);

        R textLiteral(TextLiteral e);

        R boolLiteral(BoolLiteral e);

        R nullLiteral(NullLiteral e);

        R durationLiteral(DurationLiteral e);

        R instantLiteral(InstantLiteral e);

        R dateLiteral(DateLiteral e);

        R percentLiteral(PercentLiteral e);

        R sizeLiteral(SizeLiteral e);

        R ref(Ref e);

        R star(Star e);

        R call(Call e);

        R unary(Unary e);

        R binary(Binary e);

        R isNull(IsNull e);

        R in(In e);

        R if_(If e);

        R mapOf(MapOf e);

        R listOf(ListOf e);

        R range(Range e);

        R field(Field e);

        R renames(Renames e);

        R modelAt(ModelAt e);

        R metricAt(MetricAt e);

        R every(Every e);

        R missing(Missing e);
    }
}
