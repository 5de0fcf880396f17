package dev.headrace.operators.rows;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.spill.Footprint;
import dev.headrace.operators.spill.MemoryPool;
import dev.headrace.operators.spill.SpillFile;
import dev.headrace.operators.spill.SpillFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Batches at rest, in memory while there is room and in a file from then on. They are added by several threads in any order
 * and read back in the order of the parts they came from.
 */
public final class Chunks {

    private static final Comparator<Entry> ORDER =
            Comparator.comparingInt(Entry::part).thenComparingInt(Entry::sequence);

    /** A batch, or where it was put. */
    private record Entry(
            int part,
            int sequence,
            int size,
            long bytes,
            @Nullable Batch batch,
            SpillFile.@Nullable Chunk chunk) {}

    private final Schema schema;
    private final MemoryPool memory;
    private final SpillFolder spill;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable SpillFile file;
    private long rows;
    private long held;
    private boolean sorted = true;

    public Chunks(Schema schema, MemoryPool memory, SpillFolder spill) {
        this.schema = schema;
        this.memory = memory;
        this.spill = spill;
    }

    /** Adds a batch, the {@code sequence}-th that part {@code part} gives. */
    public void add(int part, int sequence, Batch batch) {
        long bytes = Footprint.of(batch);
        Entry entry = memory.tryReserve(bytes)
                ? new Entry(part, sequence, batch.size(), bytes, batch, null)
                : new Entry(part, sequence, batch.size(), bytes, null, file().write(batch));
        synchronized (this) {
            entries.add(entry);
            sorted = false;
            rows += batch.size();
            held += entry.batch == null ? 0 : bytes;
        }
    }

    /** Adds a batch whose place among the others does not matter, straight to the file. */
    public void spill(Batch batch) {
        SpillFile.Chunk chunk = file().write(batch);
        synchronized (this) {
            entries.add(new Entry(0, entries.size(), batch.size(), 0, null, chunk));
            rows += batch.size();
        }
    }

    private synchronized SpillFile file() {
        SpillFile mine = file;
        if (mine == null) {
            mine = spill.create();
            file = mine;
        }
        return mine;
    }

    public Schema schema() {
        return schema;
    }

    public synchronized long rows() {
        return rows;
    }

    public synchronized int count() {
        return entries.size();
    }

    /** Whether some of it lies in a file. */
    public synchronized boolean spilled() {
        return file != null;
    }

    /** The batch with this number, in order. Nothing may be added any more. */
    public Batch get(int number) {
        Entry entry = entry(number);
        Batch batch = entry.batch;
        SpillFile from = file;
        SpillFile.Chunk chunk = entry.chunk;
        if (batch != null) {
            return batch;
        }
        if (from == null || chunk == null) {
            throw new IllegalStateException("rows were given back already");
        }
        return from.read(schema, chunk);
    }

    /** The part that the batch with this number came from. */
    public int part(int number) {
        return entry(number).part;
    }

    private synchronized Entry entry(int number) {
        if (!sorted) {
            entries.sort(ORDER);
            sorted = true;
        }
        return entries.get(number);
    }

    /** All batches in order. */
    public List<Batch> all() {
        List<Batch> all = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            all.add(get(i));
        }
        return all;
    }

    /** Forgets the batches, whose memory still counts: for rows that live on in another form. */
    public synchronized void forget() {
        entries.clear();
    }

    /** Gives memory and file back. */
    public synchronized void clear() {
        memory.release(held);
        held = 0;
        rows = 0;
        entries.clear();
        SpillFile mine = file;
        file = null;
        if (mine != null) {
            mine.close();
        }
    }
}
