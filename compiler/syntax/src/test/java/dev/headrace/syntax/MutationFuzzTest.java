package dev.headrace.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.diagnostics.Span;
import dev.headrace.diagnostics.render.HumanRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Spoilt texts: reading one never throws and never loses a character; laying one out twice is laying it out once, and
 * keeps every comment. {@code -Dfuzz.inputs=1000000 -Dfuzz.seed=7} goes on longer. A text that once failed belongs in
 * {@code resources/fuzz}, where it is tried every time.
 */
class MutationFuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    /** Long inputs cost more and find no more. */
    private static final int LONGEST = 1_500;

    /** What the parser generator's own messages look like. */
    private static final List<String> MARKS = List.of("<EOF>", "<missing", "''");

    @Test
    void nothingThatIsReadIsLostAndNothingThrows() {
        List<String> seeds = new ArrayList<>();
        for (Path folder : Golden.cases()) {
            String text = Golden.input(folder);
            seeds.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            if (text.length() > LONGEST) {
                seeds.add(text.substring(text.length() - LONGEST));
            }
        }
        for (int i = 0; i < INPUTS; i++) {
            long seed = SEED * 1_000_003 + i;
            String text = new Mutations(seed).spoil(seeds.get(i % seeds.size()));
            try {
                check(text);
            } catch (Throwable e) {
                throw new AssertionError("seed " + seed + ":\n" + text, e);
            }
        }
    }

    @Test
    void onTextsThatOnceFailed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
            List<Path> texts = files.sorted().toList();
            assertThat(texts).isNotEmpty();
            for (Path text : texts) {
                check(Files.readString(text));
            }
        }
    }

    private static void check(String text) {
        Source source = Source.of("x.mlflow", text);
        DiagnosticSink sink = new DiagnosticSink();
        Parsed parsed = Parser.parse(source, sink);
        assertThat(parsed.tokens().text()).isEqualTo(text);
        for (Diagnostic diagnostic : sink.diagnostics()) {
            Span place = diagnostic.place().orElseThrow();
            assertThat(place.end()).isLessThanOrEqualTo(text.length());
            for (String mark : MARKS) {
                // What the text itself says may be quoted.
                if (!text.contains(mark)) {
                    assertThat(diagnostic.message()).doesNotContain(mark);
                }
            }
        }
        assertThat(new HumanRenderer(true).renderAll(sink.diagnostics())).isNotNull();

        if (sink.hasErrors()) {
            assertThat(Formatter.layOut(source)).isEmpty();
            return;
        }
        String formatted = Formatter.layOut(source).orElseThrow();
        Source again = Source.of("x.mlflow", formatted);
        assertThat(Parser.parse(again, new DiagnosticSink()).file()).isEqualTo(parsed.file());
        assertThat(Formatter.layOut(again)).hasValue(formatted);
        assertThat(comments(formatted)).isEqualTo(comments(text));
    }

    private static List<String> comments(String text) {
        return Parser.parse(Source.of("x", text), new DiagnosticSink()).tokens().tokens().stream()
                .filter(token -> token.kind() == SyntaxToken.Kind.COMMENT || token.kind() == SyntaxToken.Kind.DOC)
                .map(SyntaxToken::text)
                .sorted()
                .toList();
    }
}
