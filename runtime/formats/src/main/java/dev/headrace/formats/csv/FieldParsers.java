package dev.headrace.formats.csv;

import dev.headrace.formats.file.TimeForm;
import dev.headrace.formats.json.JsonCell;
import dev.headrace.ir.text.BoolText;
import dev.headrace.ir.text.BytesText;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.text.DecimalText;
import dev.headrace.ir.text.DurationText;
import dev.headrace.ir.text.FloatText;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.text.IntText;
import dev.headrace.ir.text.Zone;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.DecimalVector;
import org.jspecify.annotations.Nullable;

/** The parser of each type. */
final class FieldParsers implements DataType.Visitor<FieldParser> {

    private final CsvOptions options;

    private FieldParsers(CsvOptions options) {
        this.options = options;
    }

    static FieldParser of(Column column, CsvOptions options) {
        return column.type()
                .accept(new FieldParsers(options))
                .with(nulls(column, options), !emptyIsValue(column.type()), column.optional());
    }

    /** Which texts mean a missing value. */
    static NullTexts nulls(Column column, CsvOptions options) {
        if (options.nullTexts().isPresent()) {
            return new NullTexts(options.nullTexts().get());
        }
        return !column.optional() && emptyIsValue(column.type()) ? NullTexts.NONE : NullTexts.EMPTY;
    }

    /** Whether an empty text can be a value; if so, quotes tell it from a missing one. */
    static boolean emptyIsValue(DataType type) {
        return type instanceof DataType.Text
                || type instanceof DataType.Bytes
                || type instanceof DataType.Image
                || type instanceof DataType.EnumOf;
    }

    @Override
    public FieldParser bool(DataType.Bool type) {
        return new BoolField((t, from, to) -> BoolText.parse(t, from, to));
    }

    @Override
    public FieldParser int_(DataType.Int type) {
        return new IntField();
    }

    @Override
    public FieldParser float_(DataType.Float type) {
        return new DoubleField((t, from, to) -> FloatText.parse(t, from, to));
    }

    @Override
    public FieldParser decimal(DataType.Decimal type) {
        if (DecimalVector.holds(type)) {
            return new DecimalField(type);
        }
        return new ObjectField((t, b, from, to) -> DecimalText.parse(t, from, to, type.precision(), type.scale()));
    }

    @Override
    public FieldParser text(DataType.Text type) {
        TextCache cache = new TextCache();
        return new ObjectField((t, b, from, to) -> cache.text(b, from, to));
    }

    @Override
    public FieldParser bytes(DataType.Bytes type) {
        return new ObjectField((t, b, from, to) -> BytesText.parse(t.subSequence(from, to)));
    }

    @Override
    public FieldParser date(DataType.Date type) {
        return new LongField((t, from, to) -> DateText.parse(t, from, to));
    }

    @Override
    public FieldParser instant(DataType.Instant type) {
        TimeForm form = options.time();
        if (form == TimeForm.ISO) {
            @Nullable Zone zone = options.zone();
            return new LongField((t, from, to) -> InstantText.parse(t, from, to, zone));
        }
        return new LongField((t, from, to) -> form.instant(IntText.parse(t, from, to)));
    }

    @Override
    public FieldParser duration(DataType.Duration type) {
        return new LongField((t, from, to) -> DurationText.parse(t, from, to));
    }

    @Override
    public FieldParser image(DataType.Image type) {
        return new ObjectField((t, b, from, to) -> BytesText.parse(t.subSequence(from, to)));
    }

    @Override
    public FieldParser enumOf(DataType.EnumOf type) {
        return new EnumField(new LabelTable(type));
    }

    @Override
    public FieldParser listOf(DataType.ListOf type) {
        return json(type);
    }

    @Override
    public FieldParser vector(DataType.Vector type) {
        return json(type);
    }

    @Override
    public FieldParser struct(DataType.Struct type) {
        return json(type);
    }

    @Override
    public FieldParser unknown(DataType.Unknown type) {
        throw new IllegalArgumentException("an unknown type has no fields");
    }

    private static FieldParser json(DataType type) {
        JsonCell cell = new JsonCell(type);
        return new ObjectField((t, b, from, to) -> cell.read(b, from, to));
    }
}
