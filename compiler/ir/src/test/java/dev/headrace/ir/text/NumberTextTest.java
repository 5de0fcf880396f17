package dev.headrace.ir.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.function.RowError;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    private static final int ROUNDS = 200_000;

    @Test
    void everyIntReadsBack() {
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            assertThat(IntText.parse(
                            "x" + IntText.print(value) + "y",
                            1,
                            Long.toString(value).length() + 1))
                    .isEqualTo(value);
        }
        assertThat(IntText.parse("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(IntText.parse("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(IntText.parse("-0007")).isEqualTo(-7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "1_000",
                " 1",
                "1 ",
                "1.0",
                "1e3",
                "0x10",
                "٣",
                "--1",
                "9223372036854775808",
                "-9223372036854775809",
                "99999999999999999999"
            })
    void noInt(String text) {
        assertThatThrownBy(() -> IntText.parse(text)).isInstanceOf(RowError.class);
    }

    @Test
    void everyFloatReadsBackAndIsAsShortAsCanBe() {
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value) && value != 0) {
                String text = FloatText.print(value);
                assertThat(FloatText.parse(text)).isEqualTo(value);
                assertThat(Double.parseDouble(text)).isEqualTo(value);
                assertShortest(value, text);
            }
        }
    }

    private static void assertShortest(double value, String text) {
        int digits = new BigDecimal(text).stripTrailingZeros().precision();
        if (digits > 2) {
            BigDecimal exact = new BigDecimal(value);
            BigDecimal down = exact.round(new MathContext(digits - 1, RoundingMode.DOWN));
            BigDecimal up = exact.round(new MathContext(digits - 1, RoundingMode.UP));
            assertThat(down.doubleValue()).isNotEqualTo(value);
            assertThat(up.doubleValue()).isNotEqualTo(value);
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == value) {
                assertThat(new BigDecimal(text)).isEqualByComparingTo(nearest);
            }
        }
    }

    @Test
    void floatsWithFewDigitsReadAsJavaReadsThem() {
        Random random = new Random(3);
        for (int i = 0; i < ROUNDS; i++) {
            String text = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(60) - 30)
                    .toString()
                    .replace("E+", random.nextBoolean() ? "e" : "E+");
            assertThat(FloatText.parse(text)).isEqualTo(Double.parseDouble(text) + 0.0);
        }
    }

    @Test
    void floatsOfManyDigitsAreTheNearest() {
        Random random = new Random(5);
        for (int i = 0; i < ROUNDS; i++) {
            long digits = random.nextLong() >>> random.nextInt(12);
            String text = Long.toUnsignedString(digits) + "e" + (random.nextInt(135) - 67);
            assertThat(FloatText.parse(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    @Test
    void floatsNextToATieAreTheNearest() {
        Random random = new Random(6);
        for (int i = 0; i < ROUNDS / 4; i++) {
            double value = Math.scalb(random.nextDouble() + 1, random.nextInt(100) - 40);
            BigDecimal middle = new BigDecimal(value)
                    .add(new BigDecimal(Math.nextUp(value)))
                    .divide(BigDecimal.valueOf(2));
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                for (int digits = 17; digits <= 20; digits++) {
                    String text = middle.round(new MathContext(digits, mode))
                            .toString()
                            .replace("E+", "E");
                    assertThat(FloatText.parse(text)).as(text).isEqualTo(Double.parseDouble(text));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, 0.0",
        "-0, 0.0",
        "1, 1.0",
        ".5, 0.5",
        "5., 5.0",
        "100, 100.0",
        "1e-4, 0.0001",
        "0.00001, 1.0E-5",
        "123456789012345.6, 123456789012345.6",
        "9999999999999998, 9999999999999998.0",
        "1e16, 1.0E16",
        "2.5e-7, 2.5E-7",
        "-12.50, -12.5",
        "4.9e-324, 4.9E-324",
        "2e23, 2.0E23",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "1e-400, 0.0",
        "007.250, 7.25",
        "9007199254740993, 9007199254740992.0"
    })
    void floatForms(String text, String canonical) {
        assertThat(FloatText.print(FloatText.parse(text))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "+1.0",
                "1_0.0",
                " 1.0",
                "1.0 ",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e",
                "1e+",
                "e5",
                "1.0f",
                "1.0d",
                "0x1p3",
                "1e400",
                "-1e309",
                "1.2.3",
                "1,5"
            })
    void noFloat(String text) {
        assertThatThrownBy(() -> FloatText.parse(text)).isInstanceOf(RowError.class);
    }

    @Test
    void everyDecimalReadsBack() {
        Random random = new Random(4);
        for (int i = 0; i < ROUNDS; i++) {
            int scale = random.nextInt(39);
            BigDecimal value = new BigDecimal(new java.math.BigInteger(random.nextInt(126), random), scale);
            BigDecimal signed = random.nextBoolean() ? value.negate() : value;
            assertThat(DecimalText.parse(DecimalText.print(signed), 38, scale)).isEqualTo(signed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.00",
        "1.5, 1.50",
        "-1.25, -1.25",
        "1.2500, 1.25",
        "999.99, 999.99",
        "0, 0.00",
        "000001.1, 1.10",
        "-0.0, 0.00"
    })
    void decimalForms(String text, String canonical) {
        assertThat(DecimalText.print(DecimalText.parse(text, 5, 2))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".5", "5.", "+1", "1e2", "1.005", "1000", "1000.00", " 1", "1_0", "--1"})
    void noDecimal(String text) {
        assertThatThrownBy(() -> DecimalText.parse(text, 5, 2)).isInstanceOf(RowError.class);
    }

    @Test
    void boolsAreTrueAndFalse() {
        assertThat(BoolText.parse("true")).isTrue();
        assertThat(BoolText.parse("xfalse", 1, 6)).isFalse();
        for (String text : new String[] {"", "True", "t", "1", "yes", "true "}) {
            assertThatThrownBy(() -> BoolText.parse(text)).isInstanceOf(RowError.class);
        }
    }
}
