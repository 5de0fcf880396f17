package dev.headrace.kernels.window;

import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.accumulate.Moments;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** variance and stddev of the values inside. */
final class MomentState implements WindowState {

    private final boolean deviation;
    private final Moments moments = new Moments();

    MomentState(boolean deviation) {
        this.deviation = deviation;
    }

    @Override
    public void add(int row, @Nullable Vector argument) {
        if (argument instanceof DoubleVector doubles) {
            moments.add(doubles.values()[row]);
        } else if (argument instanceof LongVector longs) {
            moments.add(longs.values()[row]);
        } else if (argument != null && argument.boxed(row) instanceof BigDecimal decimal) {
            moments.add(decimal);
        }
    }

    @Override
    public void remove(int row, @Nullable Vector argument) {
        if (argument instanceof DoubleVector doubles) {
            moments.subtract(doubles.values()[row]);
        } else if (argument instanceof LongVector longs) {
            moments.subtract(longs.values()[row]);
        } else if (argument != null && argument.boxed(row) instanceof BigDecimal decimal) {
            moments.subtract(decimal);
        }
    }

    @Override
    public @Nullable Object result() {
        if (moments.count() < 2) {
            return null;
        }
        double value = deviation ? moments.deviation() : moments.variance();
        if (Double.isInfinite(value)) {
            throw new RowError("the " + (deviation ? "stddev" : "variance") + " is too large for a Float");
        }
        return value;
    }
}
