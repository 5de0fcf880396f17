package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Classes that are no pipelines: one message each, whole, on its line. */
final class PipelineErrorsTest {

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(
                        "a record",
                        "@Pipeline(\"p\") record P(long id) {}",
                        "1: [HR0608] `@Pipeline` stands on a class, and `P` is a record; make it a class that extends"
                                + " `Definition`"),
                wrong(
                        "a class of another kind",
                        "@Pipeline(\"p\")\nclass P {}",
                        "2: [HR0608] `P` is no pipeline, since it does not extend `Definition`; write `extends Definition`"),
                wrong(
                        "an abstract class",
                        "@Pipeline(\"p\") abstract class P extends Definition {}",
                        "1: [HR0608] `P` is abstract, so that nobody can make it; mark the classes that extend it instead"),
                wrong(
                        "a generic class",
                        "@Pipeline(\"p\") class P<T> extends Definition {}",
                        "1: [HR0608] `P` has type parameters, which nobody can give; write the types out"),
                wrong(
                        "an inner class",
                        "class A {\n  @Pipeline(\"p\") class P extends Definition {}\n}",
                        "2: [HR0608] `P` is an inner class, which needs an object of the outer one; make it `static`"),
                wrong(
                        "a private class",
                        "class A {\n  @Pipeline(\"p\") private static class P extends Definition {}\n}",
                        "2: [HR0608] `P` is private, so that its provider cannot see it; drop the `private`"),
                wrong(
                        "a constructor with parameters",
                        "@Pipeline(\"p\") class P extends Definition {\n  P(int days) {}\n}",
                        "1: [HR0608] `P` has no constructor without parameters that its package sees; add one; what varies is"
                                + " a `param`"),
                wrong(
                        "a private constructor",
                        "@Pipeline(\"p\") class P extends Definition {\n  private P() {}\n}",
                        "1: [HR0608] `P` has no constructor without parameters that its package sees; add one; what varies is"
                                + " a `param`"),
                wrong(
                        "a constructor that throws",
                        "@Pipeline(\"p\") class P extends Definition {\n  P() throws java.io.IOException {}\n}",
                        "2: [HR0608] the constructor of `P` declares exceptions, which a provider cannot pass on; catch them in"
                                + " it"),
                wrong(
                        "no package",
                        "@Pipeline(\"bank fraud\")\nclass P extends Definition {}",
                        "1: [HR0605] `bank fraud` is no package of the language; write words with points between them, such as"
                                + " `bank.fraud`"),
                wrong(
                        "a package with a word left out",
                        "@Pipeline(\"bank..fraud\") class P extends Definition {}",
                        "1: [HR0605] `bank..fraud` is no package of the language; write words with points between them, such as"
                                + " `bank.fraud`"),
                wrong(
                        "two of one name",
                        "@Pipeline(\"p\") class A extends Definition {}\n@Pipeline(\"p\") class B extends Definition {}",
                        "2: [HR0609] `sample.A` is called `p` already; give each pipeline a name of its own"),
                wrong(
                        "a provider written by hand",
                        "@Pipeline(\"p\") class A extends Definition {}\nclass AProvider {}",
                        "1: [HR0606] there is a `AProvider` already, as the provider of this pipeline would be called; rename"
                                + " one of them"));
    }

    private static Arguments wrong(String what, String source, String message) {
        return Arguments.of(what, source, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isSaid(String what, String source, String message) {
        assertThat(Javac.errors(source)).containsExactly(message);
    }
}
