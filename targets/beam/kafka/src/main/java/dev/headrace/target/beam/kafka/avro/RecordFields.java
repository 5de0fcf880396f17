package dev.headrace.target.beam.kafka.avro;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the columns among the fields of a record. */
final class RecordFields {
    private final org.apache.avro.Schema record;
    private final Binding binding;
    private final Schema schema;
    private final AvroTypes types;

    RecordFields(org.apache.avro.Schema record, Binding binding, Schema schema) {
        this.record = record;
        this.binding = binding;
        this.schema = schema;
        this.types = AvroTypes.of(binding);
    }

    List<RecordField> reading() {
        return match(Code.HR0704, false);
    }

    List<RecordField> writing() {
        return match(Code.HR0703, true);
    }

    private List<RecordField> match(Code code, boolean write) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            columns.put(binding.externalName(schema.columns().get(i).name()), i);
        }
        List<RecordField> fields = new ArrayList<>();
        for (org.apache.avro.Schema.Field field : record.getFields()) {
            Integer index = columns.remove(field.name());
            if (index == null) {
                if (write && !AvroTypes.isOptional(field.schema())) {
                    throw failure(code, "wants a field `" + field.name() + "`, which no column is");
                }
                fields.add(RecordField.other(field.schema()));
            } else {
                fields.add(field(code, write, field.schema(), index));
            }
        }
        if (!columns.isEmpty()) {
            throw failure(code, "has no field `" + columns.keySet().iterator().next() + "`");
        }
        return fields;
    }

    private RecordField field(Code code, boolean write, org.apache.avro.Schema avro, int index) {
        Column column = schema.columns().get(index);
        if (write && column.optional() && !AvroTypes.isOptional(avro)) {
            throw failure(code, "has no null in `" + column.name() + "`, which may be missing");
        }
        AvroValue value = types.of(column.type(), avro, write)
                .orElseThrow(() -> failure(
                        code,
                        "has `" + binding.externalName(column.name()) + "` as " + AvroTypes.show(avro)
                                + ", which is no " + column.type().show()));
        return RecordField.of(avro, column, index, value);
    }

    private RunFailure failure(Code code, String what) {
        String file = binding.option("schema").orElse("schema");
        return new RunFailure(Diagnostic.of(code, "the Avro schema `" + file + "` " + what)
                .help("declare columns as the schema has them; `rename { outside -> column }` tells other names")
                .build());
    }
}
