package dev.headrace.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.FixApplier;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.draft.MissingDecl;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.ir.draft.Verb;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {

    private static final int SMALL_STACK = 1 << 20;

    private final DiagnosticSink sink = new DiagnosticSink();

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "f(", "{", "not ", "-", "if a then ", "map(", "a + ", "a ?? ", "(a, ", "List<"})
    void nothingNestsSoDeepThatTheStackOverflows(String opening) throws InterruptedException {
        for (String text : List.of(
                "features f by k from s {\n  a = " + opening.repeat(100_000) + "x\n  b = 1\n}\n",
                "schema S {\n  a: " + opening.repeat(20_000),
                opening.repeat(20_000))) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread thread = new Thread(null, () -> parse(text), "small stack", SMALL_STACK);
            thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
            thread.start();
            thread.join();
            assertThat(thrown.get()).isNull();
        }
        assertThat(sink.hasErrors()).isTrue();
    }

    @Test
    void whatStandsBehindTooDeepANestIsStillRead() {
        Parsed parsed = parse(
                "features f by k from s {\n  a = " + "(".repeat(100_000) + ")".repeat(100_000) + "\n  b = 1\n}\n");

        FeaturesDecl features = (FeaturesDecl) parsed.file().declarations().get(0);
        assertThat(features.items()).hasSize(2);
        assertThat(((Item.Assign) features.items().get(1)).name().text()).isEqualTo("b");
        assertThat(sink.diagnostics()).hasSize(1);
    }

    @Test
    void oneSlipSpoilsOneEntry() {
        Parsed parsed = parse("table t from s {\n  where a >\n  keep b\n  sample\n  drop c\n}\nenum E { x }\n");

        TableDecl table = (TableDecl) parsed.file().declarations().get(0);
        assertThat(table.verbs()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(table.verbs().get(table.verbs().size() - 1)).isInstanceOf(Verb.Drop.class);
        assertThat(parsed.file().declarations()).hasSize(2);
        assertThat(sink.diagnostics()).hasSize(2);
    }

    @Test
    void aDeclarationThatCannotBeReadKeepsItsName() {
        Parsed parsed = parse("widget t from s {\n  keep a\n}\ntable u s { }\n");

        assertThat(parsed.file().declarations()).hasSize(2).allMatch(d -> d instanceof MissingDecl);
        assertThat(parsed.file().declarations())
                .extracting(d -> ((MissingDecl) d).name().text())
                .containsExactlyInAnyOrder("t", "u");
    }

    @Test
    void surelyRightFixesMendWhatTheyPromise() {
        for (Path folder : Golden.cases()) {
            Source source = Source.of("input.mlflow", Golden.input(folder));
            List<Diagnostic> before = diagnostics(source);
            FixApplier.Applied applied = FixApplier.apply(source, before);
            List<Diagnostic> after = diagnostics(Source.of("input.mlflow", applied.text()));
            assertThat(after.size())
                    .as(Golden.name(folder))
                    .isLessThanOrEqualTo(before.size() - Math.min(applied.fixes(), 1));
        }
    }

    @Test
    void anUnknownVersionIsSaidToBeUnknown() {
        assertThat(parse("language 7\n").file().language()).contains(7);
        assertThat(sink.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.HR0003);
    }

    @Test
    void theTokenAtAnOffsetIsFound() {
        TokenTree tokens = parse("enum E { a }").tokens();

        assertThat(tokens.tokens().get(tokens.indexAt(0)).text()).isEqualTo("enum");
        assertThat(tokens.tokens().get(tokens.indexAt(5)).text()).isEqualTo("E");
        assertThat(tokens.tokens().get(tokens.indexAt(99)).text()).isEqualTo("}");
        assertThat(parse("").tokens().indexAt(0)).isEqualTo(-1);
    }

    private Parsed parse(String text) {
        return Parser.parse(Source.of("x.mlflow", text), sink);
    }

    private static List<Diagnostic> diagnostics(Source source) {
        DiagnosticSink sink = new DiagnosticSink();
        Parser.parse(source, sink);
        return sink.diagnostics();
    }
}
