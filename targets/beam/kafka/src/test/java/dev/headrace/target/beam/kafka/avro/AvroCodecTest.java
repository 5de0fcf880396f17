package dev.headrace.target.beam.kafka.avro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.BadRow;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.ir.pipeline.ExternalName;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.avro.Conversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.message.BinaryMessageEncoder;
import org.junit.jupiter.api.Test;

/** Our reading and writing beside Avro's own. */
final class AvroCodecTest {
    private static final Binding BINDING = new Binding("kafka", "t", List.of(), List.of());

    private static final Schema SCHEMA = Schema.of(List.of(
            Column.sure("flag", DataType.BOOL),
            Column.sure("count", DataType.INT),
            Column.optional("amount", DataType.FLOAT),
            Column.sure("price", new DataType.Decimal(10, 2)),
            Column.optional("text", DataType.STRING),
            Column.sure("kind", new DataType.EnumOf("Kind", List.of("food", "tech"))),
            Column.sure("blob", DataType.BYTES),
            Column.sure("day", DataType.DATE),
            Column.sure("at", DataType.INSTANT),
            Column.sure("lasts", DataType.DURATION),
            Column.sure("tags", new DataType.ListOf(DataType.STRING)),
            Column.sure("vector", new DataType.Vector(3)),
            Column.sure(
                    "nested",
                    new DataType.Struct(
                            "Nested",
                            List.of(Column.sure("a", DataType.INT), Column.optional("b", DataType.STRING))))));

    private static final String AVRO = record(
            "{'name':'other','type':['null','string']}",
            "{'name':'flag','type':'boolean'}",
            "{'name':'count','type':'long'}",
            "{'name':'amount','type':['null','double']}",
            "{'name':'price','type':{'type':'bytes','logicalType':'decimal','precision':12,'scale':3}}",
            "{'name':'text','type':['string','null']}",
            "{'name':'kind','type':{'type':'enum','name':'K','symbols':['tech','food']}}",
            "{'name':'blob','type':'bytes'}",
            "{'name':'day','type':{'type':'int','logicalType':'date'}}",
            "{'name':'at','type':{'type':'long','logicalType':'timestamp-micros'}}",
            "{'name':'lasts','type':'long'}",
            "{'name':'tags','type':{'type':'array','items':'string'}}",
            "{'name':'vector','type':{'type':'array','items':'double'}}",
            "{'name':'nested','type':{'type':'record','name':'N','fields':["
                    + "{'name':'b','type':['null','string']},{'name':'a','type':'long'}]}}");

    private static String record(String... fields) {
        return ("{'type':'record','name':'R','fields':[" + String.join(",", fields) + "]}").replace('\'', '"');
    }

    private static org.apache.avro.Schema parsed(String text) {
        return new org.apache.avro.Schema.Parser().parse(text);
    }

    private static List<Object> row(Random random) {
        return Arrays.asList(
                random.nextBoolean(),
                random.nextLong(),
                random.nextInt(4) == 0 ? null : random.nextGaussian(),
                BigDecimal.valueOf(random.nextInt(), 2),
                random.nextInt(4) == 0 ? null : "é" + random.nextInt(),
                (long) random.nextInt(2),
                BytesValue.of(new byte[] {1, (byte) random.nextInt()}),
                (long) random.nextInt(20_000),
                random.nextLong(1L << 50),
                random.nextLong(1L << 40),
                List.of("a", "b" + random.nextInt()),
                VectorValue.of(new double[] {1, random.nextDouble(), -3}),
                new StructValue(Arrays.asList(random.nextLong(), random.nextBoolean() ? null : "x")));
    }

    private static Batch batch(Schema schema, List<List<Object>> rows) {
        List<Vector> columns = new ArrayList<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            int at = i;
            columns.add(Vectors.of(
                    schema.columns().get(i).type(),
                    rows.stream().map(r -> r.get(at)).toList()));
        }
        return Batch.of(schema, rows.size(), columns, null);
    }

    @Test
    void whatWeWriteAvroReadsAndWeReadBack() throws Exception {
        Random random = new Random(3);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(row(random));
        }
        Batch batch = batch(SCHEMA, rows);
        for (Framing framing : List.of(Framing.PLAIN, Framing.SINGLE)) {
            AvroCodec writing = AvroCodec.writing(AVRO, framing, BINDING, SCHEMA);
            AvroCodec reading = AvroCodec.reading(AVRO, framing, BINDING, SCHEMA);
            List<byte[]> records = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                records.add(writing.encode(batch, i));
            }
            Batch back = reading.decode(records, new long[records.size()], bad -> {
                throw new AssertionError(bad.reason());
            });
            for (int i = 0; i < rows.size(); i++) {
                for (int c = 0; c < SCHEMA.columns().size(); c++) {
                    assertThat(back.column(c).boxed(i)).isEqualTo(rows.get(i).get(c));
                }
                if (framing == Framing.PLAIN) {
                    GenericRecord theirs = new GenericDatumReader<GenericRecord>(parsed(AVRO))
                            .read(null, DecoderFactory.get().binaryDecoder(records.get(i), null));
                    assertThat(theirs.get("count")).isEqualTo(rows.get(i).get(1));
                    assertThat(theirs.get("other")).isNull();
                    assertThat(new Conversions.DecimalConversion()
                                    .fromBytes(
                                            (ByteBuffer) theirs.get("price"),
                                            null,
                                            parsed(AVRO)
                                                    .getField("price")
                                                    .schema()
                                                    .getLogicalType()))
                            .isEqualByComparingTo((BigDecimal) rows.get(i).get(3));
                    assertThat(theirs.get("kind"))
                            .hasToString(rows.get(i).get(5).equals(0L) ? "food" : "tech");
                }
            }
        }
    }

    @Test
    void whatAvroWritesWeRead() throws Exception {
        String text = record(
                "{'name':'skipped','type':{'type':'map','values':{'type':'array','items':'long'}}}",
                "{'name':'n','type':'int'}",
                "{'name':'f','type':'float'}",
                "{'name':'when','type':{'type':'long','logicalType':'timestamp-millis'}}");
        Schema wanted = Schema.of(List.of(
                Column.sure("f", DataType.FLOAT), Column.sure("at", DataType.INSTANT), Column.sure("n", DataType.INT)));
        GenericRecord record = new GenericData.Record(parsed(text));
        record.put("skipped", java.util.Map.of("k", List.of(1L, 2L)));
        record.put("n", 7);
        record.put("f", -0.0f);
        record.put("when", 1_234L);
        Binding renamed = new Binding("kafka", "t", List.of(), List.of(new ExternalName("when", "at")));
        byte[] plain = bytes(record);
        byte[] single = new BinaryMessageEncoder<GenericRecord>(GenericData.get(), parsed(text))
                .encode(record)
                .array();
        byte[] registry = new byte[plain.length + 5];
        System.arraycopy(plain, 0, registry, 5, plain.length);
        for (Framing framing : Framing.values()) {
            byte[] message = framing == Framing.PLAIN ? plain : framing == Framing.SINGLE ? single : registry;
            Batch row = AvroCodec.reading(text, framing, renamed, wanted).decode(message, 0, message.length, 5, bad -> {
                throw new AssertionError(bad.reason());
            });
            assertThat(row.column(0).boxed(0)).isEqualTo(0.0);
            assertThat(row.column(1).boxed(0)).isEqualTo(1_234_000L);
            assertThat(row.column(2).boxed(0)).isEqualTo(7L);
            assertThat(row.places()[0]).isEqualTo(5);
        }
    }

    private static byte[] bytes(GenericRecord record) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(record.getSchema()).write(record, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    @Test
    void damagedMessagesAreRowErrorsAndCostNoMemory() {
        AvroCodec writing = AvroCodec.writing(AVRO, Framing.PLAIN, BINDING, SCHEMA);
        AvroCodec reading = AvroCodec.reading(AVRO, Framing.PLAIN, BINDING, SCHEMA);
        Random random = new Random(9);
        byte[] sound = writing.encode(batch(SCHEMA, List.of(row(random))), 0);
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(3) == 0 ? random.nextInt(sound.length) : sound.length);
            for (int k = 0; k <= random.nextInt(3) && damaged.length > 0; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            reading.decode(damaged, 0, damaged.length, 0, bad -> reasons.add(bad.reason()));
        }
        assertThat(reasons).hasSizeGreaterThan(5_000).contains("the message ends before its record does");
    }

    @Test
    void badValuesNameTheirColumn() throws Exception {
        String text = record("{'name':'n','type':['null','long']}", "{'name':'f','type':'double'}");
        Schema wanted = Schema.of(List.of(Column.sure("n", DataType.INT), Column.sure("f", DataType.FLOAT)));
        AvroCodec reading = AvroCodec.reading(text, Framing.PLAIN, BINDING, wanted);
        GenericRecord record = new GenericData.Record(parsed(text));
        record.put("f", 1.0);
        List<BadRow> bad = new ArrayList<>();
        byte[] missing = bytes(record);
        reading.decode(missing, 0, missing.length, 1, bad::add);
        record.put("n", 1L);
        record.put("f", Double.NaN);
        byte[] nan = bytes(record);
        reading.decode(nan, 0, nan.length, 2, bad::add);
        record.put("f", 2.0);
        byte[] longer = Arrays.copyOf(bytes(record), bytes(record).length + 1);
        reading.decode(longer, 0, longer.length, 3, bad::add);
        assertThat(bad.stream().map(b -> b.column() + ": " + b.reason()))
                .containsExactly(
                        "n: the value is missing, and the column is not optional",
                        "f: not a finite number",
                        "null: more stands behind the record");
    }

    @Test
    void messagesOfAnotherSchemaAreToldBySingleObjectEncoding() {
        String other = AVRO.replace("\"flag\"", "\"galf\"");
        byte[] message = AvroCodec.writing(AVRO, Framing.SINGLE, BINDING, SCHEMA)
                .encode(batch(SCHEMA, List.of(row(new Random(1)))), 0);
        Schema wanted = Schema.of(List.of(Column.sure("count", DataType.INT)));
        List<String> reasons = new ArrayList<>();
        AvroCodec.reading(other, Framing.SINGLE, BINDING, wanted)
                .decode(message, 0, message.length, 0, b -> reasons.add(b.reason()));
        assertThat(reasons).containsExactly("the message was written with another Avro schema");
    }

    @Test
    void aSchemaThatDoesNotFitIsSaidBeforeTheJobStarts() {
        Binding named =
                new Binding("kafka", "t", List.of(new BindingOption("schema", List.of("r.avsc"), false)), List.of());
        Schema one = Schema.of(List.of(Column.sure("n", DataType.INT)));
        Schema maybe = Schema.of(List.of(Column.optional("n", DataType.INT)));
        assertRefused(
                Code.HR0704,
                "the Avro schema `r.avsc` has no field `n`",
                () -> AvroCodec.reading(record("{'name':'m','type':'long'}"), Framing.PLAIN, named, one));
        assertRefused(
                Code.HR0704,
                "the Avro schema `r.avsc` has `n` as string, which is no Int",
                () -> AvroCodec.reading(record("{'name':'n','type':'string'}"), Framing.PLAIN, named, one));
        assertRefused(
                Code.HR0703,
                "the Avro schema `r.avsc` has no null in `n`, which may be missing",
                () -> AvroCodec.writing(record("{'name':'n','type':'long'}"), Framing.PLAIN, named, maybe));
        assertRefused(
                Code.HR0703,
                "the Avro schema `r.avsc` wants a field `m`, which no column is",
                () -> AvroCodec.writing(
                        record("{'name':'n','type':'long'}", "{'name':'m','type':'long'}"), Framing.PLAIN, named, one));
        assertRefused(
                Code.HR0703,
                "the Avro schema `r.avsc` has `n` as int, which is no Int",
                () -> AvroCodec.writing(record("{'name':'n','type':'int'}"), Framing.PLAIN, named, one));
        assertRefused(
                Code.HR0703,
                "`framing = registry` can be read and not written: the number is not known",
                () -> AvroCodec.writing(record("{'name':'n','type':'long'}"), Framing.REGISTRY, named, one));
    }

    private static void assertRefused(Code code, String message, Runnable made) {
        assertThatThrownBy(made::run).isInstanceOfSatisfying(RunFailure.class, f -> {
            assertThat(f.diagnostic().code()).isEqualTo(code);
            assertThat(f.diagnostic().message()).isEqualTo(message);
        });
    }
}
