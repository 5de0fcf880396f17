package dev.headrace.formats.parquet;

import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.Split;
import dev.headrace.ir.type.Schema;
import java.util.List;
import org.apache.parquet.format.RowGroup;
import org.jspecify.annotations.Nullable;

/** Parquet files; a split is a row group. */
public final class ParquetSource implements BatchSource {

    private final List<InputFile> inputs;
    private final ReadRequest request;
    private final Schema wanted;

    private @Nullable ParquetInput current;
    private int nextInput;
    private int nextGroup;
    private int nextSplit;
    private long nextRow;
    private long taken;

    /** Opens the first file. */
    public ParquetSource(List<InputFile> inputs, ReadRequest request, Schema wanted) {
        this.inputs = List.copyOf(inputs);
        this.request = request;
        this.wanted = wanted;
        openNext();
    }

    private void openNext() {
        current = nextInput < inputs.size() ? new ParquetInput(inputs.get(nextInput), request) : null;
        nextInput++;
        nextGroup = 0;
        nextRow = 1;
    }

    @Override
    public Schema schema() {
        return wanted;
    }

    @Override
    public List<InputFile> inputs() {
        return inputs;
    }

    @Override
    public synchronized @Nullable Split nextSplit() {
        for (ParquetInput input = current; input != null; input = current) {
            List<RowGroup> groups = input.footer().getRow_groups();
            if (nextGroup < groups.size()) {
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
