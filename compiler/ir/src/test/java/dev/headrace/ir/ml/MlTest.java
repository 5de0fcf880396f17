package dev.headrace.ir.ml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.headrace.ir.Samples;
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
        PartRef train = new PartRef("parts", "train");
        refused(() -> new ModelDef(
                "net", "fraud", train, Optional.empty(), List.of("fraud"), List.of(), "djl.mlp", List.of()));
    }

    @Test
    void aLabelIsKnownNotBeforeItsRow() {
        refused(() -> new LabelDef("fraud", "inputs", Samples.scan("d.0"), -1, true, Samples.number(1)));
    }

    @Test
    void aGateRequiresSomething() {
        refused(() -> new GateDef("gate", "net", new PartRef("parts", "test"), List.of(), Optional.empty()));
    }
}
