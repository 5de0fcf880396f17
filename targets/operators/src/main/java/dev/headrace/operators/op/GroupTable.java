package dev.headrace.operators.op;

import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.accumulate.Accumulators;
import dev.headrace.kernels.accumulate.GroupStates;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.operators.hash.KeyTable;
import dev.headrace.operators.hash.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups and the states of their aggregates. For one thread. */
final class GroupTable {

    private final Schema input;
    private final int[] keys;
    private final List<AggregateCall> calls;
    private final KeyTable table;
    private final List<GroupStates> states = new ArrayList<>();

    GroupTable(Schema input, int[] keys, List<AggregateCall> calls) {
        this.input = input;
        this.keys = keys.clone();
        this.calls = calls;
        this.table = new KeyTable(input, keys);
        calls.forEach(c -> states.add(Accumulators.of(c, input)));
    }

    KeyTable table() {
        return table;
    }

    List<GroupStates> states() {
        return states;
    }

    void add(AggregateInput.Prepared prepared) {
        Batch batch = prepared.batch();
        int[] numbers = new int[batch.size()];
        table.number(batch, Keys.hash(batch, keys), numbers);
        for (int i = 0; i < states.size(); i++) {
            states.get(i).resize(table.size());
            states.get(i).add(numbers, prepared.rows().get(i));
        }
    }

    /** The one group there is if rows have no key, even over nothing. */
    void addTheOnly() {
        Batch row = Batch.of(Schema.of(List.of()), 1, List.of(), null);
        table.number(row, new int[0], Keys.hash(row, new int[0]), new int[1]);
        states.forEach(s -> s.resize(table.size()));
    }

    long bytes() {
        long bytes = table.bytes();
        for (GroupStates state : states) {
            bytes += state.memory();
        }
        return bytes;
    }

    /** Adds some groups of another table of the same kind, whose keys are given as columns. */
    void merge(GroupTable other, List<Vector> otherKeys, int[] groups, int from, int to) {
        int[] chosen = Arrays.copyOfRange(groups, from, to);
        int[] numbers = number(keyBatch(otherKeys).take(chosen, chosen.length));
        for (int i = 0; i < states.size(); i++) {
            GroupStates mine = states.get(i);
            GroupStates theirs = other.states.get(i);
            mine.resize(table.size());
            for (int row = 0; row < chosen.length; row++) {
                mine.merge(numbers[row], theirs, chosen[row]);
            }
        }
    }

    private int[] number(Batch keyRows) {
        int[] at = Ints.upTo(keys.length);
        int[] numbers = new int[keyRows.size()];
        table.number(keyRows, at, Keys.hash(keyRows, at), numbers);
        return numbers;
    }

    private Batch keyBatch(List<Vector> columns) {
        return Batch.of(keySchema(), columns.isEmpty() ? 1 : columns.get(0).size(), columns, null);
    }

    private Schema keySchema() {
        List<Column> columns = new ArrayList<>();
        for (int key : keys) {
            columns.add(input.columns().get(key));
        }
        return Schema.of(columns);
    }

    /** Keys, then one saved state per aggregate. */
    Schema savedSchema() {
        List<Column> columns = new ArrayList<>(keySchema().columns());
        for (int i = 0; i < calls.size(); i++) {
            columns.add(Column.sure("#" + i, DataType.BYTES));
        }
        return Schema.of(columns);
    }

    /** These groups as rows of {@link #savedSchema()}. */
    Batch save(List<Vector> keyColumns, int[] groups, int from, int to) {
        int[] chosen = Arrays.copyOfRange(groups, from, to);
        List<Vector> columns =
                new ArrayList<>(keyBatch(keyColumns).take(chosen, chosen.length).columns());
        for (GroupStates state : states) {
            @Nullable Object[] saved = new @Nullable Object[chosen.length];
            for (int row = 0; row < saved.length; row++) {
                saved[row] = BytesValue.of(state.save(chosen[row]));
            }
            columns.add(new ObjectVector(saved, null, saved.length));
        }
        return Batch.of(savedSchema(), chosen.length, columns, null);
    }

    /** Adds what {@link #save} gave. */
    void load(Batch saved) {
        int width = keys.length;
        Batch keyRows = Batch.of(keySchema(), saved.size(), saved.columns().subList(0, width), null);
        int[] numbers = number(keyRows);
        for (int i = 0; i < states.size(); i++) {
            GroupStates state = states.get(i);
            state.resize(table.size());
            @Nullable Object[] bytes = ((ObjectVector) saved.column(width + i)).values();
            for (int row = 0; row < saved.size(); row++) {
                if (bytes[row] instanceof BytesValue value) {
                    state.load(numbers[row], value.toArray());
                }
            }
        }
    }
}
