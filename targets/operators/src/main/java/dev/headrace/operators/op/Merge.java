package dev.headrace.operators.op;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.RowOrder;
import dev.headrace.operators.column.RowBuffer;
import dev.headrace.operators.rows.Chunks;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Merges sorted runs, each the chunks of one part, into batches. */
final class Merge implements Iterator<Batch> {

    private final Chunks chunks;
    private final Schema schema;
    private final RowOrder order;
    private final PriorityQueue<Head> heads;
    private long left;

    /** @param limit the most rows given */
    Merge(Chunks chunks, RowOrder order, long limit) {
        this.chunks = chunks;
        this.schema = chunks.schema();
        this.order = order;
        this.left = limit;
        this.heads = new PriorityQueue<>(11, this::compare);
        for (List<Integer> run : runs()) {
            heads.add(new Head(run));
        }
    }

    private List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < chunks.count(); i++) {
            if (i == 0 || chunks.part(i) != chunks.part(i - 1)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(i);
        }
        return runs;
    }

    private int compare(Head a, Head b) {
        return order.compare(a.batch, a.row, b.batch, b.row);
    }

    @Override
    public boolean hasNext() {
        return left > 0 && !heads.isEmpty();
    }

    @Override
    public Batch next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (heads.size() == 1 && heads.element().row == 0) {
            Head only = heads.element();
            Batch batch = only.batch;
            if (!only.nextBatch()) {
                heads.clear();
            }
            return cut(batch);
        }
        RowBuffer gathered = new RowBuffer(schema);
        int[] one = new int[1];
        while (!heads.isEmpty() && gathered.size() < Math.min(left, Batch.TARGET_SIZE)) {
            Head head = heads.remove();
            one[0] = head.row;
            gathered.append(head.batch, one, 0, 1);
            if (head.nextRow()) {
                heads.add(head);
            }
        }
        return cut(gathered.build());
    }

    private Batch cut(Batch batch) {
        Batch kept = batch.size() <= left ? batch : batch.take(Ints.upTo((int) left), (int) left);
        left -= kept.size();
        return kept;
    }

    /** The next row of a run. */
    private final class Head {
        private final Iterator<Integer> rest;
        private Batch batch;
        private int row;

        Head(List<Integer> run) {
            rest = run.iterator();
            batch = chunks.get(rest.next());
        }

        boolean nextRow() {
            row++;
            return row < batch.size() || nextBatch();
        }

        boolean nextBatch() {
            if (!rest.hasNext()) {
                return false;
            }
            batch = chunks.get(rest.next());
            row = 0;
            return true;
        }
    }
}
