package dev.headrace.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.NullRule;
import dev.headrace.ir.function.Operators;
import dev.headrace.ir.function.ScalarFunction.Chosen;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverloadTest {

    private static final DataType COLOR = new DataType.EnumOf("Color", List.of("red", "green"));
    private static final DataType SIZE = new DataType.EnumOf("Size", List.of("s", "m"));

    @Test
    void theLeastWideningWins() {
        assertThat(types(Operators.ADD, DataType.INT, DataType.INT)).containsOnly(DataType.INT);
        assertThat(types(Operators.ADD, DataType.INT, DataType.FLOAT)).containsOnly(DataType.FLOAT);
        assertThat(types("round", DataType.INT)).containsExactly(DataType.FLOAT, DataType.INT, DataType.FLOAT);
        assertThat(types("upper", COLOR)).containsOnly(DataType.STRING);
        assertThat(types(Operators.DIVIDE, DataType.INT, DataType.INT))
                .containsExactly(DataType.INT, DataType.INT, DataType.FLOAT);
    }

    @Test
    void decimalResultsHoldWhatTheyNeed() {
        assertThat(types(Operators.ADD, decimal(10, 2), decimal(5, 4)))
                .containsExactly(decimal(10, 2), decimal(5, 4), decimal(13, 4));
        assertThat(types(Operators.MULTIPLY, decimal(10, 2), DataType.INT))
                .containsExactly(decimal(10, 2), decimal(19, 0), decimal(29, 2));
        assertThat(types(Operators.ADD, decimal(38, 2), decimal(38, 2))).containsOnly(decimal(38, 2));
        assertThat(types("least", decimal(10, 2), decimal(5, 4))).containsOnly(decimal(12, 4));
        assertThat(types(Operators.DIVIDE, decimal(10, 2), decimal(5, 4))).endsWith(DataType.FLOAT);
        assertThat(choose("least", decimal(38, 0), decimal(38, 38))).isEmpty();
        assertThat(choose(Operators.MULTIPLY, decimal(38, 20), decimal(38, 19))).isEmpty();
        assertThat(choose(Operators.ADD, decimal(10, 2), DataType.FLOAT)).isEmpty();
    }

    @Test
    void timesTakePartAsTheyShould() {
        assertThat(types(Operators.SUBTRACT, DataType.INSTANT, DataType.INSTANT))
                .endsWith(DataType.DURATION);
        assertThat(types(Operators.ADD, DataType.INSTANT, DataType.DURATION)).endsWith(DataType.INSTANT);
        assertThat(choose(Operators.ADD, DataType.INSTANT, DataType.INSTANT)).isEmpty();
        assertThat(choose(Operators.ADD, DataType.DATE, DataType.DURATION)).isEmpty();
        assertThat(choose(Operators.LESS, DataType.DATE, DataType.INSTANT)).isEmpty();
    }

    @Test
    void enumsCompareOnlyWithTheirOwn() {
        assertThat(choose(Operators.LESS, COLOR, COLOR)).isPresent();
        assertThat(choose(Operators.LESS, COLOR, SIZE)).isEmpty();
        assertThat(choose(Operators.LESS, COLOR, DataType.STRING)).isEmpty();
        assertThat(choose(Operators.ADD, DataType.STRING, DataType.STRING)).isEmpty();
        assertThat(choose(Operators.LESS, DataType.BOOL, DataType.BOOL)).isEmpty();
    }

    @Test
    void argumentsGoByNameAndDefaultsFillIn() {
        Chosen byName = choose(
                        "clamp",
                        List.of(
                                new Argument(Optional.of("high"), DataType.INT, false, Optional.empty()),
                                new Argument(Optional.of("x"), DataType.FLOAT, false, Optional.empty()),
                                new Argument(Optional.of("low"), DataType.INT, false, Optional.empty())))
                .orElseThrow();
        assertThat(byName.order()).containsExactly(1, 2, 0);
        Chosen byDefault = choose("round", DataType.FLOAT).orElseThrow();
        assertThat(byDefault.order()).containsExactly(0, -1);
        assertThat(byDefault.defaults()).containsExactly(Optional.empty(), Optional.of(0L));
        assertThat(choose("clamp", DataType.INT, DataType.INT)).isEmpty();
        assertThat(choose("abs", DataType.INT, DataType.INT)).isEmpty();
        assertThat(choose("abs", List.of(new Argument(Optional.of("y"), DataType.INT, false, Optional.empty()))))
                .isEmpty();
    }

    @Test
    void refusalsSayWhy() {
        assertThat(whyNot("hour", given(DataType.INSTANT), literal("Europe/Atlantis")))
                .contains("`Europe/Atlantis` is no time zone");
        assertThat(whyNot("hour", given(DataType.INSTANT), given(DataType.STRING)))
                .contains("`zone` has to be a literal");
        assertThat(whyNot("matches", given(DataType.STRING), literal("(a")))
                .contains("the pattern is not of RE2 syntax");
        assertThat(whyNot("extract", given(DataType.STRING), literal("(a)"), number(2)))
                .contains("the pattern has only 1 groups");
        assertThat(whyNot("replace_regex", given(DataType.STRING), literal("a"), literal("$1")))
                .isPresent();
        assertThat(whyNot("truncate_to", given(DataType.INSTANT), literal("fortnight")))
                .contains("`fortnight` is no unit it can be cut to");
        assertThat(whyNot("round", given(decimal(5, 2)), number(3))).isPresent();
        assertThat(whyNot("abs", given(DataType.STRING))).isEmpty();
        assertThat(whyNot(Operators.ADD, given(DataType.STRING), given(COLOR)))
                .contains("texts are joined by `concat(a, b)`");
        assertThat(whyNot(Operators.LESS, given(decimal(5, 2)), given(DataType.FLOAT)))
                .isPresent();
        assertThat(whyNot(Operators.LESS, given(DataType.DATE), given(DataType.INSTANT)))
                .isPresent();
    }

    @Test
    void missingValuesAreKnownBeforehand() {
        assertThat(choose("null_if", DataType.INT, DataType.INT)
                        .orElseThrow()
                        .overload()
                        .nulls())
                .isEqualTo(NullRule.STRICT_OPTIONAL);
        assertThat(choose("abs", DataType.INT).orElseThrow().overload().nulls()).isEqualTo(NullRule.STRICT);
        Argument optional = new Argument(Optional.empty(), DataType.INT, true, Optional.empty());
        assertThat(whyNot("null_if", given(DataType.INT), optional)).contains("`value` must not be optional");
        assertThat(Calls.call("abs", Value.of(DataType.INT, null)).value()).isNull();
    }

    @Test
    void onlyOneWayHashesClearPrivateData() {
        List<String> clearing = Calls.FUNCTIONS.scalars().stream()
                .filter(f -> Stream.of(List.of(DataType.STRING), List.of(DataType.STRING, DataType.INT))
                        .flatMap(t -> choose(f.name(), t.toArray(DataType[]::new)).stream())
                        .anyMatch(c -> c.overload().clearsPii()))
                .map(f -> f.name())
                .toList();
        assertThat(clearing).containsExactly("bucket", "sha256_hex");
    }

    private static List<DataType> types(String function, DataType... arguments) {
        Chosen chosen = choose(function, arguments).orElseThrow();
        return Stream.concat(
                        chosen.overload().parameters().stream(),
                        Stream.of(chosen.overload().result()))
                .toList();
    }

    private static Optional<Chosen> choose(String function, DataType... arguments) {
        return choose(function, Stream.of(arguments).map(OverloadTest::given).toList());
    }

    private static Optional<Chosen> choose(String function, List<Argument> arguments) {
        return Calls.FUNCTIONS.scalar(function).orElseThrow().choose(arguments);
    }

    private static Optional<String> whyNot(String function, Argument... arguments) {
        assertThat(choose(function, List.of(arguments))).isEmpty();
        return Calls.FUNCTIONS.scalar(function).orElseThrow().whyNot(List.of(arguments));
    }

    private static Argument given(DataType type) {
        return new Argument(Optional.empty(), type, false, Optional.empty());
    }

    private static Argument literal(String text) {
        return new Argument(Optional.empty(), DataType.STRING, false, Optional.of(text));
    }

    private static Argument number(long value) {
        return new Argument(Optional.empty(), DataType.INT, false, Optional.of(value));
    }

    private static DataType decimal(int precision, int scale) {
        return new DataType.Decimal(precision, scale);
    }
}
