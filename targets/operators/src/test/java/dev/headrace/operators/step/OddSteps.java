package dev.headrace.operators.step;

import dev.headrace.ir.step.JavaStep;
import dev.headrace.ir.step.StepCode;
import dev.headrace.ir.step.StepKind;
import dev.headrace.ir.step.StepProvider;
import dev.headrace.ir.step.StepSignature;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Code as somebody may write it who does not care what becomes of it. */
public final class OddSteps implements StepProvider {
    static final Schema TAKES = Schema.of(List.of(Column.sure("n", DataType.INT)));
    static final Schema GIVES =
            Schema.of(List.of(Column.sure("n", DataType.INT), Column.optional("day", DataType.DATE)));
    /** With a number that has digits. */
    static final Schema COSTS = Schema.of(List.of(Column.sure("cost", new DataType.Decimal(9, 2))));

    private final List<JavaStep> steps = new ArrayList<>();

    /** Nothing of it is there: the machine looks for it when it is needed. */
    private static void lacking() {
        throw new NoClassDefFoundError("com/acme/Lib");
    }

    /** A class whose beginning fails, always. */
    private static final class Unready {
        static final long VALUE = Long.parseLong("unready");

        private Unready() {}
    }

    public OddSteps() {
        row("fine", row -> new @Nullable Object[] {row[0], 1L});
        row("lacking", row -> {
            lacking();
            return row;
        });
        row("unready", row -> new @Nullable Object[] {Unready.VALUE, 1L});
        row("error", row -> {
            throw new Error("something else");
        });
        row("throws", row -> {
            throw new IllegalStateException("no \u001b[31m such\nthing");
        });
        row("asserts", row -> {
            throw new AssertionError("not so");
        });
        row("far", row -> new @Nullable Object[] {row[0], Long.MAX_VALUE});
        rows("swallows", (row, out) -> {
            try {
                out.accept(new @Nullable Object[] {"text", null});
            } catch (RuntimeException e) {
                out.accept(new @Nullable Object[] {row[0], null});
            }
        });
        rows("elsewhere", (row, out) -> {
            Thread other = new Thread(() -> out.accept(new @Nullable Object[] {row[0], null}));
            other.setUncaughtExceptionHandler((thread, e) -> {});
            other.start();
            other.join();
        });
        table("copied", (rows, out) -> rows.forEach(r -> out.accept(new @Nullable Object[] {r[0], null})));
        table("hidden", (rows, out) -> {
            for (@Nullable Object[] row : rows) {
                try {
                    out.accept(new @Nullable Object[] {null, null});
                } catch (RuntimeException e) {
                    out.accept(new @Nullable Object[] {row[0], null});
                }
            }
        });
        table("hidden-late", (rows, out) -> {
            try {
                out.accept(new @Nullable Object[] {1L});
            } catch (RuntimeException e) {
                throw new IllegalStateException("something of its own", e);
            }
        });
        table("twice", (rows, out) -> {
            Iterator<@Nullable Object[]> once = rows.iterator();
            try {
                Iterator<@Nullable Object[]> again = rows.iterator();
                out.accept(again.next());
            } catch (RuntimeException e) {
                out.accept(new @Nullable Object[] {once.next()[0], null});
            }
        });
        table("deaf", (rows, out) -> {
            Iterator<@Nullable Object[]> all = rows.iterator();
            try {
                while (all.hasNext()) {
                    out.accept(new @Nullable Object[] {all.next()[0], null});
                }
            } catch (RuntimeException e) {
                out.accept(new @Nullable Object[] {-1L, null});
            }
        });
        table("lacking-table", (rows, out) -> lacking());
        table("throws-table", (rows, out) -> {
            throw new IllegalStateException("no such thing");
        });
        costs("cheap", "1.50");
        costs("whole", "12E+1");
        costs("fine-grained", "1.505");
        costs("dear", "1E+999999999");
        costs("little", "1E-999999999");
        add("unopened", StepKind.ROW, () -> {
            lacking();
            return (StepCode.OfRow) row -> row;
        });
        add("mistaken", StepKind.ROW, () -> (StepCode.OfTable) (rows, out) -> {});
    }

    private void row(String name, StepCode.OfRow code) {
        add(name, StepKind.ROW, () -> code);
    }

    private void rows(String name, StepCode.OfRows code) {
        add(name, StepKind.ROWS, () -> code);
    }

    private void table(String name, StepCode.OfTable code) {
        add(name, StepKind.TABLE, () -> code);
    }

    private void costs(String name, String cost) {
        add(name, StepKind.ROW, COSTS, () -> (StepCode.OfRow) row -> new Object[] {new BigDecimal(cost)});
    }

    private void add(String name, StepKind kind, Supplier<StepCode> opening) {
        add(name, kind, GIVES, opening);
    }

    private void add(String name, StepKind kind, Schema gives, Supplier<StepCode> opening) {
        steps.add(new JavaStep() {
            @Override
            public StepSignature signature() {
                return new StepSignature("odd#" + name, kind, TAKES, gives, List.of());
            }

            @Override
            public StepCode open(Map<String, Object> arguments) {
                return opening.get();
            }
        });
    }

    @Override
    public List<JavaStep> steps() {
        return steps;
    }
}
