package dev.headrace.target.beam.kafka;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.Formats;
import dev.headrace.formats.RowCodec;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.beam.kafka.avro.AvroCodec;
import dev.headrace.target.beam.kafka.avro.Framing;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a message holds.
 *
 * @param avro the text of the Avro schema; empty for other formats
 */
record MessageForm(String format, String framing, String avro) implements Serializable {

    /**
     * As a binding says it.
     *
     * @throws RunFailure HR0702 if the schema file cannot be read, HR0205 if it is not named
     */
    static MessageForm of(Binding binding, Path base) {
        String format = binding.option("format").orElse("json");
        String framing = binding.option("framing").orElse("plain");
        return new MessageForm(format, framing, format.equals("avro") ? schema(binding, base) : "");
    }

    private static String schema(Binding binding, Path base) {
        String file = binding.option("schema")
                .orElseThrow(() -> new RunFailure(
                        Diagnostic.of(Code.HR0205, "topic `" + binding.location() + "` holds Avro and names no schema")
                                .help("`schema = \"payment.avsc\"`")
                                .build()));
        try {
            return Files.readString(base.resolve(file));
        } catch (IOException e) {
            throw new RunFailure(
                    Diagnostic.of(Code.HR0702, "the Avro schema `" + file + "` cannot be read")
                            .build(),
                    e);
        }
    }

    /** The codec of a source's messages, of which some columns are wanted. */
    RowCodec reading(Binding binding, Schema declared, Schema wanted) {
        return format.equals("avro")
                ? AvroCodec.reading(avro, Framing.named(framing), binding, wanted)
                : Formats.rows(format, binding, declared, wanted);
    }

    /** The codec of a sink's messages. */
    RowCodec writing(Binding binding, Schema schema) {
        return format.equals("avro")
                ? AvroCodec.writing(avro, Framing.named(framing), binding, schema)
                : Formats.rows(format, binding, schema);
    }
}
