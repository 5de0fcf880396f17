package dev.headrace.target.beam.kafka.avro;

import dev.headrace.formats.file.Options;
import dev.headrace.formats.file.TimeForm;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.DataType;
import java.io.IOException;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Type;
import org.apache.avro.io.BinaryEncoder;

/** Which of our types may stand as which of Avro's. */
final class AvroTypes {
    private final TimeForm time;

    private AvroTypes(TimeForm time) {
        this.time = time;
    }

    static AvroTypes of(Binding binding) {
        return new AvroTypes(new Options(binding).time("time"));
    }

    /** How values of the type stand as {@code avro}; empty if they cannot, or lose something when written. */
    Optional<AvroValue> of(DataType type, Schema avro, boolean write) {
        if (avro.getType() != Type.UNION) {
            return type.accept(new AvroMatch(this, avro, write, time));
        }
        if (!isOptional(avro) || avro.getTypes().size() != 2) {
            return avro.getTypes().size() == 1 ? of(type, avro.getTypes().get(0), write) : Optional.empty();
        }
        int nullAt = avro.getTypes().get(0).getType() == Type.NULL ? 0 : 1;
        return of(type, avro.getTypes().get(1 - nullAt), write).map(value -> new AvroOptional(value, nullAt));
    }

    /** Whether null may stand there. */
    static boolean isOptional(Schema avro) {
        return avro.getType() == Type.NULL
                || (avro.getType() == Type.UNION && avro.getTypes().stream().anyMatch(t -> t.getType() == Type.NULL));
    }

    static void writeNull(Schema avro, BinaryEncoder to) throws IOException {
        if (avro.getType() == Type.UNION) {
            for (int i = 0; i < avro.getTypes().size(); i++) {
                if (avro.getTypes().get(i).getType() == Type.NULL) {
                    to.writeIndex(i);
                }
            }
        }
        to.writeNull();
    }

    /** As a message names it. */
    static String show(Schema avro) {
        String logical = avro.getLogicalType() == null
                ? ""
                : " (" + avro.getLogicalType().getName() + ")";
        return avro.getType().getName() + logical;
    }
}
