package dev.headrace.compiler.model;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.List;

/** Gives each row the columns of a relation of exactly one row: both sides are joined on a key that is the same everywhere. */
final class Attaching {
    private static final Column KEY = new Column("~one", DataType.INT, false, Taint.NONE);

    private Attaching() {}

    /** The rows with these columns behind their own, and the key between. */
    static Op attach(String id, Op rows, Op row) {
        Op left = keyed(id + ".left", rows);
        Op right = keyed(id + ".right", row);
        List<String> names = new ArrayList<>(row.schema().names());
        names.add("");
        List<Column> columns = new ArrayList<>(left.schema().columns());
        columns.addAll(row.schema().columns());
        Schema schema =
                new Schema(columns, rows.schema().eventTime(), rows.schema().knownTime());
        KeyPair key = new KeyPair(KEY.name(), KEY.name());
        return new Op.Join(id + ".join", left, right, false, List.of(key), names, schema);
    }

    private static Op keyed(String id, Op rows) {
        if (rows.schema().column(KEY.name()).isPresent()) {
            return rows;
        }
        List<Assign> assigns = same(rows.schema().columns());
        assigns.add(new Assign(KEY.name(), new Expr.Literal(DataType.INT, 1L)));
        List<Column> columns = new ArrayList<>(rows.schema().columns());
        columns.add(KEY);
        Schema schema =
                new Schema(columns, rows.schema().eventTime(), rows.schema().knownTime());
        return new Op.Project(id, rows, assigns, schema);
    }

    /** Only these columns of the rows. */
    static Op only(String id, Op rows, List<Column> columns) {
        Schema from = rows.schema();
        List<String> names = columns.stream().map(Column::name).toList();
        Schema schema = new Schema(
                columns,
                from.eventTime().filter(names::contains),
                from.knownTime().filter(names::contains));
        return new Op.Project(id, rows, same(columns), schema);
    }

    private static List<Assign> same(List<Column> columns) {
        List<Assign> assigns = new ArrayList<>();
        for (Column c : columns) {
            assigns.add(new Assign(c.name(), new Expr.ColumnRef(c.name(), c.type(), c.optional())));
        }
        return assigns;
    }
}
