package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Components that make no column, and what is said of them that does not fit: one message each, on the component's line. */
final class ComponentErrorsTest {

    private static final String OTHERS = """
            enum Kind { food, travel }
            enum Nothing {}
            class Shop { private enum Hidden { A } }
            record Place(double lat) {}
            """;
    private static final int LINE = OTHERS.split("\n").length + 2;

    static Stream<Arguments> types() {
        return Stream.of(
                wrong("float x", "[HR0602] no column has the type `float` of `x`; write `double`"),
                wrong("short x", "[HR0602] no column has the type `short` of `x`; write `long`"),
                wrong("char x", "[HR0602] no column has the type `char` of `x`; write `String`"),
                wrong("Float x", "[HR0602] no column has the type `Float` of `x`; write `double`"),
                wrong(
                        "Object x",
                        "[HR0602] no column has the type `Object` of `x`; write one of the types that `@Schema` lists"),
                wrong(
                        "Optional<String> x",
                        "[HR0602] no column has the type `Optional<String>` of `x`; write the type itself, and `@Nullable` in"
                                + " front of it"),
                wrong(
                        "LocalDateTime x",
                        "[HR0602] no column has the type `LocalDateTime` of `x`; write `Instant`, or `LocalDate` for days"),
                wrong("Set<String> x", "[HR0602] no column has the type `Set<String>` of `x`; write `List`"),
                wrong(
                        "Map<String, Long> x",
                        "[HR0602] no column has the type `Map<String, Long>` of `x`; write one of the types that `@Schema`"
                                + " lists"),
                wrong(
                        "String[] x",
                        "[HR0602] no column has the type `String[]` of `x`; write a `List`, or `double[]` with `@Vector` for"
                                + " numbers of a fixed count"),
                wrong(
                        "Place x",
                        "[HR0602] no column has the type `Place` of `x`; mark the record `Place` with `@Schema`"),
                wrong(
                        "List<Place> x",
                        "[HR0602] no column has the type `Place` of `x`; mark the record `Place` with `@Schema`"),
                wrong(
                        "BigDecimal x",
                        "[HR0602] `x` is a BigDecimal that does not say its digits; add `@Decimal(precision = 12, scale = 2)`"),
                wrong(
                        "double[] x",
                        "[HR0602] `x` is a vector that does not say its size; add `@Vector(8)`, or write `List<Double>` if"
                                + " sizes vary"),
                wrong("Nothing x", "[HR0602] `Nothing` has no constants, so no label; give it one at least"),
                wrong(
                        "List<@Nullable String> x",
                        "[HR0602] elements of a List are never missing; drop the `@Nullable` in front of the element"));
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                wrong(
                        "@EventTime String x",
                        "[HR0603] `@EventTime` marks an Instant, and `x` is a String; make it an `Instant`, or mark the column"
                                + " that says when"),
                wrong(
                        "@KnownTime LocalDate x",
                        "[HR0603] `@KnownTime` marks an Instant, and `x` is a LocalDate; make it an `Instant`, or mark the"
                                + " column that says when"),
                wrong(
                        "@EventTime @Nullable Instant x",
                        "[HR0603] `@EventTime` marks an Instant that is always there, and `x` may be missing; drop the"
                                + " `@Nullable`"),
                wrong(
                        "@Entity @Nullable String x",
                        "[HR0603] `@Entity` marks a key, and a key is never missing; `x` may be; drop the `@Nullable`"),
                wrong(
                        "@Key @Nullable Long x",
                        "[HR0603] `@Key` marks a key, and a key is never missing; `x` may be; drop the `@Nullable`"),
                wrong(
                        "@Label @Entity String x",
                        "[HR0603] a `@Label` is known later than its row, and `@Entity` with it; drop one of the two from `x`"),
                wrong(
                        "@EventTime @Label Instant x",
                        "[HR0603] a `@Label` is known later than its row, and `@EventTime` with it; drop one of the two from"
                                + " `x`"),
                wrong(
                        "@Nullable double x",
                        "[HR0603] `x` is a double, which Java cannot leave out; write `@Nullable Double`"),
                wrong(
                        "@Range(min = 0) String x",
                        "[HR0603] `@Range` is for numbers, and `x` is a String; drop it, or write the condition as a method"
                                + " with `@Where`"),
                wrong("@Range double x", "[HR0603] the `@Range` of `x` has no end; write `min`, `max` or both"),
                wrong(
                        "@Range(min = 5, max = 0) double x",
                        "[HR0603] no number lies in the `@Range` of `x`, from 5 to 0; write the smaller one as `min`"),
                wrong(
                        "@Range(min = 0.5) long x",
                        "[HR0603] `x` is an Int, and 0.5 is no whole number that a `@Range` can hold; write a whole number of"
                                + " at most 15 digits, or a method with `@Where`"),
                wrong(
                        "@Decimal(precision = 39, scale = 2) BigDecimal x",
                        "[HR0603] a Decimal has 1 to 38 digits, and no more of them after the point; it cannot be Decimal(39,"
                                + " 2); write for example `@Decimal(precision = 12, scale = 2)`"),
                wrong(
                        "@Decimal(precision = 9, scale = 2) double x",
                        "[HR0603] `@Decimal` is for a BigDecimal, and `x` is a double; drop it, or change the type"),
                wrong("@Vector(0) double[] x", "[HR0603] a vector has at least 1 number, and not 0; write its size"),
                wrong(
                        "@Vector(3) String x",
                        "[HR0603] `@Vector` is for a double[] or float[], and `x` is a String; drop it, or change the type"),
                wrong(
                        "@Image String x",
                        "[HR0603] `@Image` is for a byte[], and `x` is a String; drop it, or change the type"),
                wrong(
                        "@Inline String x",
                        "[HR0603] `@Inline` is for an enum, and `x` is a String; drop it, or change the type"));
    }

    private static Arguments wrong(String component, String message) {
        return Arguments.of(component, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"types", "marks"})
    void isSaid(String component, String message) {
        String source = OTHERS + "@Schema record Pay(\n    " + component + ",\n    long y) {}\n";
        assertThat(Javac.errors(source)).containsExactly(LINE + ": " + message);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                wrong(
                        "@EventTime Instant first,\n@EventTime Instant second",
                        "[HR0604] a schema has one `@EventTime`, and `first` has it already; drop one of them"),
                wrong(
                        "@KnownTime Instant first,\n@KnownTime Instant second",
                        "[HR0604] a schema has one `@KnownTime`, and `first` has it already; drop one of them"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void theSecondIsOneTooMany(String components, String message) {
        assertThat(Javac.errors("@Schema record Pay(\n" + components + ") {}")).containsExactly("3: " + message);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                wrong(
                        "@Where(\"x\") BoolExpr<PayRow> c() { return PayRow.x.ge(0); }",
                        "[HR0610] `c` is a condition on all rows, so it is static, takes nothing and is seen by its package;"
                                + " write `static BoolExpr<PayRow> c()`"),
                wrong(
                        "@Where(\"x\") static BoolExpr<PayRow> c(int n) { return PayRow.x.ge(n); }",
                        "[HR0610] `c` is a condition on all rows, so it is static, takes nothing and is seen by its package;"
                                + " write `static BoolExpr<PayRow> c()`"),
                wrong(
                        "@Where(\"y\") static BoolExpr<PayRow> c() { return PayRow.x.ge(0); }",
                        "[HR0610] `Pay` has no component `y`; name the one that this is a condition on"),
                wrong(
                        "@Where(\"x\") static boolean c() { return true; }",
                        "[HR0610] `c` gives a boolean, and a condition is a Bool; write `static BoolExpr<PayRow> c()`"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void conditionsAreLookedAt(String method, String message) {
        assertThat(Javac.errors("@Schema record Pay(long x) {\n" + method + "\n}"))
                .containsExactly("2: " + message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twice")
    void oneConditionIsEnough(String source, String message) {
        assertThat(Javac.errors(source)).containsExactly(message);
    }

    static Stream<Arguments> twice() {
        String condition = "@Where(\"x\") static BoolExpr<PayRow> %s() { return PayRow.x.ge(0); }";
        return Stream.of(
                wrong(
                        "@Schema record Pay(@Range(max = 9) long x) {\n" + condition.formatted("c") + "\n}",
                        "1: [HR0603] `x` has a `@Range` and the condition `c`; say the range in the method"),
                wrong(
                        "@Schema record Pay(long x) {\n" + condition.formatted("c") + "\n" + condition.formatted("d")
                                + "\n}",
                        "3: [HR0610] `x` has a condition already, `c`; join the two with `and`"),
                wrong(
                        "class Pay {\n@Where(\"x\") static BoolExpr<Object> c() { return null; }\n}",
                        "2: [HR0610] `@Where` is a condition of a schema, and `Pay` is none; move the method into the record"
                                + " with `@Schema`"));
    }
}
