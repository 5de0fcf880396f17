package dev.headrace.operators.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.RowOrder;
import java.util.List;

/**
 * No two rows agree in some columns: of those that do all but the least meet the rule. Rows leave when the watermark has
 * passed them. That a key was there is remembered as {@link DedupeKind} does.
 */
public final class UniqueKind implements MachineKind {

    /** Lets a row meet the rule and says whether it stays. */
    @FunctionalInterface
    public interface Meeting {
        boolean stays(Batch rows, int row);
    }

    private final Schema schema;
    private final List<String> columns;
    final RowTimes times;
    final RowOrder order;
    final boolean remembers;
    final Meeting meeting;

    /** @param columns those in which no two rows may agree */
    public UniqueKind(Schema schema, List<String> columns, Meeting meeting) {
        this.schema = schema;
        this.columns = List.copyOf(columns);
        this.times = new RowTimes(schema);
        this.order = RowOrder.canonical(schema);
        this.remembers = !columns.contains(schema.eventTime().orElseThrow());
        this.meeting = meeting;
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input(schema, columns));
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public Due due(int input, Batch rows) {
        return times.due(rows);
    }

    @Override
    public Machine fresh() {
        return new UniqueMachine(this);
    }

    @Override
    public Machine load(byte[] saved) {
        UniqueMachine machine = new UniqueMachine(this);
        machine.load(new StateIn(saved));
        return machine;
    }
}
