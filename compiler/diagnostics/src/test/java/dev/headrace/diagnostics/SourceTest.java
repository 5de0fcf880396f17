package dev.headrace.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void everyKindOfLineBreakEndsALine() {
        Source source = Source.of("a", "one\ntwo\r\nthree\rfour");

        assertThat(source.lineCount()).isEqualTo(4);
        assertThat(source.lineText(1)).isEqualTo("one");
        assertThat(source.lineText(2)).isEqualTo("two");
        assertThat(source.lineText(3)).isEqualTo("three");
        assertThat(source.lineText(4)).isEqualTo("four");
        assertThat(source.line(4)).isEqualTo(2);
        assertThat(source.line(3)).isEqualTo(1);
        assertThat(source.line(1_000)).isEqualTo(4);
    }

    @Test
    void columnsCountWhatPeopleSee() {
        Source source = Source.of("a", "\uD83D\uDE00x");

        assertThat(source.column(2)).isEqualTo(2);
        assertThat(source.column(0)).isEqualTo(1);
        assertThat(source.column(99)).isEqualTo(3);
    }

    @Test
    void anEmptyTextHasOneLine() {
        Source source = Source.of("a", "");

        assertThat(source.lineCount()).isEqualTo(1);
        assertThat(source.lineText(1)).isEmpty();
        assertThat(new Span(source, 0, 0).show()).isEqualTo("a:1:1");
    }

    @Test
    void diagnosticsComeByPlaceAndOnce() {
        Source source = Source.of("a", "one two");
        DiagnosticSink sink = new DiagnosticSink();
        sink.report(Diagnostic.of(Code.HR0102, "later").at(new Span(source, 4, 7)));
        sink.report(Diagnostic.of(Code.HR0101, "sooner").at(new Span(source, 0, 3)));
        sink.report(Diagnostic.of(Code.HR0101, "sooner").at(new Span(source, 0, 3)));

        assertThat(sink.diagnostics()).extracting(Diagnostic::message).containsExactly("sooner", "later");
        assertThat(sink.hasErrors()).isTrue();
    }
}
