package dev.headrace.formats.parquet;

import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.FileRange;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.Split;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.RowGroup;
import org.jspecify.annotations.Nullable;

/** Parquet files; a split is a row group. */
public final class ParquetSource implements BatchSource {

    private final List<FileRange> ranges;
    private final ReadRequest request;
    private final Schema wanted;

    private @Nullable ParquetInput current;
    private int nextInput;
    private int nextGroup;
    private int nextSplit;
    private long nextRow;
    private long taken;

    /** Opens the first range; one counts row groups. */
    public ParquetSource(ReadRequest request, Schema wanted, List<FileRange> ranges) {
        this.ranges = List.copyOf(ranges);
        this.request = request;
        this.wanted = wanted;
        openNext();
    }

    /** The row groups of a file, in ranges of about {@code bytes} each. */
    public static List<FileRange> ranges(InputFile file, ReadRequest request, long bytes) {
        List<RowGroup> groups = new ParquetInput(file, request).footer().getRow_groups();
        List<FileRange> found = new ArrayList<>();
        int from = 0;
        long line = 1;
        long rows = 0;
        long held = 0;
        for (int i = 0; i < groups.size(); i++) {
            rows += groups.get(i).getNum_rows();
            held += file.bytes() / groups.size();
            if (held >= bytes || i + 1 == groups.size()) {
                found.add(new FileRange(file, from, i + 1L, line));
                from = i + 1;
                line += rows;
                rows = 0;
                held = 0;
            }
        }
        return found.isEmpty() ? List.of(FileRange.whole(file)) : found;
    }

    private void openNext() {
        current = null;
        if (nextInput < ranges.size()) {
            FileRange range = ranges.get(nextInput);
            current = new ParquetInput(range.file(), request);
            nextGroup = (int) range.from();
            nextRow = range.line();
        }
        nextInput++;
    }

    @Override
    public Schema schema() {
        return wanted;
    }

    @Override
    public List<InputFile> inputs() {
        return ranges.stream().map(FileRange::file).toList();
    }

    @Override
    public synchronized @Nullable Split nextSplit() {
        for (ParquetInput input = current; input != null; input = current) {
            List<RowGroup> groups = input.footer().getRow_groups();
            if (nextGroup < Math.min(groups.size(), ranges.get(nextInput - 1).to())) {
                RowGroup group = groups.get(nextGroup++);
                long first = nextRow;
                nextRow += group.getNum_rows();
                taken += input.file().bytes() / groups.size();
                return new GroupSplit(nextSplit++, input, group, first);
            }
            openNext();
        }
        return null;
    }

    @Override
    public synchronized long bytesTaken() {
        return taken;
    }

    @Override
    public synchronized void close() {
        current = null;
    }

    private final class GroupSplit implements Split {
        private final int index;
        private final ParquetInput input;
        private final RowGroup group;
        private final long firstRow;

        GroupSplit(int index, ParquetInput input, RowGroup group, long firstRow) {
            this.index = index;
            this.input = input;
            this.group = group;
            this.firstRow = firstRow;
        }

        @Override
        public int input() {
            return input.file().number();
        }

        @Override
        public int index() {
            return index;
        }

        @Override
        public BatchReader open(RowRejector bad) {
            return new ParquetReader(input, group, firstRow, wanted, request.batchRows(), bad);
        }
    }
}
