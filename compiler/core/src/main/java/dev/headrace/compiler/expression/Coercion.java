package dev.headrace.compiler.expression;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.util.Optional;

/** Loss-free changes of type that need not be written. */
public final class Coercion {
    private Coercion() {}

    /** The expression as {@code target}, if it is that or can become it without loss. */
    public static Optional<Typed> to(Typed from, DataType target) {
        if (from.isUnknown() || target instanceof DataType.Unknown) {
            return Optional.of(Typed.UNKNOWN);
        }
        if (from.type().equals(target)) {
            return Optional.of(from);
        }
        if (from.expr() instanceof Expr.Literal literal) {
            Optional<Expr> converted = literal(literal, target);
            if (converted.isPresent()) {
                return converted.map(e -> Typed.of(e, from.taint()));
            }
        }
        if (from.expr() instanceof Expr.NullLiteral) {
            return Optional.of(Typed.of(new Expr.NullLiteral(target), from.taint()));
        }
        return widens(from.type(), target)
                ? Optional.of(Typed.of(new Expr.Widen(from.expr(), target), from.taint()))
                : Optional.empty();
    }

    /** The smallest type that both can become. */
    public static Optional<DataType> common(DataType a, DataType b) {
        if (a.equals(b) || widens(b, a)) {
            return Optional.of(a);
        }
        if (widens(a, b)) {
            return Optional.of(b);
        }
        if (a instanceof DataType.EnumOf && b instanceof DataType.EnumOf) {
            return Optional.empty();
        }
        if (a instanceof DataType.Decimal x && b instanceof DataType.Decimal y) {
            int scale = Math.max(x.scale(), y.scale());
            int whole = Math.max(x.precision() - x.scale(), y.precision() - y.scale());
            return whole + scale <= DataType.MAX_DECIMAL_DIGITS
                    ? Optional.of(new DataType.Decimal(whole + scale, scale))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    static boolean widens(DataType from, DataType to) {
        if (from instanceof DataType.Int) {
            return to instanceof DataType.Float
                    || (to instanceof DataType.Decimal d && d.precision() - d.scale() >= 19);
        }
        if (from instanceof DataType.Decimal a && to instanceof DataType.Decimal b) {
            return b.scale() >= a.scale() && b.precision() - b.scale() >= a.precision() - a.scale();
        }
        return from instanceof DataType.EnumOf && to instanceof DataType.Text;
    }

    private static Optional<Expr> literal(Expr.Literal literal, DataType target) {
        if (literal.type() instanceof DataType.Int && target instanceof DataType.Float) {
            double value = ((Long) literal.value()).doubleValue();
            return Optional.of(new Expr.Literal(target, value));
        }
        if (literal.type() instanceof DataType.Int && target instanceof DataType.Decimal d) {
            return decimal(BigDecimal.valueOf((Long) literal.value()), d);
        }
        if (literal.type() instanceof DataType.Decimal && target instanceof DataType.Decimal d) {
            return decimal((BigDecimal) literal.value(), d);
        }
        return Optional.empty();
    }

    private static Optional<Expr> decimal(BigDecimal value, DataType.Decimal type) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean fits =
                bare.scale() <= type.scale() && bare.precision() - bare.scale() <= type.precision() - type.scale();
        return fits
                ? Optional.of(new Expr.Literal(type, value.setScale(type.scale(), java.math.RoundingMode.UNNECESSARY)))
                : Optional.empty();
    }
}
