package dev.headrace.target.beam.kafka.avro;

import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.ir.type.Column;
import dev.headrace.kernels.batch.Batch;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.jspecify.annotations.Nullable;

/** A field of the message's record: a column, or one that is passed over. */
final class RecordField {
    private final Schema avro;
    private final @Nullable Column declared;
    private final int index;
    private final @Nullable AvroValue value;

    private RecordField(Schema avro, @Nullable Column declared, int index, @Nullable AvroValue value) {
        this.avro = avro;
        this.declared = declared;
        this.index = index;
        this.value = value;
    }

    /** A field that is no column: passed over when read, null when written. */
    static RecordField other(Schema avro) {
        return new RecordField(avro, null, -1, null);
    }

    static RecordField of(Schema avro, Column declared, int index, AvroValue value) {
        return new RecordField(avro, declared, index, value);
    }

    @Nullable
    String column() {
        return declared == null ? null : declared.name();
    }

    void read(BinaryDecoder from, BatchAssembler rows, int row) throws IOException {
        AvroValue wanted = value;
        if (wanted == null || declared == null) {
            GenericDatumReader.skip(avro, from);
            return;
        }
        Object read = wanted.read(from);
        rows.builder(index).setBoxed(row, declared.optional() ? read : AvroValue.there(read));
    }

    void write(Batch batch, int row, BinaryEncoder to) throws IOException {
        AvroValue written = value;
        if (written == null) {
            AvroTypes.writeNull(avro, to);
        } else {
            written.write(batch.column(index).boxed(row), to);
        }
    }
}
