package dev.headrace.ir.pipeline;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.List;

/** The shape of {@code <source>.rejected}, the same for every source. */
public final class Rejects {

    /** The code of the message, as text: {@code HR0701}. */
    public static final String CODE = "code";

    /** One plain sentence; of private columns it shows no value. */
    public static final String REASON = "reason";

    /** The column at fault, if one is. */
    public static final String COLUMN = "column";

    /** Where the row came from: {@code data/tx.csv:17}, a path as written in the binding; empty for rows of a test. */
    public static final String PLACE = "place";

    /** Where it failed: the source's name or an operator's id. */
    public static final String STEP = "step";

    /** The row as a JSON object of column texts, as far as it could be read. */
    public static final String ROW = "row";

    private Rejects() {}

    /** The columns; the row's text carries every taint of the source's schema. */
    public static Schema schema(Schema source) {
        Taint taint = source.columns().stream().map(Column::taint).reduce(Taint.NONE, Taint::or);
        return Schema.of(List.of(
                Column.sure(CODE, DataType.STRING),
                Column.sure(REASON, DataType.STRING),
                Column.optional(COLUMN, DataType.STRING),
                Column.sure(PLACE, DataType.STRING),
                Column.sure(STEP, DataType.STRING),
                Column.sure(ROW, DataType.STRING).tainted(taint)));
    }
}
