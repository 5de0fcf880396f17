package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.headrace.formats.BadRow;
import dev.headrace.formats.column.BatchAssembler;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one object after the other into the rows of a batch. For one thread. */
final class JsonRow {

    private final JsonFactory factory = JsonLines.factory();
    private final List<Column> declared;
    private final Map<String, Integer> places = new HashMap<>();

    /** The wanted column that a declared one is, -1 if it is not wanted. */
    private final int[] wantedAt;

    private final List<JsonType> types;
    private final boolean[] seen;

    /** The declared column being read, -1 between columns. */
    private int current = -1;

    private boolean cutOff;

    JsonRow(Binding binding, Schema declared, Schema wanted) {
        this.declared = declared.columns();
        JsonTypes forms = JsonOptions.types(binding);
        this.types = this.declared.stream().map(c -> forms.of(c.type())).toList();
        this.seen = new boolean[types.size()];
        this.wantedAt = new int[types.size()];
        for (int i = 0; i < wantedAt.length; i++) {
            String name = this.declared.get(i).name();
            places.put(binding.externalName(name), i);
            wantedAt[i] = wanted.indexOf(name).orElse(-1);
        }
    }

    /** Whether the latest record ended before its object did. */
    boolean isCutOff() {
        return cutOff;
    }

    /** Parses a record into a row of a batch; gives what is wrong with it, null if nothing is. */
    @Nullable
    BadRow parse(byte[] bytes, int from, int to, BatchAssembler batch, int row, long place) {
        cutOff = false;
        current = -1;
        String reason;
        try (JsonParser parser = factory.createParser(bytes, from, to - from)) {
            object(parser, batch, row);
            return null;
        } catch (RowError e) {
            reason = e.reason();
        } catch (StreamConstraintsException e) {
            reason = "a number, text or nesting is larger than can be read";
        } catch (JsonEOFException e) {
            cutOff = true;
            reason = "the line ends before its JSON object does";
        } catch (IOException e) {
            reason = "the line is not JSON";
        }
        return bad(bytes, from, to, place, reason);
    }

    private void object(JsonParser parser, BatchAssembler batch, int row) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new RowError("the line is not a JSON object");
        }
        java.util.Arrays.fill(seen, false);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Integer known = places.get(parser.currentName());
            JsonToken token = parser.nextToken();
            if (known == null) {
                parser.skipChildren();
            } else {
                column(parser, token, known, batch, row);
            }
        }
        current = -1;
        if (parser.nextToken() != null) {
            throw new RowError("more stands behind the JSON object");
        }
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && wantedAt[i] >= 0) {
                current = i;
                missing(batch, row);
            }
        }
    }

    private void column(JsonParser parser, JsonToken token, int place, BatchAssembler batch, int row)
            throws IOException {
        current = place;
        if (seen[place]) {
            throw new RowError("the key stands twice");
        }
        seen[place] = true;
        if (wantedAt[place] < 0) {
            parser.skipChildren();
        } else if (token == JsonToken.VALUE_NULL) {
            missing(batch, row);
        } else {
            batch.builder(wantedAt[place]).setBoxed(row, types.get(place).read(parser));
        }
    }

    private void missing(BatchAssembler batch, int row) {
        if (!declared.get(current).optional()) {
            throw new RowError("the value is missing, and the column is not optional");
        }
        batch.builder(wantedAt[current]).setNull(row);
    }

    private BadRow bad(byte[] bytes, int from, int to, long place, String reason) {
        String column = current < 0 ? null : declared.get(current).name();
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        try (JsonParser parser = factory.createParser(bytes, from, to - from)) {
            texts(parser, texts);
        } catch (IOException e) {
            // What was read before the fault is what can be shown.
        }
        return new BadRow(place, column, reason, column == null ? null : texts.get(column), texts);
    }

    private void texts(JsonParser parser, Map<String, @Nullable String> texts) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Integer known = places.get(parser.currentName());
            JsonToken token = parser.nextToken();
            if (known == null) {
                parser.skipChildren();
                continue;
            }
            String name = declared.get(known).name();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                texts.putIfAbsent(name, structure(parser));
            } else {
                texts.putIfAbsent(name, token == JsonToken.VALUE_NULL ? null : parser.getText());
            }
        }
    }

    private String structure(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }
}
