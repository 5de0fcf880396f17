package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac refuses of generated row types: each misuse on its line. */
final class RowMisuseTest {

    private static final String ABOVE = """
            enum Kind { food, travel }
            enum Other { food }
            @Schema record Place(double lat) {}
            @Schema record Login(@Entity String card, long tries, @EventTime Instant at) {}
            @Schema record Pay(
                    @Key long id, @Entity String card, @Nullable String device, double amount, @Nullable Double fee,
                    @Decimal(precision = 9, scale = 2) BigDecimal price, boolean fraud, @Nullable Boolean checked, Kind kind,
                    @EventTime Instant at, LocalDate day, byte[] raw, List<String> words, Place place,
                    @Vector(3) float[] weights) {}
            class Misuse extends Definition {
                final dev.headrace.dsl.Source<PayRow> pays = source("pays", PayRow.SCHEMA);
                final dev.headrace.dsl.Source<LoginRow> logins = source("logins", LoginRow.SCHEMA);
                final class T extends dev.headrace.dsl.Dataset<T> implements PayRow {
                    T() {
                        super("t", pays);
            """;
    private static final int LINE = ABOVE.split("\n").length + 1;
    private static final String BELOW = "\n        }\n    }\n}\n";

    static Stream<Arguments> misuses() {
        return Stream.of(
                misuse(
                        "a sum over a text",
                        "let(\"x\", sum(card));",
                        "no suitable method found for sum(TextColumn<PayRow>)"),
                misuse(
                        "an average of an enum",
                        "let(\"x\", avg(kind));",
                        "no suitable method found for avg(EnumColumn<PayRow,Kind>)"),
                misuse(
                        "an optional as a condition",
                        "where(checked);",
                        "MaybeBoolColumn<PayRow> cannot be converted to BoolExpr"),
                misuse("a text as a condition", "where(card);", "TextColumn<PayRow> cannot be converted to BoolExpr"),
                misuse("a text compared with a number", "where(card.is(1));", "no suitable method found for is(int)"),
                misuse(
                        "a label of another enum",
                        "where(kind.is(Other.food));",
                        "no suitable method found for is(Other)"),
                misuse(
                        "a Decimal and a Float",
                        "let(\"x\", price.plus(amount));",
                        "no suitable method found for plus(FloatColumn<PayRow>)"),
                misuse(
                        "a default of another type",
                        "let(\"x\", device.orElse(0));",
                        "no suitable method found for orElse(int)"),
                misuse("a default for what is there", "let(\"x\", card.orElse(\"\"));", "cannot find symbol"),
                misuse("filling what is there", "fill(amount, 0.0);", "no suitable method found for fill"),
                misuse(
                        "the hour of a day",
                        "let(\"x\", hour(day));",
                        "no suitable method found for hour(DateColumn<PayRow>)"),
                misuse("the order of bytes", "where(raw.lt(raw));", "cannot find symbol"),
                misuse(
                        "a field of another record",
                        "let(\"x\", place.get(LoginRow.tries));",
                        "no suitable method found for get(IntColumn<LoginRow>)"),
                misuse("one-hot of a text", "oneHot(card);", "cannot be applied to given types"),
                misuse("a group by another's column", "groupBy(LoginRow.tries);", "cannot be applied to given types"),
                misuse("a join key of another table", "join(logins, on(LoginRow.card, card));", "cannot be applied"),
                misuse("exploding a list of others", "explodeInt(words);", "cannot be converted to ListColumn"),
                misuse("exploding what is no list", "explodeText(card);", "cannot be converted to ListColumn"),
                misuse("a column that is not there", "keep(id, zip);", "cannot find symbol"),
                misuse("rows of another source", "new T2();", "cannot find symbol"),
                misuse(
                        "an optional kept as sure",
                        "FloatColumn<T> x = let(\"x\", fee.plus(1.0));",
                        "incompatible types"));
    }

    private static Arguments misuse(String what, String line, String message) {
        return Arguments.of(what, line, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misuses")
    void javacRefuses(String what, String line, String message) {
        List<String> errors = Javac.errors(ABOVE + line + BELOW);
        assertThat(errors).as(line).hasSize(1);
        assertThat(errors.get(0)).startsWith(LINE + ": ").contains(message);
    }

    @Test
    void theSharedPartIsRight() {
        assertThat(Javac.errors(ABOVE + "let(\"x\", place.get(PlaceRow.lat)); keep(id, at);" + BELOW))
                .isEmpty();
    }
}
