package dev.headrace.target.beam.kafka.avro;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.BadRow;
import dev.headrace.formats.RowCodec;
import dev.headrace.formats.RowRejector;
import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.SchemaParseException;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.jspecify.annotations.Nullable;

/** A row as an Avro record of one schema, which the binding names. For one thread. */
public final class AvroCodec implements RowCodec {
    private final Schema schema;
    private final Framing framing;
    private final byte[] head;
    private final List<RecordField> fields;
    private @Nullable BinaryDecoder decoder;
    private @Nullable BinaryEncoder encoder;

    private AvroCodec(Schema schema, Framing framing, byte[] head, List<RecordField> fields) {
        this.schema = schema;
        this.framing = framing;
        this.head = head;
        this.fields = List.copyOf(fields);
    }

    /**
     * A codec that reads the wanted columns.
     *
     * @param avro the text of the schema messages are written with
     * @throws RunFailure HR0704 if the columns do not stand in it
     */
    public static AvroCodec reading(String avro, Framing framing, Binding binding, Schema wanted) {
        org.apache.avro.Schema parsed = parse(avro, binding);
        List<RecordField> fields = new RecordFields(parsed, binding, wanted).reading();
        byte[] head = framing == Framing.REGISTRY ? new byte[0] : framing.head(parsed);
        return new AvroCodec(wanted, framing, head, fields);
    }

    /**
     * A codec that writes rows.
     *
     * @throws RunFailure HR0703 if the schema has no place for a column, or wants one more
     */
    public static AvroCodec writing(String avro, Framing framing, Binding binding, Schema schema) {
        if (framing == Framing.REGISTRY) {
            throw new RunFailure(Diagnostic.of(
                            Code.HR0703, "`framing = registry` can be read and not written: the number is not known")
                    .help("write `framing = single` or leave it out")
                    .build());
        }
        org.apache.avro.Schema parsed = parse(avro, binding);
        return new AvroCodec(
                schema, framing, framing.head(parsed), new RecordFields(parsed, binding, schema).writing());
    }

    private static org.apache.avro.Schema parse(String avro, Binding binding) {
        String file = binding.option("schema").orElse("schema");
        try {
            org.apache.avro.Schema parsed = new org.apache.avro.Schema.Parser().parse(avro);
            if (parsed.getType() == org.apache.avro.Schema.Type.RECORD) {
                return parsed;
            }
        } catch (SchemaParseException e) {
            throw new RunFailure(
                    Diagnostic.of(Code.HR0702, "`" + file + "` is no Avro schema: " + e.getMessage())
                            .build(),
                    e);
        }
        throw new RunFailure(Diagnostic.of(Code.HR0702, "the Avro schema `" + file + "` is not that of a record")
                .build());
    }

    @Override
    public @Nullable Batch decode(byte[] record, int from, int to, long place, RowRejector bad) {
        Batch rows = decode(List.of(Arrays.copyOfRange(record, from, to)), new long[] {place}, bad);
        return rows.size() == 0 ? null : rows;
    }

    @Override
    public Batch decode(List<byte[]> records, long[] places, RowRejector bad) {
        BatchAssembler rows = new BatchAssembler(schema, Math.max(1, records.size()));
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            BadRow problem = row(records.get(i), rows, count, places[i]);
            if (problem == null) {
                rows.place(count++, places[i]);
            } else {
                bad.reject(problem);
            }
        }
        return rows.build(count);
    }

    private @Nullable BadRow row(byte[] record, BatchAssembler rows, int row, long place) {
        BinaryDecoder from = DecoderFactory.get().binaryDecoder(record, decoder);
        decoder = from;
        String column = null;
        String reason;
        try {
            framing.read(from, head);
            for (RecordField field : fields) {
                column = field.column();
                field.read(from, rows, row);
            }
            column = null;
            if (from.isEnd()) {
                return null;
            }
            reason = "more stands behind the record";
        } catch (RowError e) {
            reason = e.reason();
        } catch (EOFException e) {
            column = null;
            reason = "the message ends before its record does";
        } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException | UnsupportedOperationException e) {
            // The last is what Avro says of a list that is too long to be one.
            column = null;
            reason = "the message is not an Avro record of the schema";
        }
        return new BadRow(place, column, reason, null, Map.of());
    }

    @Override
    public byte[] encode(Batch batch, int row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder to = EncoderFactory.get().binaryEncoder(bytes, encoder);
        encoder = to;
        try {
            framing.write(head, to);
            for (RecordField field : fields) {
                field.write(batch, row, to);
            }
            to.flush();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return bytes.toByteArray();
    }
}
