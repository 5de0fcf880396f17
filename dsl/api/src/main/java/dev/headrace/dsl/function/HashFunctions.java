// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

import dev.headrace.dsl.value.AnyBytes;
import dev.headrace.dsl.value.AnyInt;
import dev.headrace.dsl.value.AnyTextLike;
import dev.headrace.dsl.value.BytesExpr;
import dev.headrace.dsl.value.IntExpr;
import dev.headrace.dsl.value.MaybeInt;
import dev.headrace.dsl.value.MaybeText;
import dev.headrace.dsl.value.TextExpr;
import dev.headrace.dsl.value.TextLike;
import dev.headrace.dsl.value.Told;

/**
 * Functions of the library: hash. Of a missing value they are missing. A row error makes the row a bad one
 * (HR0701), which meets the fate that its source declares.
 */
public abstract class HashFunctions extends DurationsFunctions {
    HashFunctions() {}

    /**
     * {@return the SHA-256 as 64 hexadecimal digits: a Text, always there} The result counts as no longer private:
     * nobody turns it back. But who can list all possible inputs can try them; for short codes such as zip codes use
     * <code>bucket</code>.
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> TextExpr<R> sha256Hex(TextLike<? super R> s) {
        return TextExpr.of(Told.call("sha256_hex", s));
    }

    /**
     * {@return the SHA-256 as 64 hexadecimal digits: a Text, missing where an argument is} The result counts as no
     * longer private: nobody turns it back. But who can list all possible inputs can try them; for short codes such as
     * zip codes use <code>bucket</code>.
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeText<R> sha256Hex(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("sha256_hex", s));
    }

    /**
     * {@return the SHA-256 as 64 hexadecimal digits: a Text, always there} The result counts as no longer private:
     * nobody turns it back. But who can list all possible inputs can try them; for short codes such as zip codes use
     * <code>bucket</code>.
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> TextExpr<R> sha256Hex(BytesExpr<? super R> b) {
        return TextExpr.of(Told.call("sha256_hex", b));
    }

    /**
     * {@return the SHA-256 as 64 hexadecimal digits: a Text, missing where an argument is} The result counts as no
     * longer private: nobody turns it back. But who can list all possible inputs can try them; for short codes such as
     * zip codes use <code>bucket</code>.
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> MaybeText<R> sha256Hex(AnyBytes<? super R> b) {
        return MaybeText.of(Told.call("sha256_hex", b));
    }

    /**
     * {@return the MD5 as 32 hexadecimal digits, to meet old systems: a Text, always there} It does not hide private
     * data.
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> TextExpr<R> md5Hex(TextLike<? super R> s) {
        return TextExpr.of(Told.call("md5_hex", s));
    }

    /**
     * {@return the MD5 as 32 hexadecimal digits, to meet old systems: a Text, missing where an argument is} It does not
     * hide private data.
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeText<R> md5Hex(AnyTextLike<? super R> s) {
        return MaybeText.of(Told.call("md5_hex", s));
    }

    /**
     * {@return the MD5 as 32 hexadecimal digits, to meet old systems: a Text, always there} It does not hide private
     * data.
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> TextExpr<R> md5Hex(BytesExpr<? super R> b) {
        return TextExpr.of(Told.call("md5_hex", b));
    }

    /**
     * {@return the MD5 as 32 hexadecimal digits, to meet old systems: a Text, missing where an argument is} It does not
     * hide private data.
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> MaybeText<R> md5Hex(AnyBytes<? super R> b) {
        return MaybeText.of(Told.call("md5_hex", b));
    }

    /**
     * {@return the CRC-32, 0 to 4294967295: an Int, always there} It does not hide private data.
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> IntExpr<R> crc32(TextLike<? super R> s) {
        return IntExpr.of(Told.call("crc32", s));
    }

    /**
     * {@return the CRC-32, 0 to 4294967295: an Int, missing where an argument is} It does not hide private data.
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeInt<R> crc32(AnyTextLike<? super R> s) {
        return MaybeInt.of(Told.call("crc32", s));
    }

    /**
     * {@return the CRC-32, 0 to 4294967295: an Int, always there} It does not hide private data.
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> IntExpr<R> crc32(BytesExpr<? super R> b) {
        return IntExpr.of(Told.call("crc32", b));
    }

    /**
     * {@return the CRC-32, 0 to 4294967295: an Int, missing where an argument is} It does not hide private data.
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> MaybeInt<R> crc32(AnyBytes<? super R> b) {
        return MaybeInt.of(Told.call("crc32", b));
    }

    /**
     * {@return the first 64 bits of the SHA-256 as an Int, also negative: an Int, always there} It does not hide
     * private data.
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> IntExpr<R> hash64(TextLike<? super R> s) {
        return IntExpr.of(Told.call("hash64", s));
    }

    /**
     * {@return the first 64 bits of the SHA-256 as an Int, also negative: an Int, missing where an argument is} It does
     * not hide private data.
     * @param <R> the rows that it is computed from
     * @param s the text
     */
    public static <R> MaybeInt<R> hash64(AnyTextLike<? super R> s) {
        return MaybeInt.of(Told.call("hash64", s));
    }

    /**
     * {@return the first 64 bits of the SHA-256 as an Int, also negative: an Int, always there} It does not hide
     * private data.
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> IntExpr<R> hash64(BytesExpr<? super R> b) {
        return IntExpr.of(Told.call("hash64", b));
    }

    /**
     * {@return the first 64 bits of the SHA-256 as an Int, also negative: an Int, missing where an argument is} It does
     * not hide private data.
     * @param <R> the rows that it is computed from
     * @param b the bytes
     */
    public static <R> MaybeInt<R> hash64(AnyBytes<? super R> b) {
        return MaybeInt.of(Told.call("hash64", b));
    }

    /**
     * {@return one of <code>n</code> buckets, 0 to <code>n</code> - 1, by the SHA-256; equal texts share one; an Int,
     * always there} The result counts as no longer private: many texts share a bucket. An <code>n</code> that is not
     * positive is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many buckets there are
     */
    public static <R> IntExpr<R> bucket(TextLike<? super R> s, IntExpr<? super R> n) {
        return IntExpr.of(Told.call("bucket", s, n));
    }

    /**
     * {@return one of <code>n</code> buckets, 0 to <code>n</code> - 1, by the SHA-256; equal texts share one; an Int,
     * always there} The result counts as no longer private: many texts share a bucket. An <code>n</code> that is not
     * positive is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many buckets there are
     */
    public static <R> IntExpr<R> bucket(TextLike<? super R> s, long n) {
        return IntExpr.of(Told.call("bucket", s, Told.literal(n)));
    }

    /**
     * {@return one of <code>n</code> buckets, 0 to <code>n</code> - 1, by the SHA-256; equal texts share one; an Int,
     * missing where an argument is} The result counts as no longer private: many texts share a bucket. An
     * <code>n</code> that is not positive is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many buckets there are
     */
    public static <R> MaybeInt<R> bucket(AnyTextLike<? super R> s, AnyInt<? super R> n) {
        return MaybeInt.of(Told.call("bucket", s, n));
    }

    /**
     * {@return one of <code>n</code> buckets, 0 to <code>n</code> - 1, by the SHA-256; equal texts share one; an Int,
     * missing where an argument is} The result counts as no longer private: many texts share a bucket. An
     * <code>n</code> that is not positive is a row error.
     * @param <R> the rows that it is computed from
     * @param s the text
     * @param n how many buckets there are
     */
    public static <R> MaybeInt<R> bucket(AnyTextLike<? super R> s, long n) {
        return MaybeInt.of(Told.call("bucket", s, Told.literal(n)));
    }
}
