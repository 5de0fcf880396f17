package dev.headrace.target.beam.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.compiler.Compilation;
import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.Compiler;
import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.Stage;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.target.beam.log.memory.MemoryLog;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be on a stream is refused before anything runs, with the reason; its neighbours are not. */
final class StreamLimitsTest {

    private static final String SOURCES = """
            language 1

            schema Payment { card: String @entity, amount: Int, at: Instant @event_time }
            schema Told { card: String @entity, amount: Int, at: Instant @event_time, told: Instant @known_time }
            schema Card { card: String @key, region: String }

            source payments: Payment { batch = csv("payments.csv", zone = "UTC"), on error drop }
            source later: Told { batch = csv("later.csv", zone = "UTC"), on error drop }
            source cards: Card { batch = csv("cards.csv"), on error drop, expect unique(card) else warn }

            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table t from payments { sort by amount limit 3 }                              | a stream has no last row",
                "table t from payments { sample 10% by card seed 7 }                           | `sample` is for batch",
                "table t from payments { group by card { n = count() } }                       | never ends",
                "table t from later { dedupe by card }                                         | an earlier one may always come",
                "table t from later { group by card every 1h { n = count() } }                 | an earlier one may always come",
                "table t from later { keep card, amount, at group by card every 1h { n = count() } } | an earlier one may always come",
                "table t from payments { keep card, amount dedupe by card }                    | an earlier one may always come",
                "features t by card from payments { n = distinct(amount) over unbounded before } | a stream has no end",
            })
    void isRefused(String declaration, String why) {
        assertThatThrownBy(() -> translate(declaration)).isInstanceOfSatisfying(RunFailure.class, failure -> {
            assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0501);
            assertThat(failure.diagnostic().message() + failure.diagnostic().notes())
                    .contains(why)
                    .contains("t.");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table t from payments { group by card every 1h { n = count() } }",
                "table t from payments { dedupe by card }",
                "table t from payments { join left cards on card == card keep card, amount, cards.region }",
                "table t from cards { sort by region limit 3 }",
                "table t from cards { group by region { n = count() } }",
                "features t by card from later { n = distinct(amount) over 1h through }",
                "features t by card from payments { n = last(amount) over unbounded before }",
            })
    void isNot(String declaration) {
        assertThat(translate(declaration).outputs()).containsOnlyKeys("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on error drop max 1%",
                "on error drop, expect amount > 0 else drop max 1%",
                "on error drop, expect avg(amount) < 5.0 else warn"
            })
    void whatIsAboutAllRowsNeedsAnEnd(String rules) {
        String sources = SOURCES.replaceFirst("on error drop", rules);
        assertThatThrownBy(() -> translate(sources, "table t from payments { keep card }", false))
                .isInstanceOfSatisfying(
                        RunFailure.class,
                        failure -> assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0503));
        assertThat(translate(sources, "table t from payments { keep card }", true)
                        .outputs())
                .containsOnlyKeys("t");
        assertThat(translate(sources, "table t from cards { keep card }", false).outputs())
                .as("of what is there at the start all rows are known")
                .containsOnlyKeys("t");
    }

    private static StreamTranslator.Translated translate(String declaration) {
        return translate(SOURCES, declaration, true);
    }

    private static StreamTranslator.Translated translate(String sources, String declaration, boolean ends) {
        // One verb a line: the verbs of a case stand behind each other.
        String text = sources
                + declaration
                        .strip()
                        .replace(" group by", "\n group by")
                        .replace(" dedupe", "\n dedupe")
                        .replace(" keep", "\n keep");
        Compilation compiled = Compiler.compile(List.of(Source.of("t.mlflow", text)), CompileOptions.standard());
        assertThat(compiled.hasErrors()).as("%s", compiled.diagnostics()).isFalse();
        DiagnosticSink said = new DiagnosticSink();
        Plan plan = Planner.plan(compiled.pipeline().orElseThrow(), List.of("t"), said)
                .orElseThrow(() -> new AssertionError(said.diagnostics()));
        Streams streams = (source, columns) -> {
            MemoryLog log = new MemoryLog(SentSource.of(source, columns), 1, 1, true);
            return source.schema().eventTime().isPresent()
                    ? new Streams.Live(log, Replays.timing(source))
                    : new Streams.AtStart(log);
        };
        return new StreamTranslator(plan, Map.of(), streams, ends)
                .translate((Stage.Dataflow) plan.stages().get(0), Pipeline.create(PipelineOptionsFactory.create()));
    }
}
