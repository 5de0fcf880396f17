package dev.headrace.registry.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.PartRef;
import dev.headrace.ir.ml.RequirementDef;
import dev.headrace.ir.ml.RequirementDef.Comparison;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who passes, who is held back, and that nothing else makes a pass. */
class GateTest {

    private static final GateDef DEF = new GateDef(
            "promote",
            "inputs",
            "fraud_net",
            new PartRef("parts", "test"),
            List.of(
                    new RequirementDef("auc_pr", Optional.empty(), Comparison.AT_LEAST, 0.8),
                    new RequirementDef(
                            "recall",
                            Optional.of(new RequirementDef.FixedMetric("precision", 0.95)),
                            Comparison.AT_LEAST,
                            0.6),
                    new RequirementDef("log_loss", Optional.empty(), Comparison.AT_MOST, 0.5)),
            Optional.of("production"));

    private static final Gate GATE = Gate.of(DEF, "parts.test");

    @Test
    void whoMeetsAllPassesAlsoAtTheBounds() {
        Verdict verdict =
                GATE.judge(Map.of("auc_pr", 0.8, "recall at precision 0.95", 0.9, "log_loss", 0.5), "content");
        assertThat(verdict).isInstanceOf(GatePass.class);
        assertThat(((GatePass) verdict).model()).isEqualTo("content");
        assertThat(verdict.judgement().on()).isEqualTo("parts.test");
    }

    @Test
    void whoMissesOneIsHeldBackAndKnowsWhy() {
        Verdict verdict = GATE.judge(Map.of("auc_pr", 0.71, "log_loss", Double.NaN), "content");
        assertThat(verdict).isInstanceOf(GateHold.class);
        assertThat(verdict.judgement().reasons())
                .containsExactly(
                        "it requires auc_pr >= 0.8; auc_pr is 0.71",
                        "it requires recall at precision 0.95 >= 0.6; that was not measured",
                        "it requires log_loss <= 0.5; that was not measured");
    }

    @Test
    void nothingElseMakesAPass() {
        assertThat(GatePass.class.getConstructors()).isEmpty();
        assertThat(Modifier.isFinal(GatePass.class.getModifiers())).isTrue();
        assertThat(Arrays.stream(GatePass.class.getDeclaredConstructors()))
                .allMatch(c -> !Modifier.isPublic(c.getModifiers()) && !Modifier.isProtected(c.getModifiers()));
        Judgement held = GATE.judge(Map.of(), "content").judgement();
        assertThatThrownBy(() -> new GatePass(held, "content")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Gate("empty", "parts.test", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Requirement("auc", Comparison.AT_LEAST, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
