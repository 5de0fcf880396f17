package dev.headrace.compiler.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.rewrite.Plans;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Severity;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Unbuilt;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final String TEXT = """
            schema Item {
              id: String
              size: Int
            }
            source items: Item {
              batch = csv("items.csv")
              on error divert
            }
            table small from items { where size < 3 }
            table warm from readings { where level > 20.0 }
            table hot from warm { where level > 30.0 }
            sink bad from items.rejected { batch = jsonl("bad") }
            sink small_out from small { batch = csv("small") }
            sink hot_out from hot { batch = csv("hot") }
            """;

    private final DiagnosticSink diagnostics = new DiagnosticSink();

    private Optional<Plan> plan(Pipeline pipeline, String... names) {
        return Planner.plan(pipeline, List.of(names), diagnostics);
    }

    private Plan plan(String... names) {
        return plan(Plans.pipeline(TEXT), names).orElseThrow();
    }

    private static List<String> outputs(Stage stage) {
        return stage.outputs().stream().map(PlannedOutput::name).toList();
    }

    @Test
    void allSinksAreRunWithoutNames() {
        assertThat(plan().outputs()).extracting(PlannedOutput::name).containsExactly("bad", "small_out", "hot_out");
    }

    @Test
    void whatSharesNothingIsAStageOfItsOwn() {
        Plan plan = plan();
        assertThat(plan.stages()).extracting(Stage::id).containsExactly("flow.bad", "flow.hot_out");
        assertThat(outputs(plan.stages().get(0))).containsExactly("bad", "small_out");
        assertThat(outputs(plan.stages().get(1))).containsExactly("hot_out");
    }

    @Test
    void onlyWhatIsNeededIsPlanned() {
        Plan plan = plan("warm");
        assertThat(plan.pipeline().sources()).extracting(s -> s.name()).containsExactly("readings");
        assertThat(plan.pipeline().sinks()).isEmpty();
        assertThat(plan.pipeline().relations()).isEmpty();
        assertThat(plan.outputs()).extracting(PlannedOutput::kind).containsExactly(PlannedOutput.Kind.RELATION);
    }

    @Test
    void aStageKeepsItsIdWhenOthersCome() {
        assertThat(plan("hot").stages()).extracting(Stage::id).containsExactly("flow.hot");
        assertThat(plan("hot", "small").stages()).extracting(Stage::id).containsExactly("flow.hot", "flow.small");
    }

    @Test
    void aNameAskedForTwiceIsRunOnce() {
        assertThat(plan("hot", "hot").outputs()).hasSize(1);
    }

    @Test
    void sourcesAndTheirRejectsCanBeAskedFor() {
        Plan plan = plan("items", "items.rejected");
        assertThat(plan.stages()).hasSize(1);
        assertThat(plan.outputs())
                .extracting(PlannedOutput::kind)
                .containsExactly(PlannedOutput.Kind.RELATION, PlannedOutput.Kind.REJECTS);
    }

    @Test
    void sinksKnowWhereTheyGo() {
        assertThat(plan("hot_out").outputs().get(0).binding().orElseThrow().location())
                .isEqualTo("hot");
    }

    @Test
    void anUnknownNameIsReportedWithThoseThereAre() {
        assertThat(plan(Plans.pipeline(TEXT), "hto")).isEmpty();
        Diagnostic d = diagnostics.diagnostics().get(0);
        assertThat(d.code()).isEqualTo(Code.HR0101);
        assertThat(d.message()).isEqualTo("nothing to run is called `hto`");
        assertThat(d.help()).contains("did you mean `hot`?");
        assertThat(d.notes()).containsExactly("can be run: bad, small_out, hot_out, small, warm, hot, readings, items");
    }

    private static Pipeline with(Unbuilt unbuilt) {
        Pipeline p = Plans.pipeline(TEXT);
        return new Pipeline(
                p.packageName(), p.params(), p.sources(), p.relations(), p.sinks(), p.tests(), List.of(unbuilt));
    }

    @Test
    void aModelIsNotRunYet() {
        assertThat(plan(with(new Unbuilt("model", "net")), "net")).isEmpty();
        Diagnostic d = diagnostics.diagnostics().get(0);
        assertThat(d.code()).isEqualTo(Code.HR0500);
        assertThat(d.message()).isEqualTo("no engine runs a model yet: `net`");
    }

    @Test
    void aSinkThatCannotBeRunIsSaidToBeLeftOut() {
        assertThat(plan(with(new Unbuilt("sink", "blocked")))).isPresent();
        Diagnostic d = diagnostics.diagnostics().get(0);
        assertThat(d.severity()).isEqualTo(Severity.WARNING);
        assertThat(d.message()).startsWith("sink `blocked` is left out");
    }
}
