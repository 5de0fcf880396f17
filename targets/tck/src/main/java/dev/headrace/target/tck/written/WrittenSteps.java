package dev.headrace.target.tck.written;

import dev.headrace.ir.step.JavaStep;
import dev.headrace.ir.step.StepCode;
import dev.headrace.ir.step.StepKind;
import dev.headrace.ir.step.StepParameter;
import dev.headrace.ir.step.StepProvider;
import dev.headrace.ir.step.StepSignature;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps that written trials call, as somebody would write a provider by hand. */
public final class WrittenSteps implements StepProvider {

    static final String EACH = "dev.headrace.tck.Steps#each";
    static final String SPREAD = "dev.headrace.tck.Steps#spread";
    static final String RANKED = "dev.headrace.tck.Steps#ranked";

    static final Schema TAKES = new Schema(
            List.of(
                    Column.sure("k", DataType.STRING),
                    Column.optional("n", DataType.INT),
                    Column.sure("t", DataType.INSTANT)),
            Optional.of("t"),
            Optional.empty());

    static final Schema GIVES = new Schema(
            List.of(
                    Column.sure("t", DataType.INSTANT),
                    Column.sure("k", DataType.STRING),
                    Column.optional("m", DataType.FLOAT),
                    Column.sure("at", DataType.INT)),
            Optional.of("t"),
            Optional.empty());

    @Override
    public List<JavaStep> steps() {
        return List.of(
                step(EACH, StepKind.ROW, WrittenSteps::each),
                step(SPREAD, StepKind.ROWS, WrittenSteps::spread),
                step(RANKED, StepKind.TABLE, WrittenSteps::ranked));
    }

    private static JavaStep step(String name, StepKind kind, Function<Long, StepCode> open) {
        StepSignature signature =
                new StepSignature(name, kind, TAKES, GIVES, List.of(new StepParameter("by", DataType.INT)));
        return new JavaStep() {
            @Override
            public StepSignature signature() {
                return signature;
            }

            @Override
            public StepCode open(Map<String, Object> arguments) {
                return open.apply((Long) arguments.get("by"));
            }
        };
    }

    /** Divides, so that zero fails, gives what is not finite, and moves the time of rows of one key. */
    private static StepCode each(long by) {
        return new StepCode.OfRow() {
            @Override
            public @Nullable Object[] apply(@Nullable Object[] row) {
                Object n = row[1];
                long number = n == null ? 0 : (Long) n;
                // Negative zero on the way, and 1/0.0 for the greatest number there is.
                Object m = n == null ? null : number == Long.MAX_VALUE ? 1 / 0.0 : -0.0 * number;
                Object t = row[2];
                if ("moved".equals(row[0])) {
                    t = (Long) row[2] + 1;
                }
                return new @Nullable Object[] {t, row[0], m, n == null ? 0L : by / number};
            }
        };
    }

    /** As many rows as the number says; a row whose number is odd fails after it gave some. */
    private static StepCode spread(long by) {
        return new StepCode.OfRows() {
            @Override
            public void apply(@Nullable Object[] row, Consumer<@Nullable Object[]> out) {
                long times = row[1] == null ? 0 : Math.floorMod((Long) row[1], by);
                for (long i = 0; i < times; i++) {
                    out.accept(new @Nullable Object[] {row[2], row[0] + "/" + i, (double) i, i});
                }
                if (times % 2 == 1) {
                    throw new IllegalArgumentException("odd");
                }
            }
        };
    }

    /** The rows numbered in the order in which they come. */
    private static StepCode ranked(long by) {
        return new StepCode.OfTable() {
            @Override
            public void apply(Iterable<@Nullable Object[]> rows, Consumer<@Nullable Object[]> out) {
                List<@Nullable Object[]> all = new ArrayList<>();
                rows.forEach(all::add);
                for (int i = 0; i < all.size(); i++) {
                    @Nullable Object[] row = all.get(i);
                    out.accept(new @Nullable Object[] {row[2], row[0], (double) all.size(), i - by});
                }
            }
        };
    }
}
