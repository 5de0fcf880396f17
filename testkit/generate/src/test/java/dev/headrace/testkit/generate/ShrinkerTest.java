package dev.headrace.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.verify.IrVerifier;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    @Test
    void findsTheSmallestNumber() {
        int smallest =
                Shrinker.smallest(1000, n -> IntStream.of(n / 2, n - 1).boxed().toList(), n -> n > 17, 1000);
        assertThat(smallest).isEqualTo(18);
    }

    @Test
    void stopsWhenTheTriesAreSpent() {
        assertThat(Shrinker.smallest(1000, n -> List.of(n - 1), n -> n > 0, 10)).isEqualTo(990);
    }

    @Test
    void leavesOfAPipelineWhatMatters() {
        Pipelines pipelines = new Pipelines(Functions.load(), Limits.USUAL);
        int shrunk = 0;
        for (long seed = 0; seed < 200 && shrunk < 5; seed++) {
            PipelineCase start = pipelines.of(seed);
            if (hasDedupe(start) && rows(start) > 10) {
                shrunk++;
                PipelineCase small = Shrinker.smallest(start, c -> hasDedupe(c) && rows(c) > 1, 3_000);
                assertThat(IrVerifier.check(small.pipeline())).isEmpty();
                assertThat(rows(small)).isEqualTo(2);
                assertThat(small.pipeline().sinks()).hasSize(1);
            }
        }
        assertThat(shrunk).isEqualTo(5);
    }

    private static boolean hasDedupe(PipelineCase c) {
        return c.pipeline().sinks().stream().anyMatch(s -> hasDedupe(s.root(), c));
    }

    private static boolean hasDedupe(Op root, PipelineCase c) {
        return root.inOrder().stream()
                .anyMatch(op -> op instanceof Op.Dedupe
                        || (op instanceof Op.Read r
                                && hasDedupe(
                                        c.pipeline()
                                                .relation(r.relation())
                                                .orElseThrow()
                                                .root(),
                                        c)));
    }

    private static int rows(PipelineCase c) {
        return c.rows().values().stream().mapToInt(r -> r.rows().size()).sum();
    }
}
