package dev.headrace.operators.stream;

import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.accumulate.GroupStates;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.rows.Bucket;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** One key of a group that is cut by time. Nothing of its rows is kept but states: one per open window and aggregate. */
abstract class GroupMachine implements Machine {

    final GroupShape shape;
    /** The key's columns; of one row once a row has come. */
    private Batch key;

    private List<GroupStates> states;
    /** In order of time; their groups are the states' groups. */
    private List<Open> open = new ArrayList<>();

    private int groups;

    GroupMachine(GroupShape shape) {
        this.shape = shape;
        this.key = Bucket.join(shape.keySchema, List.of());
        this.states = shape.states();
    }

    /**
     * A window that rows may still come into.
     *
     * @param last the greatest time of its rows, if that decides about its end; else its start
     */
    record Open(long start, long last, int group) {}

    /** When a window ends. */
    abstract long end(Open window);

    /** Tells the windows that rows lie in, opening and joining them as needed, and the group of each row that lies in one. */
    abstract Placed place(Batch rows, List<Open> windows);

    /** Rows, some perhaps several times, each with its group. */
    record Placed(Batch rows, int[] groups) {}

    final int newGroup() {
        return groups++;
    }

    @Override
    public final void accept(int input, Batch rows) {
        // Rows are judged before they are told apart by window: one bad row is one bad row.
        Batch sound = shape.inputs.prepare(rows).batch();
        if (sound.size() == 0) {
            return;
        }
        if (key.size() == 0) {
            key = shape.key(sound);
        }
        Placed placed = place(sound, open);
        for (int i = 0; i < states.size(); i++) {
            states.get(i).resize(groups);
        }
        merged();
        shape.add(placed.rows(), placed.groups(), states);
    }

    /** Joins the groups of windows that {@link #place} found to be one. */
    void merged() {}

    final void merge(int group, int other) {
        states.forEach(s -> s.merge(group, s, other));
    }

    @Override
    public final List<Batch> advance(long watermark) {
        List<Open> closed = new ArrayList<>();
        List<Open> left = new ArrayList<>();
        for (Open window : open) {
            boolean ended = watermark == Long.MAX_VALUE || end(window) <= watermark;
            (ended ? closed : left).add(window);
        }
        if (closed.isEmpty()) {
            return List.of();
        }
        Batch rows = rows(closed);
        states = shape.chosen(states, groups(left));
        open = numbered(left);
        if (left.isEmpty()) {
            key = Bucket.join(shape.keySchema, List.of());
        }
        return rows.size() == 0 ? List.of() : List.of(rows);
    }

    private static List<Integer> groups(List<Open> windows) {
        return windows.stream().map(Open::group).toList();
    }

    private List<Open> numbered(List<Open> windows) {
        groups = 0;
        List<Open> anew = new ArrayList<>();
        windows.forEach(w -> anew.add(new Open(w.start(), w.last(), newGroup())));
        return anew;
    }

    private Batch rows(List<Open> closed) {
        long[] starts = new long[closed.size()];
        long[] ends = new long[closed.size()];
        FailedRows failed = new FailedRows(closed.size());
        for (int i = 0; i < starts.length; i++) {
            starts[i] = closed.get(i).start();
            try {
                ends[i] = exactEnd(closed.get(i));
            } catch (RowError e) {
                failed.report(i, null, e);
            }
        }
        return shape.rows(key, starts, ends, shape.chosen(states, groups(closed)), failed);
    }

    /**
     * When a window ends, as its row says it.
     *
     * @throws RowError if that lies beyond the times that can be told
     */
    abstract long exactEnd(Open window);

    /** How many windows are open. */
    final int windows() {
        return open.size();
    }

    @Override
    public final OptionalLong nextTime() {
        return open.stream().mapToLong(this::end).min();
    }

    @Override
    public final OptionalLong hold() {
        return nextTime();
    }

    @Override
    public final byte[] save() {
        if (open.isEmpty()) {
            return new byte[0];
        }
        StateOut to = new StateOut();
        to.batch(key);
        to.number(open.size());
        long before = 0;
        for (Open window : open) {
            to.number(window.start() - before);
            to.number(window.last() - window.start());
            before = window.start();
            for (GroupStates state : states) {
                to.bytes(state.save(window.group()));
            }
        }
        return to.toArray();
    }

    final void load(StateIn from) {
        key = from.batch(shape.keySchema);
        long before = 0;
        for (long left = from.number(); left > 0; left--) {
            long start = before + from.number();
            Open window = new Open(start, start + from.number(), newGroup());
            before = start;
            open.add(window);
            for (GroupStates state : states) {
                state.resize(groups);
                state.load(window.group(), from.bytes());
            }
        }
    }
}
