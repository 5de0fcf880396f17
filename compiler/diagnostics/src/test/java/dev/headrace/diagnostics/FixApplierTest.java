package dev.headrace.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FixApplierTest {

    private final Source source = Source.of("a.mlflow", "one two three");

    @Test
    void surelyRightFixesAreAppliedWhateverTheirOrder() {
        FixApplier.Applied applied = FixApplier.apply(
                source, List.of(with(Fix.replace("", span(8, 13), "3")), with(Fix.replace("", span(0, 3), "1"))));

        assertThat(applied.text()).isEqualTo("1 two 3");
        assertThat(applied.fixes()).isEqualTo(2);
    }

    @Test
    void likelyFixesAreLeftToPeople() {
        FixApplier.Applied applied = FixApplier.apply(source, List.of(with(Fix.maybe("", span(0, 3), "1"))));

        assertThat(applied.text()).isEqualTo("one two three");
        assertThat(applied.fixes()).isZero();
    }

    @Test
    void aFixThatClashesWithAnEarlierOneIsLeftOutAsAWhole() {
        Fix pair =
                new Fix("", List.of(new Edit(span(2, 5), "X"), new Edit(span(8, 13), "3")), Fix.Applicability.MACHINE);

        FixApplier.Applied applied =
                FixApplier.apply(source, List.of(with(Fix.replace("", span(0, 3), "1")), with(pair)));

        assertThat(applied.text()).isEqualTo("1 two three");
        assertThat(applied.fixes()).isEqualTo(1);
    }

    @Test
    void onlyTheBestFixOfADiagnosticIsApplied() {
        Diagnostic diagnostic = Diagnostic.of(Code.HR0001, "x")
                .at(span(0, 3))
                .fix(Fix.maybe("", span(0, 3), "no"))
                .fix(Fix.replace("", span(0, 3), "first"))
                .fix(Fix.replace("", span(4, 7), "second"))
                .build();

        assertThat(FixApplier.apply(source, List.of(diagnostic)).text()).isEqualTo("first two three");
    }

    @Test
    void insertionsStandWhereTheyAreMade() {
        assertThat(FixApplier.apply(source, Fix.maybe("", span(13, 13), "!"))).isEqualTo("one two three!");
        assertThat(FixApplier.apply(
                                source,
                                List.of(with(Fix.replace("", span(3, 3), "a")), with(Fix.replace("", span(3, 3), "b"))))
                        .text())
                .isEqualTo("onea two three");
    }

    @Test
    void anotherSourceIsNotTouched() {
        Span other = new Span(Source.of("b.mlflow", "one two three"), 0, 3);

        assertThat(FixApplier.apply(source, List.of(with(Fix.replace("", other, "1"))))
                        .fixes())
                .isZero();
    }

    private Span span(int start, int end) {
        return new Span(source, start, end);
    }

    private static Diagnostic with(Fix fix) {
        return Diagnostic.of(Code.HR0001, "x")
                .at(fix.edits().get(0).span())
                .fix(fix)
                .build();
    }
}
