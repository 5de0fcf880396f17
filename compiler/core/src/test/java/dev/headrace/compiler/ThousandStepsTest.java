package dev.headrace.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A file of a thousand steps compiles quickly; the bound is loose, for machines that are busy. */
class ThousandStepsTest {
    private static final int STEPS = 1_000;

    @Test
    void manyTables() {
        StringBuilder text = start();
        for (int i = 1; i <= STEPS; i++) {
            text.append("table t").append(i).append(" from t").append(i - 1);
            text.append(" { derive { a = a + b * 2.0, d = if c > ").append(i).append(" then a else b } }\n");
        }
        assertThat(seconds(text.toString())).isLessThan(5.0);
    }

    @Test
    void oneLongTable() {
        StringBuilder text = start().append("table t from t0 {\n");
        for (int i = 1; i <= STEPS; i++) {
            text.append(i % 2 == 0 ? "where a > -1.0\n" : "derive { a = a + 1.0 }\n");
        }
        assertThat(seconds(text.append("}\n").toString())).isLessThan(5.0);
    }

    private static StringBuilder start() {
        return new StringBuilder("schema S { a: Float, b: Float, c: Int }\n")
                .append("source s: S { batch = csv(\"s.csv\") }\n")
                .append("table t0 from s { where c > 0 }\n");
    }

    private static double seconds(String text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = System.nanoTime();
            Compilation compilation = Compiling.text(text);
            best = Math.min(best, (System.nanoTime() - before) / 1e9);
            assertThat(compilation.diagnostics()).isEmpty();
            assertThat(compilation.pipeline()).isPresent();
        }
        System.out.printf(java.util.Locale.ROOT, "%d steps: %.3f s warm%n", STEPS, best);
        return best;
    }
}
