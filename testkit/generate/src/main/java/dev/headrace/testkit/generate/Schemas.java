package dev.headrace.testkit.generate;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random types, columns and schemas. */
public final class Schemas {

    /** An enum with few labels, one of them not ASCII. */
    public static final DataType COLOR = new DataType.EnumOf("Color", List.of("red", "green", "blå", "none"));

    public static final DataType LEVEL = new DataType.EnumOf("", List.of("0", "1", "U"));
    public static final DataType MONEY = new DataType.Decimal(12, 2);
    public static final DataType WIDE = new DataType.Decimal(38, 6);

    /** A nested schema in a nested schema. */
    public static final DataType SPOT =
            new DataType.Struct("Spot", List.of(Column.sure("x", DataType.INT), Column.optional("y", DataType.FLOAT)));

    public static final DataType PLACE = new DataType.Struct(
            "Place",
            List.of(
                    Column.sure("name", DataType.STRING),
                    Column.optional("color", COLOR),
                    Column.optional("since", DataType.INSTANT),
                    Column.optional("spot", SPOT)));

    /** Types whose values have a text form, so that any format can hold them. */
    public static final List<DataType> PLAIN = List.of(
            DataType.BOOL,
            DataType.INT,
            DataType.INT,
            DataType.FLOAT,
            DataType.FLOAT,
            DataType.STRING,
            DataType.STRING,
            DataType.DATE,
            DataType.INSTANT,
            DataType.DURATION,
            DataType.BYTES,
            MONEY,
            WIDE,
            COLOR,
            LEVEL);

    /** Types of keys: few values, many ties. */
    public static final List<DataType> KEYS = List.of(DataType.STRING, DataType.INT, COLOR);

    private Schemas() {}

    /**
     * A schema with a sure key {@code k}, mostly event time {@code t}, sometimes known time {@code seen}, and up to
     * {@code most} further columns, of which some are optional and some private.
     */
    public static Schema source(Dice dice, int most) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.sure("k", dice.oneOf(KEYS)));
        boolean timed = dice.chance(85);
        boolean known = timed && dice.chance(15);
        if (timed) {
            columns.add(Column.sure("t", DataType.INSTANT));
        }
        if (known) {
            columns.add(Column.sure("seen", DataType.INSTANT));
        }
        int more = dice.between(1, most);
        for (int i = 0; i < more; i++) {
            columns.add(column(dice, (dice.chance(5) ? "größe" : "c") + i));
        }
        return new Schema(
                columns, timed ? Optional.of("t") : Optional.empty(), known ? Optional.of("seen") : Optional.empty());
    }

    private static Column column(Dice dice, String name) {
        Taint taint = dice.chance(10) ? Taint.PII : dice.chance(5) ? Taint.LABEL : Taint.NONE;
        return new Column(name, dice.chance(10) ? PLACE : dice.oneOf(PLAIN), dice.chance(40), taint);
    }
}
