package dev.headrace.dsl;

import dev.headrace.dsl.value.Column;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Grid;
import dev.headrace.ir.draft.GridRow;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of a test, one cell for each column named before; a cell is a Java value, an expression of parameters, or null. */
public final class Rows extends Trials {

    private final Trial trial;
    private final Notes notes;
    private final List<Name> columns = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private final Name place;

    Rows(Trial trial, List<? extends Column<?, ?>> columns) {
        this.trial = trial;
        this.notes = trial.notes();
        this.place = notes.put(new Name("rows"));
        for (Column<?, ?> column : columns) {
            DraftExpr.Ref ref = notes.ref(column);
            this.columns.add(
                    notes.put(new Name(ref.path().stream().map(Name::text).collect(Collectors.joining(".")))));
        }
    }

    /**
     * {@code | cells |}: a row.
     *
     * @param cells one for each column, in their order (HR0207 if more or fewer)
     * @return this, to be gone on with
     * @throws dev.headrace.dsl.value.DefinitionException if no literal stands for a cell (HR0690)
     */
    public Rows row(@Nullable Object... cells) {
        List<DraftExpr> written = new ArrayList<>();
        for (Object cell : cells) {
            written.add(notes.take(cell == null ? Told.nothing() : Told.literal(cell)));
        }
        rows.add(notes.put(new GridRow(written)));
        return this;
    }

    @Override
    Trial trial() {
        return trial;
    }

    Grid grid() {
        return notes.as(place, new Grid(columns, rows));
    }
}
