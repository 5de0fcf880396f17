package dev.headrace.kernels.expr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compiled and interpreted expressions give the same values and the same errors. */
class CompiledEqualsInterpretedTest {

    private static final int ROWS = 40;

    private final ExprCompiler compiler = new ExprCompiler(RandomExprs.SCHEMA, RandomExprs.PARAMS);
    private final ExprInterpreter interpreter = new ExprInterpreter(RandomExprs.PARAMS);

    @Test
    void smallExpressions() {
        check(1500, 3);
    }

    @Test
    void largeExpressions() {
        check(60, 9);
    }

    private void check(int expressions, int depth) {
        int values = 0;
        int errors = 0;
        for (int seed = 0; seed < expressions; seed++) {
            RandomExprs random = new RandomExprs(seed);
            Batch batch = random.batch(ROWS);
            Expr e = random.expr(random.type(), depth);
            int[] counted = check(e, batch, "seed " + seed);
            values += counted[0];
            errors += counted[1];
        }
        assertThat(values).isGreaterThan(expressions * ROWS / 10);
        assertThat(errors).isGreaterThan(expressions * ROWS / 50);
    }

    private int[] check(Expr e, Batch batch, String what) {
        FirstErrors errors = new FirstErrors(ROWS);
        Vector compiled = compiler.compile(e).evaluate(batch, errors);
        assertThat(compiled.size()).isEqualTo(ROWS);
        int values = 0;
        for (int row = 0; row < ROWS; row++) {
            Map<String, Object> columns = RandomExprs.row(batch, row);
            RowError failed = errors.error(row);
            try {
                Object expected = interpreter.evaluate(e, columns::get);
                assertThat(failed).as("%s row %s of %s", what, row, e).isNull();
                assertThat(compiled.boxed(row))
                        .as("%s row %s of %s", what, row, e)
                        .isEqualTo(expected);
                values += expected == null ? 0 : 1;
            } catch (RowError expected) {
                assertThat(failed).as("%s row %s of %s", what, row, e).isNotNull();
                assertThat(failed.reason()).as("%s row %s", what, row).isEqualTo(expected.reason());
                assertThat(compiled.isNull(row)).isTrue();
            }
        }
        return new int[] {values, errors.count()};
    }
}
