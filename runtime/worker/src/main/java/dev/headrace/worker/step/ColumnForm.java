package dev.headrace.worker.step;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import dev.headrace.worker.WorkerFailure;

/** Columns as JSON: {@code {"name": "amount", "type": "Float", "optional": true}}. */
public final class ColumnForm {

    private static final int MOST_DIGITS = DataType.MAX_DECIMAL_DIGITS;

    private ColumnForm() {}

    static Column read(Fields fields) throws WorkerFailure {
        String name = fields.text("name");
        DataType type = type(fields);
        boolean optional = fields.flagIfAny("optional");
        fields.nothingElse();
        return new Column(name, type, optional, Taint.NONE);
    }

    private static DataType type(Fields fields) throws WorkerFailure {
        return switch (fields.text("type")) {
            case "Bool" -> DataType.BOOL;
            case "Int" -> DataType.INT;
            case "Float" -> DataType.FLOAT;
            case "String" -> DataType.STRING;
            case "Decimal" -> decimal(fields);
            case "Enum" -> new DataType.EnumOf("", fields.texts("labels"));
            case "Vector" -> new DataType.Vector((int) fields.whole("size", 1, 1 << 20));
            default -> throw fields.wrong("type", "Bool, Int, Float, String, Decimal, Enum or Vector");
        };
    }

    private static DataType decimal(Fields fields) throws WorkerFailure {
        int precision = (int) fields.whole("precision", 1, MOST_DIGITS);
        return new DataType.Decimal(precision, (int) fields.whole("scale", 0, precision));
    }

    /** Fills an object with what {@link #read} reads. */
    public static void write(ObjectNode out, Column column) {
        out.put("name", column.name());
        DataType type = column.type();
        if (type instanceof DataType.EnumOf labels) {
            out.put("type", "Enum");
            labels.labels().forEach(out.putArray("labels")::add);
        } else if (type instanceof DataType.Decimal decimal) {
            out.put("type", "Decimal").put("precision", decimal.precision()).put("scale", decimal.scale());
        } else if (type instanceof DataType.Vector vector) {
            out.put("type", "Vector").put("size", vector.size());
        } else {
            out.put("type", type.show());
        }
        if (column.optional()) {
            out.put("optional", true);
        }
    }
}
