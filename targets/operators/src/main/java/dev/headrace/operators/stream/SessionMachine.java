package dev.headrace.operators.stream;

import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.window.Sessions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sessions of one key. A row may come between two sessions and join them; a session is final once the watermark reaches its
 * end, since no row to come can be near enough to it.
 */
final class SessionMachine extends GroupMachine {

    private final Sessions sessions;
    /** Which groups became part of which others while rows were placed. */
    private final List<Joined> joined = new ArrayList<>();

    private record Joined(int group, int other) {}

    SessionMachine(GroupShape shape, Sessions sessions) {
        super(shape);
        this.sessions = sessions;
    }

    @Override
    long end(Open window) {
        try {
            return exactEnd(window);
        } catch (RowError e) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    long exactEnd(Open window) {
        return sessions.end(window.last());
    }

    @Override
    Placed place(Batch rows, List<Open> open) {
        long[] times = shape.times.time(rows);
        int[] groups = new int[rows.size()];
        for (int row = 0; row < groups.length; row++) {
            groups[row] = group(times[row], open);
        }
        for (Joined each : joined) {
            for (int row = 0; row < groups.length; row++) {
                groups[row] = groups[row] == each.other() ? each.group() : groups[row];
            }
        }
        return new Placed(rows, groups);
    }

    private int group(long time, List<Open> open) {
        Open found = null;
        for (int i = 0; i < open.size(); i++) {
            Open near = open.get(i);
            if (!isNear(near, time)) {
                continue;
            }
            if (found != null) {
                joined.add(new Joined(found.group(), near.group()));
                near = new Open(found.start(), Math.max(found.last(), near.last()), found.group());
                open.remove(i--);
            }
            found = new Open(Math.min(near.start(), time), Math.max(near.last(), time), near.group());
            open.set(i, found);
        }
        if (found == null) {
            found = new Open(time, time, newGroup());
            open.add(found);
            open.sort(Comparator.comparingLong(Open::start));
        }
        return found.group();
    }

    private boolean isNear(Open session, long time) {
        if (time < session.start()) {
            return !sessions.startsNew(time, session.start());
        }
        return time <= session.last() || !sessions.startsNew(session.last(), time);
    }

    @Override
    void merged() {
        joined.forEach(j -> merge(j.group(), j.other()));
        joined.clear();
    }
}
