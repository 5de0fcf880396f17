package dev.headrace.testkit.generate;

import dev.headrace.ir.pipeline.RowsGiven;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random rows of a schema: few keys, few instants, so that many rows tie; some rows stand twice. */
public final class Rows {

    private Rows() {}

    /** Up to {@code most} rows, perhaps none. */
    public static RowsGiven of(Dice dice, Schema schema, int most) {
        int count = dice.chance(5) ? 0 : dice.between(1, most);
        long start = Values.START;
        List<List<Optional<Object>>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (!rows.isEmpty() && dice.chance(8)) {
                rows.add(dice.oneOf(rows));
            } else {
                rows.add(row(dice, schema, start));
            }
        }
        return new RowsGiven(schema.names(), rows);
    }

    private static List<Optional<Object>> row(Dice dice, Schema schema, long start) {
        long time = Values.time(dice, start);
        List<Optional<Object>> row = new ArrayList<>();
        for (Column column : schema.columns()) {
            Optional<String> name = Optional.of(column.name());
            if (schema.eventTime().equals(name)) {
                row.add(Optional.of(time));
            } else if (schema.knownTime().equals(name)) {
                row.add(Optional.of(time + (dice.chance(50) ? 0 : dice.between(0L, 2 * Values.HOUR))));
            } else if (column.optional() && dice.chance(30)) {
                row.add(Optional.empty());
            } else {
                row.add(Optional.of(cell(dice, column)));
            }
        }
        return row;
    }

    private static Object cell(Dice dice, Column column) {
        boolean key = column.name().equals("k");
        return key && !(column.type() instanceof DataType.EnumOf)
                ? Values.key(dice, column.type())
                : Values.of(dice, column.type());
    }
}
