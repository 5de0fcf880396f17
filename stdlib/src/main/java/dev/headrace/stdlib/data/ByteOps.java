package dev.headrace.stdlib.data;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.BytesText;
import dev.headrace.ir.type.BytesValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes and their texts. */
public final class ByteOps {

    private ByteOps() {}

    public static BytesValue utf8(String s) {
        return BytesValue.of(s.getBytes(StandardCharsets.UTF_8));
    }

    /** Missing if the bytes are not UTF-8. */
    public static @Nullable String fromUtf8(BytesValue b) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(b.toArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    public static String base64(BytesValue b) {
        return BytesText.print(b);
    }

    public static @Nullable BytesValue fromBase64(String s) {
        try {
            return BytesText.parse(s);
        } catch (RowError e) {
            return null;
        }
    }

    public static String hex(BytesValue b) {
        return b.toString();
    }

    public static long size(BytesValue b) {
        return b.size();
    }
}
