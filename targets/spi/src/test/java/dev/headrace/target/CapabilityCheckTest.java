package dev.headrace.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.RelationKind;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a target cannot run is said before anything runs, with the targets that can. */
class CapabilityCheckTest {

    private static final Schema SCHEMA = Schema.of(List.of(Column.sure("a", DataType.INT)));
    private static final Op SCAN = new Op.Scan("s", "s", SCHEMA);
    private static final Op DEDUPE = new Op.Dedupe("t.1.dedupe", SCAN, List.of("a"));

    private record Fake(String name, boolean dedupes, boolean streams) implements TargetProvider {
        @Override
        public Capabilities capabilities() {
            return new Capabilities() {
                @Override
                public boolean runs(Mode mode) {
                    return mode == Mode.BATCH || streams;
                }

                @Override
                public Optional<String> refusal(Op op, Mode mode) {
                    return dedupes || !(op instanceof Op.Dedupe) ? Optional.empty() : Optional.of("cannot dedupe");
                }

                @Override
                public List<String> connectors(Mode mode) {
                    return List.of("csv");
                }
            };
        }

        @Override
        public Engine engine() {
            throw new IllegalStateException("nothing is run here");
        }
    }

    private static final Fake POOR = new Fake("poor", false, false);
    private static final Fake RICH = new Fake("rich", true, true);

    @Test
    void aRefusedOperatorIsNamedWithTheTargetsThatCan() {
        Pipeline pipeline =
                pipeline(List.of(new Relation("t", RelationKind.TABLE, DEDUPE, Optional.empty(), "")), List.of());
        assertThat(check(POOR, Mode.BATCH, pipeline)).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(Code.HR0501);
            assertThat(d.message()).isEqualTo("the poor engine cannot dedupe");
            assertThat(d.help()).contains("run it on rich");
        });
        assertThat(check(RICH, Mode.BATCH, pipeline)).isEmpty();
    }

    @Test
    void aConnectorNobodyHasHasNoHelp() {
        Binding kafka = new Binding("kafka", "topic", List.of(), List.of());
        SinkDef sink = new SinkDef("out", SCAN, Optional.of(kafka), Optional.empty(), false, false, "");
        assertThat(check(RICH, Mode.BATCH, pipeline(List.of(), List.of(sink))))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.message()).contains("`kafka`");
                    assertThat(d.help()).isEmpty();
                });
    }

    @Test
    void aModeItDoesNotHaveIsSaidOnce() {
        Pipeline pipeline =
                pipeline(List.of(new Relation("t", RelationKind.TABLE, DEDUPE, Optional.empty(), "")), List.of());
        assertThat(check(POOR, Mode.STREAM, pipeline))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).isEqualTo("the poor engine does not run a stream"));
    }

    private static List<Diagnostic> check(Fake target, Mode mode, Pipeline pipeline) {
        return new CapabilityCheck(target, mode, List.of(POOR, RICH), node -> Optional.empty()).check(pipeline);
    }

    private static Pipeline pipeline(List<Relation> relations, List<SinkDef> sinks) {
        return new Pipeline("p", List.of(), List.of(), relations, sinks, List.of(), List.of());
    }
}
