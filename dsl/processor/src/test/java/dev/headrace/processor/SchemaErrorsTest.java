package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that are no schemas: one message each, whole, on its line. */
final class SchemaErrorsTest {

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(
                        "a class",
                        "@Schema\nclass Pay {}",
                        2,
                        "[HR0601] `@Schema` stands on a record, and `Pay` is a class; write `record Pay(…)`"),
                wrong(
                        "an interface",
                        "@Schema interface Pay {}",
                        1,
                        "[HR0601] `@Schema` stands on a record, and `Pay` is an interface; write `record Pay(…)`"),
                wrong(
                        "an enum",
                        "@Schema enum Pay { A }",
                        1,
                        "[HR0601] `@Schema` stands on a record, and `Pay` is an enum; write `record Pay(…)`"),
                wrong(
                        "a generic record",
                        "@Schema record Pay<T>(long id, T what) {}",
                        1,
                        "[HR0601] `Pay` has type parameters, and a schema has none; write the types out"),
                wrong(
                        "a record of nothing",
                        "@Schema record Pay() {}",
                        1,
                        "[HR0601] `Pay` has no components, so no columns; give it one at least"),
                wrong(
                        "a private record",
                        "class Shop {\n  @Schema private record Pay(long id) {}\n}",
                        2,
                        "[HR0601] `Pay` is private, so that the row type cannot see `Pay`; drop the `private`"),
                wrong(
                        "a record in a private class",
                        "class Shop {\n  private static class In {\n    @Schema record Pay(long id) {}\n  }\n}",
                        3,
                        "[HR0601] `In` is private, so that the row type cannot see `Pay`; drop the `private`"),
                wrong(
                        "a trait in a record that is no schema",
                        "record Pay(@Entity long id) {}",
                        1,
                        "[HR0601] `@Entity` says something of a schema, and `Pay` is none; mark the record with `@Schema`"),
                wrong(
                        "a schema called as a type",
                        "@Schema(\"Date\") record Day(long id) {}",
                        1,
                        "[HR0605] the language has a type `Date`, so that no schema can be called so; rename the record, or"
                                + " write `@Schema(\"…\")`"),
                wrong(
                        "a schema with no name",
                        "@Schema(\"a`b\") record Pay(long id) {}",
                        1,
                        "[HR0605] `a`b` is no name of the language; write a name without backquotes, braces and line"
                                + " breaks"),
                wrong(
                        "a component called SCHEMA",
                        "@Schema record Pay(long SCHEMA) {}",
                        1,
                        "[HR0605] `SCHEMA` is what the row type calls the schema; rename the component, and call the column"
                                + " so by `@Named(\"SCHEMA\")`"),
                wrong(
                        "a column whose name is none",
                        "@Schema record Pay(\n  long id,\n  @Named(\"a{b}\") long b) {}",
                        3,
                        "[HR0605] `a{b}` is no name of the language; write a name without backquotes, braces and line"
                                + " breaks, such as `zip_code`"),
                wrong(
                        "two columns of one name",
                        "@Schema record Pay(\n  long id,\n  @Named(\"id\") long other) {}",
                        3,
                        "[HR0604] `id` makes a column `id` already; give `other` another name"),
                wrong(
                        "two records of one name",
                        "@Schema record Pay(long id) {}\nclass Shop {\n  @Schema record Pay(long id) {}\n}",
                        3,
                        "[HR0606] `sample.Pay` has the row type `PayRow` already; name one of the records otherwise, or put"
                                + " it into another package"),
                wrong(
                        "a row type written by hand",
                        "@Schema record Pay(long id) {}\ninterface PayRow {}",
                        1,
                        "[HR0606] there is a `PayRow` already, which is what the processor makes of `Pay`; rename one of"
                                + " them"),
                wrong(
                        "a schema in itself",
                        "@Schema record Node(long id,\n  List<Node> children) {}",
                        2,
                        "[HR0607] `Node` would hold itself by `children`, `Node` in `Node`; refer to the other row by its"
                                + " key, and join"));
    }

    private static Arguments wrong(String what, String source, int line, String message) {
        return Arguments.of(what, source, line + ": " + message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isSaid(String what, String source, String message) {
        assertThat(Javac.errors(source)).containsExactly(message);
    }

    @Test
    void bothSchemasOfACircleAreSaid() {
        String source = "@Schema record Hen(long id, Egg of) {}\n@Schema record Egg(long id, Hen of) {}";
        assertThat(Javac.errors(source))
                .containsExactly(
                        "1: [HR0607] `Hen` would hold itself by `of`, `Hen` in `Egg` in `Hen`; refer to the other row by its"
                                + " key, and join",
                        "2: [HR0607] `Egg` would hold itself by `of`, `Egg` in `Hen` in `Egg`; refer to the other row by its"
                                + " key, and join");
    }

    @Test
    void twoTypesOfOneNameAreSaid() {
        String source = """
                class A { enum Kind { X } }
                class B { enum Kind { Y } }
                @Schema record Pay(A.Kind a,
                    B.Kind b) {}
                """;
        assertThat(Javac.errors(source))
                .containsExactly(
                        "4: [HR0604] `sample.B.Kind` and `sample.A.Kind` would both be called `Kind` in the language;"
                                + " rename one of them, or mark it with `@Inline`");
    }

    /** What is said at the component is not said again where its column is used. */
    @Test
    void oneMistakeIsOneMessage() {
        String source = """
                @Schema record Pay(@Entity String card,
                    float amount,
                    @EventTime Instant at) {}
                class Pays extends Definition implements PayRow {
                    final dev.headrace.dsl.Source<PayRow> pays = source("pays", PayRow.SCHEMA);
                    final class Sums extends dev.headrace.dsl.Features<Sums> implements PayRow {
                        final FloatColumn<Sums> sum = let("sum", sum(amount).over(hours(1)).through());
                        Sums() { super("sums", pays, card); }
                    }
                }
                """;
        assertThat(Javac.errors(source))
                .containsExactly("2: [HR0602] no column has the type `float` of `amount`; write `double`");
    }

    @Test
    void allMistakesOfARecordAreSaid() {
        assertThat(Javac.errors("@Schema record Pay(float a,\n char b,\n @EventTime long c) {}"))
                .containsExactly(
                        "1: [HR0602] no column has the type `float` of `a`; write `double`",
                        "2: [HR0602] no column has the type `char` of `b`; write `String`",
                        "3: [HR0603] `@EventTime` marks an Instant, and `c` is a long; make it an `Instant`, or mark the column"
                                + " that says when");
    }

    @Test
    void whatJavacSaysIsNotSaidTwice() {
        assertThat(Javac.errors("@Schema record Pay(long id,\n Nowhere where) {}"))
                .singleElement()
                .asString()
                .startsWith("2: cannot find symbol");
    }
}
