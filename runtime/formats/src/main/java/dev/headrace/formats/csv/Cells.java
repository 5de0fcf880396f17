package dev.headrace.formats.csv;

import dev.headrace.formats.file.ByteSink;
import dev.headrace.formats.file.TimeForm;
import dev.headrace.formats.json.JsonCell;
import dev.headrace.ir.text.BytesText;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.text.DurationText;
import dev.headrace.ir.text.FloatText;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.BoolVector;
import dev.headrace.kernels.batch.DoubleVector;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.ObjectVector;
import dev.headrace.kernels.batch.Vector;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cell of each type. */
final class Cells implements DataType.Visitor<Cell> {

    private final CsvOptions options;

    private Cells(CsvOptions options) {
        this.options = options;
    }

    static Cell of(DataType type, CsvOptions options) {
        return type.accept(new Cells(options));
    }

    @Override
    public Cell bool(DataType.Bool type) {
        return new Cell() {
            private boolean[] values = {};

            @Override
            void on(Vector vector) {
                super.on(vector);
                values = ((BoolVector) vector).values();
            }

            @Override
            void write(int row, ByteSink out) {
                out.ascii(values[row] ? "true" : "false");
            }
        };
    }

    @Override
    public Cell int_(DataType.Int type) {
        return longs((v, out) -> out.number(v));
    }

    @Override
    public Cell float_(DataType.Float type) {
        return new Cell() {
            private double[] values = {};

            @Override
            void on(Vector vector) {
                super.on(vector);
                values = ((DoubleVector) vector).values();
            }

            @Override
            void write(int row, ByteSink out) {
                StringBuilder text = out.scratch();
                FloatText.append(values[row], text);
                out.ascii(text);
            }
        };
    }

    @Override
    public Cell decimal(DataType.Decimal type) {
        return objects(false, (v, out) -> out.ascii(((BigDecimal) v).toPlainString()));
    }

    @Override
    public Cell text(DataType.Text type) {
        return objects(true, (v, out) -> out.utf8((String) v));
    }

    @Override
    public Cell bytes(DataType.Bytes type) {
        return objects(true, (v, out) -> out.ascii(BytesText.print((BytesValue) v)));
    }

    @Override
    public Cell image(DataType.Image type) {
        return objects(true, (v, out) -> out.ascii(BytesText.print((BytesValue) v)));
    }

    @Override
    public Cell date(DataType.Date type) {
        return longs((v, out) -> {
            StringBuilder text = out.scratch();
            DateText.append(v, text);
            out.ascii(text);
        });
    }

    @Override
    public Cell instant(DataType.Instant type) {
        TimeForm form = options.time();
        if (form != TimeForm.ISO) {
            return longs((v, out) -> out.number(form.count(v)));
        }
        return longs((v, out) -> {
            StringBuilder text = out.scratch();
            InstantText.append(v, text);
            out.ascii(text);
        });
    }

    @Override
    public Cell duration(DataType.Duration type) {
        return longs((v, out) -> out.ascii(DurationText.print(v)));
    }

    @Override
    public Cell enumOf(DataType.EnumOf type) {
        List<String> labels = type.labels();
        return new LongCell((v, out) -> out.utf8(labels.get((int) v)), true);
    }

    @Override
    public Cell listOf(DataType.ListOf type) {
        return json(type);
    }

    @Override
    public Cell vector(DataType.Vector type) {
        return json(type);
    }

    @Override
    public Cell struct(DataType.Struct type) {
        return json(type);
    }

    @Override
    public Cell unknown(DataType.Unknown type) {
        throw new IllegalArgumentException("an unknown type has no values");
    }

    private static Cell json(DataType type) {
        JsonCell json = new JsonCell(type);
        return objects(true, json::write);
    }

    private static Cell longs(LongPrinter printer) {
        return new LongCell(printer, false);
    }

    private interface LongPrinter {
        void print(long value, ByteSink out);
    }

    private interface ObjectPrinter {
        void print(Object value, ByteSink out);
    }

    private static final class LongCell extends Cell {
        private final LongPrinter printer;
        private final boolean text;
        private long[] values = {};

        LongCell(LongPrinter printer, boolean text) {
            this.printer = printer;
            this.text = text;
        }

        @Override
        void on(Vector vector) {
            super.on(vector);
            values = ((LongVector) vector).values();
        }

        @Override
        boolean isText() {
            return text;
        }

        @Override
        void write(int row, ByteSink out) {
            printer.print(values[row], out);
        }
    }

    private static Cell objects(boolean text, ObjectPrinter printer) {
        return new Cell() {
            private @Nullable Object[] values = {};

            @Override
            void on(Vector vector) {
                super.on(vector);
                values = ((ObjectVector) vector).values();
            }

            @Override
            boolean isText() {
                return text;
            }

            @Override
            void write(int row, ByteSink out) {
                printer.print(Objects.requireNonNull(values[row]), out);
            }
        };
    }
}
