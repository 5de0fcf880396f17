package dev.headrace.testkit;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Grid;
import dev.headrace.ir.draft.GridRow;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.StructValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a test as a draft has them. */
final class Grids {

    private Grids() {}

    /** @param schema of the relation, which tells what values of records and texts are */
    static Grid of(TestRows rows, Schema schema) {
        return rows.form() == TestRows.Form.WRITTEN ? written(rows, schema) : records(rows, schema);
    }

    private static Grid written(TestRows rows, Schema schema) {
        List<GridRow> all = new ArrayList<>();
        for (List<@Nullable Object> row : rows.rows()) {
            List<DraftExpr> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(cell(schema.column(rows.columns().get(i)), row.get(i)));
            }
            all.add(new GridRow(cells));
        }
        return new Grid(rows.columns().stream().map(Name::new).toList(), all);
    }

    /** Text for a column that holds no text is a value in its text form. */
    private static DraftExpr cell(Optional<Column> column, @Nullable Object value) {
        boolean form = value instanceof String
                && column.map(c -> TextForms.has(c.type())
                                && !(c.type() instanceof DataType.Text)
                                && !(c.type() instanceof DataType.EnumOf))
                        .orElse(false);
        return form
                ? Literals.physical(
                        column.get().type(),
                        Values.physical(column.get().name(), column.get().type(), value))
                : Literals.written(value);
    }

    private static Grid records(TestRows rows, Schema schema) {
        List<Name> names = new ArrayList<>();
        List<List<DraftExpr>> cells = new ArrayList<>();
        rows.rows().forEach(r -> cells.add(new ArrayList<>()));
        for (int i = 0; i < rows.columns().size(); i++) {
            String name = rows.columns().get(i);
            DataType type = schema.column(name).map(Column::type).orElse(new DataType.Unknown());
            List<@Nullable Object> values = new ArrayList<>();
            for (List<@Nullable Object> row : rows.rows()) {
                values.add(row.get(i));
            }
            column(name, type, values, names, cells);
        }
        return new Grid(names, cells.stream().map(GridRow::new).toList());
    }

    /** A column, or the fields of a nested schema as columns of their own. */
    private static void column(
            String name, DataType type, List<@Nullable Object> values, List<Name> names, List<List<DraftExpr>> cells) {
        if (type instanceof DataType.Struct struct) {
            for (int f = 0; f < struct.fields().size(); f++) {
                Column field = struct.fields().get(f);
                List<@Nullable Object> inner = new ArrayList<>();
                for (Object value : values) {
                    inner.add(value instanceof StructValue record ? record.get(f) : null);
                }
                column(name + "." + field.name(), field.type(), inner, names, cells);
            }
            return;
        }
        names.add(new Name(name));
        for (int i = 0; i < values.size(); i++) {
            cells.get(i).add(Literals.physical(type, values.get(i)));
        }
    }
}
