package dev.headrace.kernels.window;

import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Physical;
import dev.headrace.kernels.accumulate.DecimalSums;
import dev.headrace.kernels.accumulate.FloatSums;
import dev.headrace.kernels.accumulate.IntSums;
import dev.headrace.kernels.accumulate.Rounding;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** sum and avg of the values inside. */
abstract class SumState implements WindowState {

    private final boolean average;
    private long count;

    SumState(boolean average) {
        this.average = average;
    }

    static SumState of(AggregateCall call, DataType argument) {
        boolean average = call.kind() == AggregateKind.AVG;
        return argument.physical() == Physical.DOUBLE
                ? new Floats(average)
                : new Wholes(average, argument, call.type());
    }

    @Override
    public void add(int row, @Nullable Vector argument) {
        count++;
        change(row, argument, 1);
    }

    @Override
    public void remove(int row, @Nullable Vector argument) {
        count--;
        change(row, argument, -1);
    }

    @Override
    public @Nullable Object result() {
        if (!average) {
            return sum();
        }
        return count == 0 ? null : average(count);
    }

    abstract void change(int row, @Nullable Vector argument, int sign);

    abstract Object sum();

    abstract Object average(long n);

    /** Over Float. */
    private static final class Floats extends SumState {
        private final FloatSums sums = new FloatSums(1);

        Floats(boolean average) {
            super(average);
        }

        @Override
        void change(int row, @Nullable Vector argument, int sign) {
            if (argument instanceof DoubleVector doubles) {
                sums.add(0, sign * doubles.values()[row]);
            }
        }

        @Override
        Object sum() {
            double sum = sums.sum(0);
            if (Double.isInfinite(sum)) {
                throw new RowError(FloatSums.TOO_LARGE);
            }
            return sum;
        }

        @Override
        Object average(long n) {
            return sums.average(0, n);
        }
    }

    /** Over Int, Duration and Decimal. */
    private static final class Wholes extends SumState {
        private final int scale;
        private final DataType result;
        private BigInteger sum = BigInteger.ZERO;

        Wholes(boolean average, DataType argument, DataType result) {
            super(average);
            this.scale = argument instanceof DataType.Decimal d ? d.scale() : 0;
            this.result = result;
        }

        @Override
        void change(int row, @Nullable Vector argument, int sign) {
            BigInteger value = argument instanceof LongVector longs
                    ? BigInteger.valueOf(longs.values()[row])
                    : argument != null && argument.boxed(row) instanceof BigDecimal d
                            ? d.unscaledValue()
                            : BigInteger.ZERO;
            sum = sign > 0 ? sum.add(value) : sum.subtract(value);
        }

        @Override
        Object sum() {
            if (result instanceof DataType.Decimal decimal) {
                return DecimalSums.sum(sum, scale).setScale(decimal.scale());
            }
            return IntSums.sum(sum.shiftRight(64).longValue(), sum.longValue());
        }

        @Override
        Object average(long n) {
            if (result.physical() == Physical.LONG) {
                return Rounding.nearest(sum, BigInteger.valueOf(n)).longValue();
            }
            return DecimalSums.average(sum, scale, n);
        }
    }
}
