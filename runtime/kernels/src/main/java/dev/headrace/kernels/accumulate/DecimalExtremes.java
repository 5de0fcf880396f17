package dev.headrace.kernels.accumulate;

import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.DecimalVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.expr.RowErrors;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** min and max of Decimals of few digits, all of one scale, as whole numbers of their last digit. */
final class DecimalExtremes implements GroupStates {

    private final int scale;
    private final StateCodec codec;
    private final LongExtremes best;

    /** @param type one that {@link DecimalVector#holds} */
    DecimalExtremes(boolean greatest, DataType.Decimal type) {
        this.scale = type.scale();
        this.codec = StateCodec.of(type);
        this.best = new LongExtremes(greatest);
    }

    @Override
    public void resize(int groups) {
        best.resize(groups);
    }

    @Override
    public void add(int[] groups, RowsIn rows) {
        best.add(groups, unscaled(rows.values()), rows.skipped(), rows.size());
    }

    private long[] unscaled(Vector vector) {
        if (vector instanceof DecimalVector decimals && decimals.scale() == scale) {
            return decimals.unscaled();
        }
        @Nullable Object[] values = ((ObjectVector) vector).values();
        long[] unscaled = new long[vector.size()];
        for (int i = 0; i < unscaled.length; i++) {
            if (!vector.isNull(i)) {
                unscaled[i] = unscaled(Objects.requireNonNull(values[i]));
            }
        }
        return unscaled;
    }

    private long unscaled(Object value) {
        return ((BigDecimal) value).setScale(scale).unscaledValue().longValueExact();
    }

    @Override
    public void merge(int group, GroupStates other, int otherGroup) {
        best.merge(group, ((DecimalExtremes) other).best, otherGroup);
    }

    @Override
    public Vector finish(RowErrors errors) {
        LongVector found = best.finish(errors);
        return new DecimalVector(found.values(), found.nulls(), found.size(), scale);
    }

    @Override
    public byte[] save(int group) {
        StateWriter to = new StateWriter();
        codec.writeOptional(best.has(group) ? BigDecimal.valueOf(best.value(group), scale) : null, to);
        return to.toArray();
    }

    @Override
    public void load(int group, byte[] state) {
        Object saved = codec.readOptional(new StateReader(state));
        if (saved != null) {
            best.add(group, unscaled(saved));
        }
    }

    @Override
    public long memory() {
        return best.memory();
    }
}
