// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyBytes;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.BytesExpr;
import dev.headrace.dsl.value.MaybeBytes;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: bytes. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class BytesFunctions extends VectorsFunctions {
    BytesFunctions() {}

    /**
     * {@return a text as UTF-8 bytes: Bytes, always there}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> BytesExpr<R> utf8(TextLike<? super R> s) {
        return BytesExpr.of(Told.call("utf8", s));
    }

    /**
     * {@return a text as UTF-8 bytes: Bytes, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeBytes<R> utf8(AnyTextLike<? super R> s) {
        return MaybeBytes.of(Told.call("utf8", s));
    }

    /**
     * {@return UTF-8 bytes as a text; missing if they are none; a Text, or missing}
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> MaybeText<R> fromUtf8(AnyBytes<? super R> b) {
        return MaybeText.of(Told.call("from_utf8", b));
    }

    /**
     * {@return bytes in base64 with padding: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> TextExpr<R> base64(BytesExpr<? super R> b) {
        return TextExpr.of(Told.call("base64", b));
    }

    /**
     * {@return bytes in base64 with padding: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> MaybeText<R> base64(AnyBytes<? super R> b) {
        return MaybeText.of(Told.call("base64", b));
    }

    /**
     * {@return the bytes that a base64 text stands for; missing if it is none; Bytes, or missing}
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeBytes<R> fromBase64(AnyTextLike<? super R> s) {
        return MaybeBytes.of(Told.call("from_base64", s));
    }

    /**
     * {@return bytes as lower-case hexadecimal digits: a Text, always there}
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> TextExpr<R> hex(BytesExpr<? super R> b) {
        return TextExpr.of(Told.call("hex", b));
    }

    /**
     * {@return bytes as lower-case hexadecimal digits: a Text, missing where an argument is}
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> MaybeText<R> hex(AnyBytes<? super R> b) {
        return MaybeText.of(Told.call("hex", b));
    }
}
