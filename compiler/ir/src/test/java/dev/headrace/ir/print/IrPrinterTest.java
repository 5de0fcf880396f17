package dev.headrace.ir.print;

import static dev.headrace.ir.Samples.TX;
import static dev.headrace.ir.Samples.call;
import static dev.headrace.ir.Samples.number;
import static dev.headrace.ir.Samples.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.Samples;
import dev.headrace.ir.Tiny;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IrPrinterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/headrace/ir/print/everything.txt");

    private final Expr n = ref(TX, "n");
    private final Expr x = ref(TX, "x");
    private final Expr small = call(Tiny.LESS, n, number(3));

    /** To accept a change: {@code -Dheadrace.publish=true}. */
    @Test
    void writesOneOfEverything() throws IOException {
        String text = IrPrinter.print(Samples.pipeline());
        if (Boolean.getBoolean("headrace.publish")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        try (InputStream golden = Files.newInputStream(GOLDEN)) {
            assertThat(text).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void operatorsStandBetweenTheirOperands() {
        Expr sum = call(Tiny.ADD, n, number(1));
        assertThat(IrPrinter.print(call(Tiny.LESS, sum, call(Tiny.ADD, n, sum))))
                .isEqualTo("n + 1 < n + (n + 1)");
        assertThat(IrPrinter.print(call(Tiny.HASH, sum))).isEqualTo("hash(n + 1)");
    }

    @Test
    void parenthesesStandWhereTheyMatter() {
        Expr either = new Expr.Or(small, small);
        assertThat(IrPrinter.print(new Expr.And(either, small))).isEqualTo("(n < 3 or n < 3) and n < 3");
        assertThat(IrPrinter.print(new Expr.Or(new Expr.And(small, small), small)))
                .isEqualTo("n < 3 and n < 3 or n < 3");
        assertThat(IrPrinter.print(new Expr.Not(either))).isEqualTo("not (n < 3 or n < 3)");
        assertThat(IrPrinter.print(new Expr.Same(new Expr.Same(n, n), small))).isEqualTo("(n == n) == (n < 3)");
        assertThat(IrPrinter.print(call(Tiny.ADD, new Expr.Coalesce(x, n), n))).isEqualTo("(x ?? n) + n");
    }

    @Test
    void negatedFormsHaveTheirOwnWords() {
        assertThat(IrPrinter.print(new Expr.Not(new Expr.Same(x, n)))).isEqualTo("x != n");
        assertThat(IrPrinter.print(new Expr.Not(new Expr.IsNull(x)))).isEqualTo("x is not null");
        assertThat(IrPrinter.print(new Expr.If(small, n, x))).isEqualTo("if n < 3 then n else x");
    }

    @Test
    void valuesAreWrittenAsInTheLanguage() {
        assertThat(IrPrinter.print(new Expr.Literal(DataType.STRING, "a\"\n\uD800ü")))
                .isEqualTo("\"a\\\"\\n\\u{d800}ü\"");
        assertThat(IrPrinter.print(new Expr.Literal(DataType.FLOAT, 1e-7))).isEqualTo("1.0E-7");
        assertThat(IrPrinter.print(new Expr.Literal(DataType.DURATION, 5_400_000_000L)))
                .isEqualTo("1h30m");
    }
}
