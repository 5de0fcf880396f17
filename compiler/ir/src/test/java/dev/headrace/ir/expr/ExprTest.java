package dev.headrace.ir.expr;

import static dev.headrace.ir.Samples.call;
import static dev.headrace.ir.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.headrace.ir.Tiny;
import dev.headrace.ir.type.DataType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An ill-typed expression cannot be built, and each says rightly whether it may be missing. */
class ExprTest {

    private final Expr sure = number(1);
    private final Expr optional = new Expr.ColumnRef("x", DataType.INT, true);
    private final Expr text = new Expr.Literal(DataType.STRING, "a");
    private final Expr maybe = new Expr.ColumnRef("b", DataType.BOOL, true);
    private final Expr yes = new Expr.Literal(DataType.BOOL, true);

    private static void refused(Runnable build) {
        assertThatIllegalArgumentException().isThrownBy(build::run);
    }

    @Test
    void literalsHoldWhatTheirTypeHolds() {
        refused(() -> new Expr.Literal(DataType.INT, 1));
        refused(() -> new Expr.Literal(DataType.FLOAT, 1L));
        refused(() -> new Expr.Literal(DataType.BOOL, "true"));
        refused(() -> new Expr.Literal(DataType.INSTANT, 1.0));
    }

    @Test
    void callsHaveTheArgumentsTheirFunctionTakes() {
        refused(() -> call(Tiny.ADD, sure));
        refused(() -> call(Tiny.ADD, sure, text));
        assertThat(call(Tiny.ADD, sure, sure).optional()).isFalse();
        assertThat(call(Tiny.ADD, sure, optional).optional()).isTrue();
    }

    @Test
    void conditionsAreSureBools() {
        refused(() -> new Expr.And(yes, maybe));
        refused(() -> new Expr.And(sure, yes));
        refused(() -> new Expr.Or(maybe, yes));
        refused(() -> new Expr.Not(maybe));
        refused(() -> new Expr.If(maybe, sure, sure));
    }

    @Test
    void branchesHaveOneType() {
        refused(() -> new Expr.If(yes, sure, text));
        refused(() -> new Expr.Coalesce(optional, text));
        refused(() -> new Expr.Same(sure, text));
    }

    @Test
    void whatMayBeMissing() {
        assertThat(new Expr.If(yes, sure, optional).optional()).isTrue();
        assertThat(new Expr.If(yes, sure, sure).optional()).isFalse();
        assertThat(new Expr.Coalesce(optional, sure).optional()).isFalse();
        assertThat(new Expr.Coalesce(optional, optional).optional()).isTrue();
        assertThat(new Expr.Same(optional, optional).optional()).isFalse();
        assertThat(new Expr.IsNull(optional).optional()).isFalse();
        assertThat(new Expr.NullLiteral(DataType.INT).optional()).isTrue();
        assertThat(new Expr.Widen(optional, DataType.FLOAT).optional()).isTrue();
    }

    @Test
    void wideningLosesNothing() {
        Expr money = new Expr.ColumnRef("m", new DataType.Decimal(10, 2), false);
        assertThat(new Expr.Widen(sure, new DataType.Decimal(19, 0)).type().show())
                .isEqualTo("Decimal(19, 0)");
        assertThat(new Expr.Widen(money, new DataType.Decimal(12, 4)).optional())
                .isFalse();
        refused(() -> new Expr.Widen(sure, new DataType.Decimal(20, 2)));
        refused(() -> new Expr.Widen(money, new DataType.Decimal(10, 3)));
        refused(() -> new Expr.Widen(money, DataType.FLOAT));
        refused(() -> new Expr.Widen(text, DataType.INT));
        Expr color = new Expr.Literal(new DataType.EnumOf("Color", List.of("red")), 0L);
        assertThat(new Expr.Widen(color, DataType.STRING).type()).isEqualTo(DataType.STRING);
    }

    @Test
    void aChangeReachesEveryNodeOnce() {
        Expr e = new Expr.If(new Expr.Not(yes), call(Tiny.ADD, sure, sure), new Expr.Coalesce(optional, sure));
        Expr doubled = MapExpr.bottomUp(e, n -> n.equals(sure) ? number(2) : n);
        assertThat(doubled)
                .isEqualTo(new Expr.If(
                        new Expr.Not(yes),
                        call(Tiny.ADD, number(2), number(2)),
                        new Expr.Coalesce(optional, number(2))));
    }
}
