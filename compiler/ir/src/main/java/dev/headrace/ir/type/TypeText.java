package dev.headrace.ir.type;

import java.util.stream.Collectors;

/** Writes a type as the language does. */
final class TypeText implements DataType.Visitor<String> {

    static final TypeText INSTANCE = new TypeText();

    @Override
    public String bool(DataType.Bool type) {
        return "Bool";
    }

    @Override
    public String int_(DataType.Int type) {
        return "Int";
    }

    @Override
    public String float_(DataType.Float type) {
        return "Float";
    }

    @Override
    public String decimal(DataType.Decimal type) {
        return "Decimal(" + type.precision() + ", " + type.scale() + ")";
    }

    @Override
    public String text(DataType.Text type) {
        return "String";
    }

    @Override
    public String bytes(DataType.Bytes type) {
        return "Bytes";
    }

    @Override
    public String date(DataType.Date type) {
        return "Date";
    }

    @Override
    public String instant(DataType.Instant type) {
        return "Instant";
    }

    @Override
    public String duration(DataType.Duration type) {
        return "Duration";
    }

    @Override
    public String image(DataType.Image type) {
        return "Image";
    }

    @Override
    public String enumOf(DataType.EnumOf type) {
        return type.name().isEmpty()
                ? type.labels().stream().map(l -> "\"" + l + "\"").collect(Collectors.joining(", ", "enum { ", " }"))
                : type.name();
    }

    @Override
    public String listOf(DataType.ListOf type) {
        return "List<" + type.element().show() + ">";
    }

    @Override
    public String vector(DataType.Vector type) {
        return "Vector<" + type.size() + ">";
    }

    @Override
    public String struct(DataType.Struct type) {
        return type.name();
    }

    @Override
    public String unknown(DataType.Unknown type) {
        return "?";
    }
}
