package dev.headrace.ir.type;

/** The physical kind of each type. */
final class PhysicalOf implements DataType.Visitor<Physical> {

    static final PhysicalOf INSTANCE = new PhysicalOf();

    @Override
    public Physical bool(DataType.Bool type) {
        return Physical.BOOL;
    }

    @Override
    public Physical int_(DataType.Int type) {
        return Physical.LONG;
    }

    @Override
    public Physical float_(DataType.Float type) {
        return Physical.DOUBLE;
    }

    @Override
    public Physical decimal(DataType.Decimal type) {
        return Physical.OBJECT;
    }

    @Override
    public Physical text(DataType.Text type) {
        return Physical.OBJECT;
    }

    @Override
    public Physical bytes(DataType.Bytes type) {
        return Physical.OBJECT;
    }

    @Override
    public Physical date(DataType.Date type) {
        return Physical.LONG;
    }

    @Override
    public Physical instant(DataType.Instant type) {
        return Physical.LONG;
    }

    @Override
    public Physical duration(DataType.Duration type) {
        return Physical.LONG;
    }

    @Override
    public Physical image(DataType.Image type) {
        return Physical.OBJECT;
    }

    @Override
    public Physical enumOf(DataType.EnumOf type) {
        return Physical.LONG;
    }

    @Override
    public Physical listOf(DataType.ListOf type) {
        return Physical.OBJECT;
    }

    @Override
    public Physical vector(DataType.Vector type) {
        return Physical.OBJECT;
    }

    @Override
    public Physical struct(DataType.Struct type) {
        return Physical.OBJECT;
    }

    @Override
    public Physical unknown(DataType.Unknown type) {
        throw new IllegalStateException("an unknown type has no values");
    }
}
