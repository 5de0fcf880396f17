package dev.headrace.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac refuses: each misuse on its line. */
final class MisuseTest {

    private static final String HEAD = """
            package sample;
            import dev.headrace.dsl.*;
            import dev.headrace.dsl.value.*;
            class Misuse extends Definition {
              enum Kind { food, travel }
              enum Other { food }
              interface PayRow {
                IntColumn<PayRow> id = IntColumn.named("id");
                TextColumn<PayRow> card = TextColumn.named("card");
                MaybeTextColumn<PayRow> device = MaybeTextColumn.named("device");
                FloatColumn<PayRow> amount = FloatColumn.named("amount");
                MaybeFloatColumn<PayRow> fee = MaybeFloatColumn.named("fee");
                DecimalColumn<PayRow> price = DecimalColumn.named("price");
                BoolColumn<PayRow> fraud = BoolColumn.named("fraud");
                MaybeBoolColumn<PayRow> checked = MaybeBoolColumn.named("checked");
                EnumColumn<PayRow, Kind> kind = EnumColumn.named("kind");
                InstantColumn<PayRow> at = InstantColumn.named("at");
                DateColumn<PayRow> day = DateColumn.named("day");
                DurationColumn<PayRow> took = DurationColumn.named("took");
                BytesColumn<PayRow> raw = BytesColumn.named("raw");
                ListColumn<PayRow, String> words = ListColumn.named("words");
                RecordColumn<PayRow, PlaceRow> place = RecordColumn.named("place");
                SchemaOf<PayRow> SCHEMA = SchemaOf.<PayRow>named("Pay").field(id, Type.INT);
              }
              interface PlaceRow {
                FloatColumn<PlaceRow> lat = FloatColumn.named("lat");
              }
              interface LoginRow {
                TextColumn<LoginRow> card = TextColumn.named("card");
                IntColumn<LoginRow> tries = IntColumn.named("tries");
                SchemaOf<LoginRow> SCHEMA = SchemaOf.<LoginRow>named("Login").field(tries, Type.INT);
              }
              final Source<PayRow> pays = source("pays", PayRow.SCHEMA);
              final Source<LoginRow> logins = source("logins", LoginRow.SCHEMA);
              final class Habits extends Features<Habits> implements LoginRow {
                final IntColumn<Habits> n = let("n", count().over(hours(1)).through());
                Habits() { super("habits", logins, card); }
              }
              final Habits habits = add(new Habits());
              final class T extends Dataset<T> implements PayRow {
                final Joined<T, Habits> h = asofJoin(habits, days(1));
                T() {
                  super("t", pays);
            """;
    private static final int LINE = HEAD.split("\n").length + 1;
    private static final String TAIL = "\n    }\n  }\n}\n";

    static Stream<Arguments> misuses() {
        return Stream.of(
                misuse("a sum over a text", "let(\"x\", sum(card));", "no suitable method found for sum"),
                misuse("an average of an enum", "let(\"x\", avg(kind));", "no suitable method found for avg"),
                misuse("an average of a moment", "let(\"x\", avg(at));", "no suitable method found for avg"),
                misuse("the least of bytes", "let(\"x\", min(raw));", "no suitable method found for min"),
                misuse(
                        "a median of texts",
                        "let(\"x\", quantile(card, 0.5));",
                        "no suitable method found for quantile"),
                misuse("an optional as a condition", "where(checked);", "cannot be converted to BoolExpr"),
                misuse(
                        "an optional comparison as a condition",
                        "where(fee.gt(1.0));",
                        "cannot be converted to BoolExpr"),
                misuse("a number as a condition", "where(amount);", "cannot be converted to BoolExpr"),
                misuse("and with an optional", "where(fraud.and(checked));", "cannot be converted to BoolExpr"),
                misuse("not of an optional", "where(not(checked));", "cannot be"),
                misuse("a column of another schema", "where(LoginRow.tries.gt(1));", "cannot be converted to BoolExpr"),
                misuse("a feature without its join", "where(habits.n.gt(1));", "cannot be converted to BoolExpr"),
                misuse("keeping a column of another schema", "keep(LoginRow.tries);", "cannot be applied"),
                misuse("dropping a column of another schema", "drop(id, LoginRow.tries);", "cannot be applied"),
                misuse("a text compared with a number", "where(card.is(5));", "no suitable method found for is"),
                misuse("a number compared with a text", "where(amount.lt(\"5\"));", "no suitable method found for lt"),
                misuse(
                        "a moment compared with a text",
                        "where(at.gt(\"2024-01-01\"));",
                        "no suitable method found for gt"),
                misuse("a moment compared with a day", "where(at.gt(day));", "no suitable method found for gt"),
                misuse("a label of another enum", "where(kind.is(Other.food));", "no suitable method found for is"),
                misuse("a label as a text", "where(kind.is(\"food\"));", "no suitable method found for is"),
                misuse("an enum in texts", "where(kind.in(\"food\"));", "cannot be applied"),
                misuse("the order of truths", "where(fraud.lt(true));", "cannot find symbol"),
                misuse("the order of bytes", "where(raw.lt(raw));", "cannot find symbol"),
                misuse("a sum of text and number", "let(\"x\", card.plus(amount));", "cannot find symbol"),
                misuse("the sum of two moments", "let(\"x\", at.plus(at));", "no suitable method found for plus"),
                misuse("a day and a span", "let(\"x\", day.plus(days(1)));", "cannot find symbol"),
                misuse("a Decimal and a Float", "let(\"x\", price.plus(amount));", "no suitable method found for plus"),
                misuse("whole division of Floats", "let(\"x\", amount.div(2.0));", "cannot find symbol"),
                misuse(
                        "a default of another type",
                        "let(\"x\", device.orElse(0));",
                        "no suitable method found for orElse"),
                misuse("a default for what is there", "let(\"x\", card.orElse(\"\"));", "cannot find symbol"),
                misuse("asking whether what is there is missing", "where(card.isNull());", "cannot find symbol"),
                misuse("filling what is there", "fill(amount, 0.0);", "no suitable method found for fill"),
                misuse("filling with another type", "fill(device, 0);", "no suitable method found for fill"),
                misuse("the hour of a day", "let(\"x\", hour(day));", "no suitable method found for hour"),
                misuse("the root of a text", "let(\"x\", sqrt(card));", "no suitable method found for sqrt"),
                misuse(
                        "a pattern that is no literal",
                        "where(matches(card, card));",
                        "no suitable method found for matches"),
                misuse(
                        "an optional kept as sure",
                        "FloatColumn<T> x = let(\"x\", fee.plus(1.0));",
                        "incompatible types"),
                misuse(
                        "an as-of joined column kept as sure",
                        "IntColumn<T> x = h.get(habits.n);",
                        "incompatible types"),
                misuse("a column of no such feature set", "keep(h.get(amount));", "no suitable method found for get"),
                misuse(
                        "a field of another record",
                        "let(\"x\", place.get(LoginRow.tries));",
                        "no suitable method found for get"),
                misuse("one-hot of a text", "oneHot(card);", "cannot be applied"),
                misuse("a group by another's column", "groupBy(LoginRow.tries);", "cannot be applied"),
                misuse("a key of two types", "join(logins, on(id, LoginRow.card));", "cannot be"),
                misuse("a join key of another table", "join(logins, on(LoginRow.card, card));", "cannot be"),
                misuse(
                        "an if without a condition",
                        "let(\"x\", when(amount).then(1).otherwise(2));",
                        "cannot be applied"),
                misuse(
                        "branches of two types",
                        "let(\"x\", when(fraud).then(1).otherwise(\"no\"));",
                        "no suitable method found for otherwise"),
                misuse(
                        "a case of another enum",
                        "let(\"x\", map(kind).to(1, Other.food).otherwise(2));",
                        "no suitable method found for to"),
                misuse(
                        "a window without a bound",
                        "let(\"x\", sum(amount).over(hours(1)));",
                        "no suitable method found for let"),
                misuse(
                        "a window of a number",
                        "let(\"x\", sum(amount).over(5).through());",
                        "no suitable method found for over"),
                misuse(
                        "a number of one source and of another",
                        "let(\"x\", amount.plus(LoginRow.tries));",
                        "no suitable method found for let"),
                misuse("texts where numbers are exploded", "explodeInt(words);", "cannot be converted to ListColumn"),
                misuse("a fate that is a text", "pays.onError(\"drop\");", "cannot be converted to Fate"),
                misuse("exploding what is no list", "explodeText(card);", "cannot be converted to ListColumn"));
    }

    private static Arguments misuse(String what, String line, String message) {
        return Arguments.of(what, line, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misuses")
    void javacRefuses(String what, String line, String message) {
        List<String> errors = Javac.errors("sample.Misuse", HEAD + line + TAIL);
        assertThat(errors).as(line).hasSize(1);
        assertThat(errors.get(0)).startsWith(LINE + ": ").contains(message);
    }

    static Stream<String> uses() {
        return Stream.of(
                "FloatColumn<T> a = let(\"a\", amount.plus(1.0)); let(\"x\", a.plus(amount)); let(\"y\", amount.plus(a));",
                "FloatColumn<T> a = let(\"a\", amount.times(id)); where(a.lt(amount).and(amount.gt(a)));",
                "IntColumn<T> a = let(\"a\", id.plus(1)); FloatColumn<T> b = let(\"b\", a.plus(amount).minus(id));",
                "FloatColumn<T> a = let(\"a\", id.dividedBy(2)); IntColumn<T> b = let(\"b\", id.div(2));",
                "DecimalColumn<T> a = let(\"a\", price.plus(id)); DecimalColumn<T> b = let(\"b\", id.plus(price));",
                "DurationColumn<T> a = let(\"a\", at.minus(at)); InstantColumn<T> b = let(\"b\", at.plus(a).minus(hours(1)));",
                "MaybeFloatColumn<T> a = let(\"a\", fee.plus(amount)); FloatColumn<T> b = let(\"b\", fee.orElse(amount));",
                "MaybeFloatColumn<T> a = let(\"a\", amount.plus(fee)); where(fee.is(amount).or(amount.is(fee)));",
                "MaybeIntColumn<T> a = let(\"a\", h.get(habits.n).plus(id)); IntColumn<T> b = fill(a, 0); let(\"c\", b.plus(id));",
                "TextColumn<T> a = let(\"a\", when(fraud).then(\"x\").otherwise(card)); where(a.is(card).and(card.is(a)));",
                "IntColumn<T> a = let(\"a\", map(kind).to(1, Kind.food).to(2, Kind.travel).total()); where(a.in(1, 2));",
                "EnumColumn<T, Kind> a = let(\"a\", map(kind).to(Kind.food, Kind.travel).otherwise(kind)); where(a.is(kind));",
                "FloatColumn<T> a = let(\"a\", place.get(PlaceRow.lat)); where(a.between(0, 90));",
                "let(\"x\", concat(card, device.orElse(\"\"))); MaybeTextColumn<T> y = let(\"y\", upper(device));",
                "let(\"x\", sqrt(id)); let(\"y\", greatest(amount, id)); let(\"z\", lower(kind));",
                "MaybeTextColumn<T> a = let(\"a\", textAt(words, 0)); where(contains(words, value(\"x\")));",
                "keep(id, all().except(fee)); drop(id);",
                "where(not(kind.in(Kind.food)).and(fraud));");
    }

    @ParameterizedTest
    @MethodSource("uses")
    void javacTakes(String line) {
        assertThat(Javac.errors("sample.Misuse", HEAD + line + TAIL)).isEmpty();
    }

    @Test
    void theSharedPartIsRight() {
        assertThat(Javac.errors("sample.Misuse", HEAD + TAIL)).isEmpty();
    }
}
