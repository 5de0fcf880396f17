package dev.headrace.kernels.accumulate;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** variance and stddev of a sample; missing under two values. */
final class MomentStates implements GroupStates {

    private final DataType argument;
    private final boolean deviation;
    private @Nullable Moments[] moments = new @Nullable Moments[16];
    private int size;

    MomentStates(DataType argument, boolean deviation) {
        this.argument = argument;
        this.deviation = deviation;
    }

    @Override
    public void resize(int groups) {
        size = Math.max(size, groups);
        moments = Room.of(moments, size);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        boolean[] skipped = rows.skipped();
        Vector values = rows.values();
        for (int i = 0; i < rows.size(); i++) {
            if (skipped == null || !skipped[i]) {
                add(at(groups[i]), values, i);
            }
        }
    }

    /** Adds one value of a vector. */
    static void add(Moments moments, Vector values, int row) {
        if (values instanceof DoubleVector doubles) {
            moments.add(doubles.values()[row]);
        } else if (values instanceof LongVector longs) {
            moments.add(longs.values()[row]);
        } else {
            moments.add((BigDecimal) Objects.requireNonNull(((ObjectVector) values).values()[row]));
        }
    }

    private Moments at(int group) {
        Moments found = moments[group];
        if (found == null) {
            found = new Moments();
            moments[group] = found;
        }
        return found;
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        Moments theirs = ((MomentStates) other).moments[otherGroup];
        if (theirs != null) {
            at(group).add(theirs);
        }
    }

    @Override
    public Vector finish(RowErrors errors) {
        double[] values = new double[size];
        Missing missing = new Missing(size);
        for (int g = 0; g < size; g++) {
            Moments group = moments[g];
            if (group == null || group.count() < 2) {
                missing.set(g);
                continue;
            }
            values[g] = deviation ? group.deviation() : group.variance();
            if (Double.isInfinite(values[g])) {
                values[g] = 0.0;
                missing.set(g);
                errors.report(
                        g, new RowError("the " + (deviation ? "stddev" : "variance") + " is too large for a Float"));
            }
        }
        return new DoubleVector(values, missing.rows(), size);
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        at(group).save(to);
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        at(group).load(new StateReader(state));
    }

    @Override
    public long memory() {
        long bytes = 8L * moments.length;
        for (Moments group : moments) {
            bytes += group == null ? 0 : group.memory();
        }
        return bytes;
    }

    @Override
    public String toString() {
        return (deviation ? "stddev over " : "variance over ") + argument.show();
    }
}
