package dev.headrace.ir.text;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.BytesValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Bytes and Image: base64 of RFC 4648 with padding, on one line. */
public final class BytesText {

    private BytesText() {}

    public static BytesValue parse(CharSequence text) {
        byte[] ascii = text.toString().getBytes(StandardCharsets.UTF_8);
        if (ascii.length % 4 != 0) {
            throw notBytes();
        }
        try {
            return BytesValue.of(Base64.getDecoder().decode(ascii));
        } catch (IllegalArgumentException e) {
            throw notBytes();
        }
    }

    public static String print(BytesValue value) {
        return Base64.getEncoder().encodeToString(value.toArray());
    }

    private static RowError notBytes() {
        return new RowError("the text is not base64");
    }
}
