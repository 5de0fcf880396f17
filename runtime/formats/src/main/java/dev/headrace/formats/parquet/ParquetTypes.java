package dev.headrace.formats.parquet;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** The Parquet type that values of ours are written as. */
final class ParquetTypes implements DataType.Visitor<Type> {

    /** Decimals up to these many digits are written as INT64, longer ones as 16 bytes. */
    static final int LONG_DIGITS = 18;

    static final int DECIMAL_BYTES = 16;

    private final String name;
    private final Repetition repetition;

    private ParquetTypes(String name, Repetition repetition) {
        this.name = name;
        this.repetition = repetition;
    }

    static Type of(String name, DataType type, boolean optional) {
        return type.accept(new ParquetTypes(name, optional ? Repetition.OPTIONAL : Repetition.REQUIRED));
    }

    private Type primitive(PrimitiveTypeName physical) {
        return Types.primitive(physical, repetition).named(name);
    }

    private Type primitive(PrimitiveTypeName physical, LogicalTypeAnnotation logical) {
        return Types.primitive(physical, repetition).as(logical).named(name);
    }

    @Override
    public Type bool(DataType.Bool type) {
        return primitive(PrimitiveTypeName.BOOLEAN);
    }

    @Override
    public Type int_(DataType.Int type) {
        return primitive(PrimitiveTypeName.INT64);
    }

    @Override
    public Type float_(DataType.Float type) {
        return primitive(PrimitiveTypeName.DOUBLE);
    }

    @Override
    public Type decimal(DataType.Decimal type) {
        LogicalTypeAnnotation logical = LogicalTypeAnnotation.decimalType(type.scale(), type.precision());
        if (type.precision() <= LONG_DIGITS) {
            return primitive(PrimitiveTypeName.INT64, logical);
        }
        return Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                .length(DECIMAL_BYTES)
                .as(logical)
                .named(name);
    }

    @Override
    public Type text(DataType.Text type) {
        return primitive(PrimitiveTypeName.BINARY, LogicalTypeAnnotation.stringType());
    }

    @Override
    public Type bytes(DataType.Bytes type) {
        return primitive(PrimitiveTypeName.BINARY);
    }

    @Override
    public Type date(DataType.Date type) {
        return primitive(PrimitiveTypeName.INT32, LogicalTypeAnnotation.dateType());
    }

    @Override
    public Type instant(DataType.Instant type) {
        return primitive(
                PrimitiveTypeName.INT64,
                LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS));
    }

    @Override
    public Type duration(DataType.Duration type) {
        return primitive(PrimitiveTypeName.INT64);
    }

    @Override
    public Type image(DataType.Image type) {
        return primitive(PrimitiveTypeName.BINARY);
    }

    @Override
    public Type enumOf(DataType.EnumOf type) {
        return primitive(PrimitiveTypeName.BINARY, LogicalTypeAnnotation.stringType());
    }

    @Override
    public Type listOf(DataType.ListOf type) {
        return list(of("element", type.element(), false));
    }

    @Override
    public Type vector(DataType.Vector type) {
        return list(of("element", DataType.FLOAT, false));
    }

    private Type list(Type element) {
        return Types.buildGroup(repetition)
                .as(LogicalTypeAnnotation.listType())
                .addField(Types.repeatedGroup().addField(element).named("list"))
                .named(name);
    }

    @Override
    public Type struct(DataType.Struct type) {
        Types.GroupBuilder<org.apache.parquet.schema.GroupType> group = Types.buildGroup(repetition);
        for (Column field : type.fields()) {
            group.addField(of(field.name(), field.type(), field.optional()));
        }
        return group.named(name);
    }

    @Override
    public Type unknown(DataType.Unknown type) {
        throw new IllegalArgumentException("an unknown type has no values");
    }
}
