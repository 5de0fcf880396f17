package dev.headrace.operators.fate;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.RowError;
import dev.headrace.kernels.batch.Batch;
import org.jspecify.annotations.Nullable;

/** Where an operator takes the rows that failed in it. Their fate is that of the source the rows come from. */
public final class StepErrors {

    private final String step;
    private final @Nullable SourceFates fates;

    /** @param fates null if the rows come from no source: then a failing row ends the run */
    public StepErrors(String step, @Nullable SourceFates fates) {
        this.step = step;
        this.fates = fates;
    }

    /** Settles the rows of a batch that failed. */
    public void settle(Batch batch, FailedRows failed) {
        for (int row = 0; failed.count() > 0 && row < batch.size(); row++) {
            RowError error = failed.error(row);
            if (error != null) {
                settle(batch, row, failed.column(row), error);
            }
        }
    }

    /** Settles one row. */
    public void settle(Batch batch, int row, @Nullable String column, RowError error) {
        long[] places = batch.places();
        long place = places == null ? Offence.NOWHERE : places[row];
        Offence offence =
                new Offence(step, Code.HR0701, place, column, error.reason(), null, () -> RowJson.of(batch, row));
        if (fates == null) {
            throw new RunFailure(Diagnostic.of(Code.HR0701, error.reason() + ", in " + step)
                    .note("no output was changed")
                    .build());
        }
        fates.meetAndGo(fates.onError(), offence);
    }
}
