package dev.headrace.compiler.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectFoldingTest {

    private static List<String> ids(String verbs) {
        Plan inlined =
                Rewrites.apply(new InlineRelations(), Plans.declared("table t from readings { " + verbs + " }", "t"));
        Plan plan = Rewrites.apply(new ProjectFolding(), inlined);
        return plan.outputs().get(0).root().inOrder().stream().map(Op::id).toList();
    }

    @Test
    void twoThatCannotFailAreOne() {
        assertThat(ids("rename value -> v; derive { low = level < 1.0 }; keep v, low"))
                .containsExactly("t.0.scan", "t.3.keep");
    }

    @Test
    void theOneThatCanFailKeepsItsName() {
        assertThat(ids("rename value -> v; derive { more = v + 1 }")).containsExactly("t.0.scan", "t.2.derive");
        assertThat(ids("derive { more = value + 1 }; keep id, more")).containsExactly("t.0.scan", "t.1.derive");
    }

    @Test
    void twoThatCanFailStayTwo() {
        assertThat(ids("derive { more = value + 1 }; derive { most = more + 1 }"))
                .containsExactly("t.0.scan", "t.1.derive", "t.2.derive");
    }

    @Test
    void errorsStayInOrder() {
        assertThat(ids("derive { a = value + 1, b = value + 2 }; keep b, a"))
                .containsExactly("t.0.scan", "t.1.derive", "t.2.keep");
        assertThat(ids("derive { a = value + 1 }; rename a -> b"))
                .containsExactly("t.0.scan", "t.1.derive", "t.2.rename");
    }

    @Test
    void anErrorIsNotLostWithItsColumn() {
        assertThat(ids("derive { a = value + 1, b = value + 2 }; keep a"))
                .containsExactly("t.0.scan", "t.1.derive", "t.2.keep");
    }

    @Test
    void nothingIsComputedTwice() {
        assertThat(ids("derive { low = level < 1.0 }; derive { x = low and low }"))
                .containsExactly("t.0.scan", "t.1.derive", "t.2.derive");
    }

    @Test
    void aProjectionThatChangesNothingGoes() {
        assertThat(ids("keep id, at, value, note, level")).containsExactly("t.0.scan");
    }
}
