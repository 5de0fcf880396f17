package dev.headrace.operators.stream;

import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.accumulate.Accumulators;
import dev.headrace.kernels.accumulate.GroupStates;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.op.AggregateInput;
import dev.headrace.operators.rows.Bucket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

/** What groups by window and groups by session share: rows become states when they come, and a row when they are final. */
final class GroupShape {

    private final Op.Group op;
    private final Schema input;
    private final int[] keys;
    final Schema keySchema;
    final RowTimes times;
    final AggregateInput inputs;
    final StepErrors errors;

    GroupShape(Op.Group op, Map<String, Object> params, StepErrors errors) {
        this.op = op;
        this.input = op.input().schema();
        this.keys = Keys.indexes(input, op.keys());
        List<Column> columns = new ArrayList<>();
        for (int key : keys) {
            columns.add(input.columns().get(key));
        }
        this.keySchema = Schema.of(columns);
        this.times = new RowTimes(input);
        this.inputs = new AggregateInput(input, op.aggregations(), true, params, errors);
        this.errors = errors;
    }

    MachineKind.Input input() {
        return new MachineKind.Input(input, op.keys());
    }

    Schema schema() {
        return op.schema();
    }

    /** The key of some rows as a batch of one row, or of none. */
    Batch key(Batch rows) {
        if (rows.size() == 0) {
            return Bucket.join(keySchema, List.of());
        }
        return Batch.of(keySchema, rows.size(), Keys.vectors(rows, keys), null).take(new int[] {0}, 1);
    }

    List<GroupStates> states() {
        List<GroupStates> states = new ArrayList<>();
        for (Aggregation aggregation : op.aggregations()) {
            AggregateCall call = aggregation.call();
            states.add(Accumulators.of(call, input));
        }
        return states;
    }

    /**
     * Groups of one key as rows.
     *
     * @param starts the start of each group's window
     * @param ends its end
     * @param failed groups that failed already
     */
    Batch rows(Batch key, long[] starts, long[] ends, List<GroupStates> states, FailedRows failed) {
        int count = starts.length;
        int[] first = new int[count];
        List<Vector> columns = new ArrayList<>();
        for (Vector part : key.columns()) {
            columns.add(Vectors.take(part, first, count));
        }
        columns.add(new LongVector(starts, null, count));
        columns.add(new LongVector(ends, null, count));
        for (GroupStates state : states) {
            state.resize(count);
            String name = op.schema().columns().get(columns.size()).name();
            columns.add(state.finish(failed.in(name)));
        }
        Batch groups = Batch.of(op.schema(), count, columns, null);
        if (failed.count() == 0) {
            return groups;
        }
        errors.settle(groups, failed);
        int[] sound = failed.sound();
        return groups.take(sound, sound.length);
    }

    /** New states that hold some groups of others, in the order given. */
    List<GroupStates> chosen(List<GroupStates> from, List<Integer> groups) {
        List<GroupStates> to = states();
        for (int i = 0; i < to.size(); i++) {
            to.get(i).resize(groups.size());
            for (int g = 0; g < groups.size(); g++) {
                to.get(i).merge(g, from.get(i), groups.get(g));
            }
        }
        return to;
    }

    /** Adds rows, whose arguments and conditions are known not to fail, to their groups. */
    void add(Batch rows, int[] groups, List<GroupStates> states) {
        AggregateInput.Prepared prepared = inputs.prepare(rows);
        for (int i = 0; i < states.size(); i++) {
            states.get(i).add(groups, prepared.rows().get(i));
        }
    }

    /**
     * A kind of machine over this shape.
     *
     * @param firstEnd the least end of a window that a row at a time may lie in
     */
    MachineKind kind(LongUnaryOperator firstEnd, Supplier<GroupMachine> make) {
        return new MachineKind() {
            @Override
            public List<Input> inputs() {
                return List.of(input());
            }

            @Override
            public Schema schema() {
                return op.schema();
            }

            @Override
            public Due due(int input, Batch rows) {
                long[] instants = times.time(rows);
                long first = Long.MAX_VALUE;
                for (int row = 0; row < rows.size(); row++) {
                    first = Math.min(first, firstEnd.applyAsLong(instants[row]));
                }
                return new Due(first, first);
            }

            @Override
            public Machine fresh() {
                return make.get();
            }

            @Override
            public Machine load(byte[] saved) {
                GroupMachine machine = make.get();
                machine.load(new StateIn(saved));
                return machine;
            }
        };
    }
}
