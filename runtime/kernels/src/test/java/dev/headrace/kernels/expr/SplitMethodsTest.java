package dev.headrace.kernels.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.MethodRef;
import dev.headrace.ir.function.NullRule;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expressions too large for one method, lazy evaluation, and errors behind missing values. */
class SplitMethodsTest {

    private static final Schema SCHEMA =
            Schema.of(List.of(Column.sure("a", DataType.INT), Column.optional("b", DataType.INT)));
    private static final Expr A = new Expr.ColumnRef("a", DataType.INT, false);
    private static final Expr B = new Expr.ColumnRef("b", DataType.INT, true);

    private static final ScalarOverload ADD = new ScalarOverload(
            "add",
            List.of(DataType.INT, DataType.INT),
            DataType.INT,
            NullRule.STRICT,
            MethodRef.of(Evaluators.class, "add", long.class, long.class),
            List.of(),
            true,
            false);

    /** Functions of the tests. */
    public static final class Evaluators {
        private Evaluators() {}

        public static long add(long a, long b) {
            if (a == -13 || b == -13) {
                throw new RowError("thirteen");
            }
            return a + b;
        }
    }

    private static Expr add(Expr a, Expr b) {
        return new Expr.Call(ADD, List.of(a, b), DataType.INT);
    }

    private static Expr literal(long v) {
        return new Expr.Literal(DataType.INT, v);
    }

    private static Batch batch(Long... values) {
        List<Object> a = new ArrayList<>();
        for (long i = 0; i < values.length; i++) {
            a.add(i);
        }
        List<Vector> columns =
                List.of(Vectors.of(DataType.INT, a), Vectors.of(DataType.INT, java.util.Arrays.asList(values)));
        return new Batch(SCHEMA, values.length, columns, null);
    }

    private static Vector evaluate(Expr e, Batch batch, RowErrors errors) {
        return new ExprCompiler(SCHEMA, Map.of()).compile(e).evaluate(batch, errors);
    }

    @Test
    void aMapOfTwoThousandArms() {
        Expr map = B;
        for (int i = 2000; i >= 0; i--) {
            map = new Expr.If(new Expr.Same(A, literal(i)), i % 3 == 0 ? B : add(literal(i * 7L), literal(0)), map);
        }
        Vector result = evaluate(map, batch(5L, 6L, null, null, 9L), RowErrors.thrown());
        assertThat(List.of(result.boxed(0), result.boxed(1), result.boxed(2), result.boxed(4)))
                .isEqualTo(List.<Object>of(5L, 7L, 14L, 28L));
        assertThat(result.isNull(3)).isTrue();
    }

    /** Engines' threads have stacks of a megabyte or less, and a cache of what was compiled compares expressions. */
    @Test
    void aMapOfTwoThousandArmsOnASmallStack() throws InterruptedException {
        Throwable[] failed = new Throwable[1];
        Thread thread = new Thread(null, this::aMapOfTwoThousandArms, "small", 600 << 10);
        thread.setUncaughtExceptionHandler((t, e) -> failed[0] = e);
        thread.start();
        thread.join();
        assertThat(failed[0]).isNull();
    }

    @Test
    void aSumOfAThousandTerms() {
        Expr sum = A;
        for (int i = 0; i < 1000; i++) {
            sum = i % 2 == 0 ? add(sum, new Expr.Coalesce(B, literal(1))) : add(literal(2), sum);
        }
        Vector result = evaluate(sum, batch(3L, null), RowErrors.thrown());
        assertThat(result.boxed(0)).isEqualTo(500 * 3 + 500 * 2L);
        assertThat(result.boxed(1)).isEqualTo(1 + 500 + 500 * 2L);
    }

    @Test
    void anErrorBehindAMissingValueIsAnError() {
        FirstErrors errors = new FirstErrors(2);
        evaluate(add(B, add(A, literal(-13))), batch(null, 1L), errors);
        assertThat(errors.count()).isEqualTo(2);
    }

    @Test
    void onlyWhatIsNeededIsEvaluated() {
        Expr fails = new Expr.Same(add(A, literal(-13)), A);
        Expr isZero = new Expr.Same(A, literal(0));
        Batch batch = batch(1L, 2L);
        FirstErrors errors = new FirstErrors(2);
        Vector and = evaluate(new Expr.And(isZero, fails), batch, errors);
        assertThat(errors.error(0)).isNotNull();
        assertThat(errors.error(1)).isNull();
        assertThat(and.boxed(1)).isEqualTo(false);
        FirstErrors others = new FirstErrors(2);
        assertThat(evaluate(new Expr.Or(isZero, fails), batch, others).boxed(0)).isEqualTo(true);
        assertThat(others.error(1)).isNotNull();
        assertThat(others.count()).isEqualTo(1);
    }

    @Test
    void aFilterSelectsSoundRowsInOrder() {
        Expr condition = new Expr.Not(new Expr.Same(add(A, literal(0)), new Expr.Coalesce(B, literal(2))));
        int[] selected = new int[4];
        FirstErrors errors = new FirstErrors(4);
        Batch batch = batch(0L, 5L, null, 9L);
        int count = new ExprCompiler(SCHEMA, Map.of()).filter(condition).select(batch, selected, errors);
        assertThat(java.util.Arrays.copyOf(selected, count)).containsExactly(1, 3);
        assertThat(errors.count()).isZero();
    }

    @Test
    void otherFailuresAreFaultsAndComeOut() {
        ScalarOverload broken = new ScalarOverload(
                "broken",
                List.of(DataType.INT),
                DataType.INT,
                NullRule.STRICT,
                MethodRef.of(Math.class, "toIntExact", long.class),
                List.of(),
                true,
                false);
        Expr e = new Expr.Call(broken, List.of(literal(1L << 40)), DataType.INT);
        assertThatThrownBy(() -> evaluate(e, batch(1L), RowErrors.thrown())).isInstanceOf(ArithmeticException.class);
    }
}
