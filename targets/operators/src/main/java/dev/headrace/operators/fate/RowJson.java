package dev.headrace.operators.fate;

import dev.headrace.ir.text.TextForms;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.kernels.batch.Batch;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as a JSON object of column texts. */
public final class RowJson {

    private RowJson() {}

    /** Of a row of a batch. */
    public static String of(Batch batch, int row) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (int i = 0; i < batch.columns().size(); i++) {
            Column column = batch.schema().columns().get(i);
            Object value = batch.column(i).boxed(row);
            texts.put(column.name(), value == null ? null : text(column.type(), value));
        }
        return of(texts);
    }

    /** The text form of a value; of types without one, what Java shows. */
    public static String text(DataType type, Object value) {
        return TextForms.has(type) ? TextForms.print(type, value) : value.toString();
    }

    /** Of texts by column, null where missing. */
    public static String of(Map<String, @Nullable String> texts) {
        StringBuilder json = new StringBuilder("{");
        texts.forEach((name, text) -> {
            if (json.length() > 1) {
                json.append(',');
            }
            quote(name, json);
            json.append(':');
            if (text == null) {
                json.append("null");
            } else {
                quote(text, json);
            }
        });
        return json.append('}').toString();
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20) {
                        json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
