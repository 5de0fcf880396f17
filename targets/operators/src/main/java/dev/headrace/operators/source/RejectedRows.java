package dev.headrace.operators.source;

import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.type.Schema;
import dev.headrace.operators.fate.Rejected;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.op.SortStep;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import java.util.List;
import java.util.OptionalLong;

/** The diverted rows of a source, by their place in the input. */
public final class RejectedRows {

    private RejectedRows() {}

    /** Called when nothing more can be diverted; may be called again. */
    public static Rows of(SourceFates fates, Session session) {
        Schema rejects = Rejects.schema(fates.source().schema());
        Chunks chunks = fates.rejected();
        Rows unsorted =
                new CountedRows(chunks.schema(), chunks.count(), i -> BatchCursor.of(List.of(chunks.get(i))), () -> {});
        Rows sorted = new SortStep(chunks.schema(), Rejected.order(), OptionalLong.empty(), session).apply(unsorted);
        return new MappedRows(sorted, rejects, batch -> Rejected.bare(batch, rejects));
    }
}
