package dev.headrace.ir.text;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;

/** Writes a boxed value of the visited type. */
final class TextWriter implements DataType.Visitor<String> {

    private final Object value;

    TextWriter(Object value) {
        this.value = value;
    }

    @Override
    public String bool(DataType.Bool type) {
        return BoolText.print((Boolean) value);
    }

    @Override
    public String int_(DataType.Int type) {
        return IntText.print((Long) value);
    }

    @Override
    public String float_(DataType.Float type) {
        return FloatText.print((Double) value);
    }

    @Override
    public String decimal(DataType.Decimal type) {
        return DecimalText.print((BigDecimal) value);
    }

    @Override
    public String text(DataType.Text type) {
        return (String) value;
    }

    @Override
    public String bytes(DataType.Bytes type) {
        return BytesText.print((BytesValue) value);
    }

    @Override
    public String date(DataType.Date type) {
        return DateText.print((Long) value);
    }

    @Override
    public String instant(DataType.Instant type) {
        return InstantText.print((Long) value);
    }

    @Override
    public String duration(DataType.Duration type) {
        return DurationText.print((Long) value);
    }

    @Override
    public String image(DataType.Image type) {
        return BytesText.print((BytesValue) value);
    }

    @Override
    public String enumOf(DataType.EnumOf type) {
        return new EnumText(type).print((Long) value);
    }

    @Override
    public String listOf(DataType.ListOf type) {
        throw TextForms.none(type);
    }

    @Override
    public String vector(DataType.Vector type) {
        throw TextForms.none(type);
    }

    @Override
    public String struct(DataType.Struct type) {
        throw TextForms.none(type);
    }

    @Override
    public String unknown(DataType.Unknown type) {
        throw TextForms.none(type);
    }
}
