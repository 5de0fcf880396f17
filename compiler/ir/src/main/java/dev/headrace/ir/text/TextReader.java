package dev.headrace.ir.text;

import dev.headrace.ir.type.DataType;
import org.jspecify.annotations.Nullable;

/** Reads a text as a value of the visited type. */
final class TextReader implements DataType.Visitor<Object> {

    private final CharSequence text;
    private final @Nullable Zone zone;

    TextReader(CharSequence text, @Nullable Zone zone) {
        this.text = text;
        this.zone = zone;
    }

    @Override
    public Object bool(DataType.Bool type) {
        return BoolText.parse(text);
    }

    @Override
    public Object int_(DataType.Int type) {
        return IntText.parse(text);
    }

    @Override
    public Object float_(DataType.Float type) {
        return FloatText.parse(text);
    }

    @Override
    public Object decimal(DataType.Decimal type) {
        return DecimalText.parse(text, type.precision(), type.scale());
    }

    @Override
    public Object text(DataType.Text type) {
        return text.toString();
    }

    @Override
    public Object bytes(DataType.Bytes type) {
        return BytesText.parse(text);
    }

    @Override
    public Object date(DataType.Date type) {
        return DateText.parse(text);
    }

    @Override
    public Object instant(DataType.Instant type) {
        return InstantText.parse(text, zone);
    }

    @Override
    public Object duration(DataType.Duration type) {
        return DurationText.parse(text);
    }

    @Override
    public Object image(DataType.Image type) {
        return BytesText.parse(text);
    }

    @Override
    public Object enumOf(DataType.EnumOf type) {
        return new EnumText(type).parse(text);
    }

    @Override
    public Object listOf(DataType.ListOf type) {
        throw TextForms.none(type);
    }

    @Override
    public Object vector(DataType.Vector type) {
        throw TextForms.none(type);
    }

    @Override
    public Object struct(DataType.Struct type) {
        throw TextForms.none(type);
    }

    @Override
    public Object unknown(DataType.Unknown type) {
        throw TextForms.none(type);
    }
}
