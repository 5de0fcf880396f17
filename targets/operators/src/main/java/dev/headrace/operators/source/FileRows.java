package dev.headrace.operators.source;

import dev.headrace.diagnostics.Code;
import dev.headrace.formats.BadRow;
import dev.headrace.formats.BatchReader;
import dev.headrace.formats.BatchSource;
import dev.headrace.formats.Split;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.Offence;
import dev.headrace.operators.fate.RowJson;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Part;
import dev.headrace.operators.rows.Rows;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of files that parse. The others meet their fate. */
final class FileRows implements Rows {

    private final BatchSource files;
    private final SourceFates fates;
    private final LongConsumer progress;

    /** @param progress hears the number of rows read so far */
    FileRows(BatchSource files, SourceFates fates, LongConsumer progress) {
        this.files = files;
        this.fates = fates;
        this.progress = progress;
    }

    @Override
    public Schema schema() {
        return files.schema();
    }

    @Override
    public @Nullable Part next() {
        Split split = files.nextSplit();
        return split == null ? null : new SplitPart(split);
    }

    @Override
    public void close() {
        files.close();
    }

    private final class SplitPart implements Part {
        private final Split split;

        SplitPart(Split split) {
            this.split = split;
        }

        @Override
        public int index() {
            return split.index();
        }

        @Override
        public Cursor open() {
            BatchReader reader = split.open(FileRows.this::reject);
            return new Cursor() {
                @Override
                public @Nullable Batch next() {
                    Batch batch = reader.next();
                    if (batch != null) {
                        fates.countRead(batch.size());
                        progress.accept(fates.read());
                    }
                    return batch;
                }

                @Override
                public void close() {
                    reader.close();
                }
            };
        }
    }

    private void reject(BadRow bad) {
        fates.countRead(1);
        fates.meetAndGo(
                fates.onError(),
                new Offence(
                        fates.source().name(),
                        Code.HR0701,
                        bad.place(),
                        bad.column(),
                        bad.reason(),
                        bad.value(),
                        () -> RowJson.of(bad.row())));
    }
}
