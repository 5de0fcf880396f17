package dev.headrace.compiler.expression;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Literals, read by the type that is expected of them. */
final class Literals {
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private final Context context;

    Literals(Context context) {
        this.context = context;
    }

    Typed integer(Object node, BigInteger value, @Nullable DataType hint) {
        if (hint instanceof DataType.Float || hint instanceof DataType.Decimal) {
            return number(node, new BigDecimal(value), hint);
        }
        if (value.compareTo(MIN) < 0 || value.compareTo(MAX) > 0) {
            context.report(context.at(node, Code.HR0201, "`" + value + "` does not fit an Int")
                    .note("an Int has 64 bits: at most 9223372036854775807"));
            return Typed.UNKNOWN;
        }
        return Typed.of(new Expr.Literal(DataType.INT, value.longValue()));
    }

    Typed number(Object node, BigDecimal value, @Nullable DataType hint) {
        if (hint instanceof DataType.Decimal decimal) {
            return decimal(node, value, decimal);
        }
        double number = value.doubleValue() + 0.0;
        if (Double.isInfinite(number)) {
            context.report(context.at(node, Code.HR0201, "`" + value + "` does not fit a Float")
                    .note("a Float is finite: at most about 1.8e308"));
            return Typed.UNKNOWN;
        }
        return Typed.of(new Expr.Literal(DataType.FLOAT, number));
    }

    /** The literal at the expected scale if that loses nothing, else at its own. */
    private Typed decimal(Object node, BigDecimal value, DataType.Decimal hint) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        int scale = Math.max(bare.scale(), 0);
        int whole = Math.max(bare.precision() - bare.scale(), 0);
        boolean fits = scale <= hint.scale() && whole <= hint.precision() - hint.scale();
        if (fits) {
            return Typed.of(new Expr.Literal(hint, bare.setScale(hint.scale(), java.math.RoundingMode.UNNECESSARY)));
        }
        if (whole + scale > DataType.MAX_DECIMAL_DIGITS) {
            context.report(context.at(node, Code.HR0201, "`" + value + "` does not fit a Decimal")
                    .note("a Decimal has at most 38 digits"));
            return Typed.UNKNOWN;
        }
        DataType own = new DataType.Decimal(Math.max(whole + scale, 1), scale);
        return Typed.of(new Expr.Literal(own, bare.setScale(scale, java.math.RoundingMode.UNNECESSARY)));
    }

    /** A Decimal literal of the least type that holds it; anything else as it is. */
    static Typed ownDigits(Typed typed) {
        if (typed.isUnknown()
                || !(typed.expr() instanceof Expr.Literal literal)
                || !(literal.value() instanceof BigDecimal value)) {
            return typed;
        }
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        int scale = Math.max(bare.scale(), 0);
        int digits = Math.max(Math.max(bare.precision() - bare.scale(), 0) + scale, 1);
        DataType own = new DataType.Decimal(digits, scale);
        return Typed.of(new Expr.Literal(own, bare.setScale(scale, java.math.RoundingMode.UNNECESSARY)), typed.taint());
    }

    Typed text(String value, @Nullable DataType hint) {
        if (hint instanceof DataType.EnumOf e && e.labels().contains(value)) {
            return label(e, value);
        }
        return Typed.of(new Expr.Literal(DataType.STRING, value));
    }

    /** {@code enum `Category`}, or the labels of one written in place. */
    static String enumName(DataType.EnumOf type) {
        return type.name().isEmpty() ? "`" + type.show() + "`" : "enum `" + type.name() + "`";
    }

    static Typed label(DataType.EnumOf type, String label) {
        return Typed.of(new Expr.Literal(type, (long) type.labels().indexOf(label)));
    }

    Typed null_(DraftExpr.NullLiteral node, @Nullable DataType hint) {
        if (hint == null || hint instanceof DataType.Unknown) {
            context.report(context.at(node, Code.HR0201, "the type of this `null` cannot be known")
                    .help("stand it beside a value, as in `if c then x else null`; to ask for null write `x is null`"));
            return Typed.UNKNOWN;
        }
        return Typed.of(new Expr.NullLiteral(hint));
    }
}
