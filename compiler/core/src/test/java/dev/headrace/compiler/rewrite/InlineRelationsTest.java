package dev.headrace.compiler.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.plan.Plan;
import org.junit.jupiter.api.Test;

class InlineRelationsTest {

    private static final String TWO_READERS = """
            table base from readings { where value > 1 }
            table one from base { keep id }
            table two from base { keep at }
            """;

    private static Plan inlined(String... names) {
        return Rewrites.apply(new InlineRelations(), Plans.declared(TWO_READERS, names));
    }

    @Test
    void aRelationReadOnceGoesIntoItsReader() {
        Plan plan = inlined("one");
        assertThat(plan.pipeline().relations()).isEmpty();
        assertThat(plan.outputs().get(0).root().inOrder())
                .extracting(op -> op.id())
                .containsExactly("base.0.scan", "base.1.where", "one.1.keep");
    }

    @Test
    void aRelationReadTwiceStays() {
        Plan plan = inlined("one", "two");
        assertThat(plan.pipeline().relations()).extracting(r -> r.name()).containsExactly("base");
        assertThat(plan.stages()).hasSize(1);
    }

    @Test
    void aRelationThatIsAnOutputTooIsReadTwice() {
        assertThat(inlined("one", "base").pipeline().relations())
                .extracting(r -> r.name())
                .containsExactly("base");
    }
}
