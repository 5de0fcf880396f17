package dev.headrace.target.beam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.target.CapabilityCheck;
import dev.headrace.target.Mode;
import dev.headrace.target.TargetProvider;
import dev.headrace.target.Targets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BeamCapabilitiesTest {

    private static final Pipeline NOTHING =
            new Pipeline("p", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void allThreeAreFound() {
        assertThat(Targets.all())
                .extracting(TargetProvider::name)
                .containsExactly("beam.direct", "beam.flink", "beam.spark");
    }

    @Test
    void aStreamOnSparkIsRefusedWithThoseThatCan() {
        List<Diagnostic> found = check("beam.spark", Mode.STREAM);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(Code.HR0501);
        assertThat(found.get(0).message()).isEqualTo("the beam.spark engine does not run a stream");
        assertThat(found.get(0).help()).contains("run it on beam.direct or beam.flink");
        for (String name : List.of("beam.direct", "beam.flink")) {
            assertThat(check(name, Mode.STREAM)).isEmpty();
        }
        for (String name : List.of("beam.direct", "beam.flink", "beam.spark")) {
            assertThat(check(name, Mode.BATCH)).isEmpty();
        }
    }

    private static List<Diagnostic> check(String name, Mode mode) {
        TargetProvider target = Targets.named(name).orElseThrow();
        return new CapabilityCheck(target, mode, Targets.all(), node -> Optional.empty()).check(NOTHING);
    }
}
