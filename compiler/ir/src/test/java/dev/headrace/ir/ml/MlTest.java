package dev.headrace.ir.ml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.headrace.ir.Samples;
import dev.headrace.ir.type.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MlTest {

    private static SplitPartDef part(String share) {
        return new SplitPartDef("train", new BigDecimal(share), Optional.empty());
    }

    private static SplitDef split(SplitDef.Cut cut, List<String> by, String... shares) {
        List<SplitPartDef> parts = List.of(shares).stream().map(MlTest::part).toList();
        return new SplitDef("parts", "inputs", cut, by, parts, OptionalLong.empty(), OptionalLong.empty());
    }

    private static void refused(Runnable build) {
        assertThatIllegalArgumentException().isThrownBy(build::run);
    }

    @Test
    void partsAreNoMoreThanTheWhole() {
        assertThat(split(SplitDef.Cut.TIME, List.of("t"), "0.7", "0.3").parts()).hasSize(2);
        refused(() -> split(SplitDef.Cut.TIME, List.of("t"), "0.7", "0.4"));
        refused(() -> part("1.1"));
        refused(() -> part("-0.1"));
    }

    @Test
    void aSplitByTimeHasOneTime() {
        refused(() -> split(SplitDef.Cut.TIME, List.of("t", "u"), "1"));
        refused(() -> split(SplitDef.Cut.HASH, List.of(), "1"));
        assertThat(split(SplitDef.Cut.HASH, List.of("a", "b"), "1").by()).hasSize(2);
    }

    @Test
    void theLabelIsNoInput() {
        ModelDef net = Samples.model();
        refused(() -> model(net, List.of(net.label())));
        refused(() -> model(net, List.of()));
    }

    private static ModelDef model(ModelDef like, List<Column> inputs) {
        return new ModelDef(
                like.name(),
                like.dataset(),
                like.label(),
                like.train(),
                like.validate(),
                inputs,
                like.using(),
                like.trainer(),
                like.settings(),
                like.seed(),
                like.search());
    }

    @Test
    void aLabelIsKnownNotBeforeItsRow() {
        refused(() -> new LabelDef("fraud", "inputs", Samples.scan("d.0"), -1, true, Samples.number(1)));
    }

    @Test
    void aGateRequiresSomething() {
        refused(() -> new GateDef("gate", "base", "net", new PartRef("parts", "test"), List.of(), Optional.empty()));
    }

    @Test
    void noNumberMeetsACondition() {
        for (RequirementDef.Comparison comparison : RequirementDef.Comparison.values()) {
            assertThat(comparison.holds(Double.NaN, 0.5)).isFalse();
        }
        assertThat(RequirementDef.Comparison.AT_LEAST.holds(0.5, 0.5)).isTrue();
        assertThat(RequirementDef.Comparison.ABOVE.holds(0.5, 0.5)).isFalse();
        assertThat(RequirementDef.Comparison.AT_MOST.holds(0.5, 0.5)).isTrue();
        assertThat(RequirementDef.Comparison.BELOW.holds(0.5, 0.5)).isFalse();
    }

    @Test
    void aRangeHasBoundsThatItsLogarithmHas() {
        refused(() -> new SearchSpace.Range("x", 2, 1, false, false));
        refused(() -> new SearchSpace.Range("x", 0, 1, false, true));
        refused(() -> new SearchSpace.Range("x", Double.NaN, 1, false, false));
        assertThat(new SearchSpace.Range("x", 0, 0, true, false).most()).isZero();
    }
}
