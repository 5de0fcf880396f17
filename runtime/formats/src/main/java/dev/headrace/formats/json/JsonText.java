package dev.headrace.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.headrace.formats.file.ByteSink;
import dev.headrace.ir.function.RowError;
import java.io.IOException;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * A value written as a JSON string.
 *
 * @param expected what to say where something else stands
 */
record JsonText(String expected, Function<String, Object> parse, Function<Object, String> print) implements JsonType {

    @Override
    public Object read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw JsonType.not(expected);
        }
        String text = parser.getText();
        refuseHalves(text);
        return parse.apply(text);
    }

    @Override
    public void write(Object value, ByteSink out) {
        quoted(print.apply(value), out);
    }

    /** An escape can spell half of a surrogate pair, which is no character and has no bytes in UTF-8. */
    private static void refuseHalves(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new RowError("the text has half of a surrogate pair");
                }
                i++;
            }
        }
    }

    /** Escapes what must be escaped, and nothing else. */
    static void quoted(String text, ByteSink out) {
        out.put('"');
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.utf8(text.substring(start, i));
                escape(c, out);
                start = i + 1;
            }
        }
        out.utf8(start == 0 ? text : text.substring(start));
        out.put('"');
    }

    private static void escape(char c, ByteSink out) {
        out.put('\\');
        switch (c) {
            case '\n' -> out.put('n');
            case '\r' -> out.put('r');
            case '\t' -> out.put('t');
            case '"', '\\' -> out.put(c);
            default -> {
                out.put('u');
                out.ascii(HexFormat.of().toHexDigits(c));
            }
        }
    }
}
