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

/** Functions of the library: bytes. */
public abstract class BytesFunctions extends VectorsFunctions {
    BytesFunctions() {}

    /** A text as UTF-8 bytes. */
    public static <R> BytesExpr<R> utf8(TextLike<? super R> s) {
        return BytesExpr.of(Told.call("utf8", s));
    }

    /** A text as UTF-8 bytes. */
    public static <R> MaybeBytes<R> utf8(AnyTextLike<? super R> s) {
        return MaybeBytes.of(Told.call("utf8", s));
    }

    /** UTF-8 bytes as a text; missing if they are none. */
    public static <R> MaybeText<R> fromUtf8(AnyBytes<? super R> b) {
        return MaybeText.of(Told.call("from_utf8", b));
    }

    /** Bytes in base64 with padding. */
    public static <R> TextExpr<R> base64(BytesExpr<? super R> b) {
        return TextExpr.of(Told.call("base64", b));
    }

    /** Bytes in base64 with padding. */
    public static <R> MaybeText<R> base64(AnyBytes<? super R> b) {
        return MaybeText.of(Told.call("base64", b));
    }

    /** The bytes that a base64 text stands for; missing if it is none. */
    public static <R> MaybeBytes<R> fromBase64(AnyTextLike<? super R> s) {
        return MaybeBytes.of(Told.call("from_base64", s));
    }

    /** Bytes as lower-case hexadecimal digits. */
    public static <R> TextExpr<R> hex(BytesExpr<? super R> b) {
        return TextExpr.of(Told.call("hex", b));
    }

    /** Bytes as lower-case hexadecimal digits. */
    public static <R> MaybeText<R> hex(AnyBytes<? super R> b) {
        return MaybeText.of(Told.call("hex", b));
    }
}
