package dev.headrace.target.beam.kafka.avro;

import dev.headrace.ir.function.RowError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;

/** What stands before a record in a message. */
public enum Framing {
    /** Nothing. */
    PLAIN("plain"),
    /** The mark and the schema's fingerprint of Avro's single-object encoding. */
    SINGLE("single"),
    /** A zero byte and the four bytes of a schema registry's number, which is not looked up. */
    REGISTRY("registry");

    private static final int MARK_0 = 0xC3;
    private static final int MARK_1 = 0x01;
    private static final int SINGLE_LENGTH = 10;
    private static final int REGISTRY_LENGTH = 5;

    private final String option;

    Framing(String option) {
        this.option = option;
    }

    public static Framing named(String option) {
        for (Framing framing : values()) {
            if (framing.option.equals(option)) {
                return framing;
            }
        }
        throw new IllegalArgumentException("no framing `" + option + "`");
    }

    /** The bytes before each record of this schema. */
    byte[] head(Schema schema) {
        if (this == PLAIN) {
            return new byte[0];
        }
        if (this == REGISTRY) {
            throw new IllegalStateException("a registry's number is not known");
        }
        return ByteBuffer.allocate(SINGLE_LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) MARK_0)
                .put((byte) MARK_1)
                .putLong(SchemaNormalization.parsingFingerprint64(schema))
                .array();
    }

    /** Reads what stands before a record. */
    void read(BinaryDecoder from, byte[] head) throws IOException {
        if (this == SINGLE) {
            byte[] found = new byte[SINGLE_LENGTH];
            from.readFixed(found);
            if ((found[0] & 0xFF) != MARK_0 || found[1] != MARK_1) {
                throw new RowError("the message does not begin as single-object encoding does");
            }
            if (!java.util.Arrays.equals(found, head)) {
                throw new RowError("the message was written with another Avro schema");
            }
        } else if (this == REGISTRY) {
            byte[] found = new byte[REGISTRY_LENGTH];
            from.readFixed(found);
            if (found[0] != 0) {
                throw new RowError("the message does not begin with the number of a schema");
            }
        }
    }

    void write(byte[] head, BinaryEncoder to) throws IOException {
        to.writeFixed(head);
    }
}
