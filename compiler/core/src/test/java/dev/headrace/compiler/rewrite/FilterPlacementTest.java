package dev.headrace.compiler.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterPlacementTest {

    /** The ids of the one output's operators in the order rows flow. */
    private static List<String> ids(String text) {
        Plan inlined = Rewrites.apply(new InlineRelations(), Plans.declared(text, "t"));
        Plan plan = Rewrites.apply(new FilterPlacement(), inlined);
        return plan.outputs().get(0).root().inOrder().stream().map(Op::id).toList();
    }

    @Test
    void actsBelowAProjectionThatCannotFail() {
        assertThat(ids("table t from readings { derive { low = level < 1.0 }; where value > 1 }"))
                .containsExactly("t.0.scan", "t.2.where", "t.1.derive");
    }

    @Test
    void isRenamedOnItsWay() {
        String plan =
                Plans.after(new FilterPlacement(), "table t from readings { rename value -> v; where v > 1 }", "t");
        assertThat(plan).contains("where value > 1");
    }

    @Test
    void neverCrossesAVerbThatCanFail() {
        assertThat(ids("table t from readings { derive { more = value + 1 }; where level > 1.0 }"))
                .containsExactly("t.0.scan", "t.1.derive", "t.2.where");
    }

    @Test
    void staysAboveWhatMakesItsColumns() {
        assertThat(ids("table t from readings { derive { low = level < 1.0 }; where low }"))
                .containsExactly("t.0.scan", "t.1.derive", "t.2.where");
    }

    @Test
    void neverCrossesAWindow() {
        assertThat(ids("""
                        features f by id from readings { s = sum(value) over 1h through }
                        table t from f { where value > 1 }
                        """)).containsExactly("f.0.scan", "f.1.rolling", "t.1.where");
    }

    @Test
    void actsOnTheLeftOfAnAsofJoin() {
        assertThat(ids("""
                        features f by id from readings { s = sum(value) over 1h through }
                        table base from readings { where value > 0 }
                        dataset t from base { asof join f within 1h; where level > 1.0; keep id, f.s }
                        """)).startsWith("base.0.scan", "base.1.where", "t.2.where", "f.0.scan");
    }

    @Test
    void aFilterThatCanFailStaysAboveTheJoin() {
        assertThat(ids("""
                        features f by id from readings { s = sum(value) over 1h through }
                        table base from readings { where value > 0 }
                        dataset t from base { asof join f within 1h; where value + 1 > 1; keep id, f.s }
                        """)).startsWith("base.0.scan", "base.1.where", "f.0.scan");
    }
}
