package dev.headrace.target.beam.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headrace.ir.codec.ValueCodec;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows given to a run or held by its report: each a text of its own, in the form of {@link ValueCodec}. */
final class RowsForm {

    private RowsForm() {}

    static ObjectNode write(InMemoryRows rows) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        rows.columns().forEach(node.putArray("columns")::add);
        ArrayNode texts = node.putArray("rows");
        rows.rows().forEach(r -> texts.add(ValueCodec.writeRow(r)));
        return node;
    }

    static InMemoryRows read(JsonNode node) {
        List<String> columns = new ArrayList<>();
        node.path("columns").forEach(c -> columns.add(c.asText()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        node.path("rows").forEach(r -> rows.add(ValueCodec.readRow(r.asText())));
        return new InMemoryRows(columns, rows);
    }
}
