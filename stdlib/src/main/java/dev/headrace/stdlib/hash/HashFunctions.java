package dev.headrace.stdlib.hash;

import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.stdlib.define.Fn;
import dev.headrace.stdlib.define.Form;
import java.util.List;

/** Functions that hash. */
public final class HashFunctions {

    private HashFunctions() {}

    public static List<ScalarFunction> all() {
        return Fn.group(
                "hash",
                Fn.of(
                                "sha256_hex",
                                "The SHA-256 as 64 hexadecimal digits. The result counts as no longer private: nobody turns it"
                                        + " back. But who can list all possible inputs can try them; for short codes such as"
                                        + " zip codes use `bucket`.")
                        .form(hash("(s: String) -> String", "sha256Hex").clearsPii())
                        .form(hash("(b: Bytes) -> String", "sha256Hex").clearsPii())
                        .example("left(sha256_hex(\"abc\"), 16)", "\"ba7816bf8f01cfea\""),
                Fn.of(
                                "md5_hex",
                                "The MD5 as 32 hexadecimal digits, to meet old systems. It does not hide private data.")
                        .form(hash("(s: String) -> String", "md5Hex"))
                        .form(hash("(b: Bytes) -> String", "md5Hex"))
                        .example("md5_hex(\"abc\")", "\"900150983cd24fb0d6963f7d28e17f72\""),
                Fn.of("crc32", "The CRC-32, 0 to 4294967295. It does not hide private data.")
                        .form(hash("(s: String) -> Int", "crc32"))
                        .form(hash("(b: Bytes) -> Int", "crc32"))
                        .example("crc32(\"abc\")", "891568578"),
                Fn.of(
                                "hash64",
                                "The first 64 bits of the SHA-256 as an Int, also negative. It does not hide private data.")
                        .form(hash("(s: String) -> Int", "hash64"))
                        .form(hash("(b: Bytes) -> Int", "hash64"))
                        .example("hash64(\"abc\")", "-5010229573455851542"),
                Fn.of(
                                "bucket",
                                "One of `n` buckets, 0 to `n` - 1, by the SHA-256; equal texts share one. The result counts as"
                                        + " no longer private: many texts share a bucket. An `n` that is not positive is"
                                        + " a row error.")
                        .form(hash("(s: String, n: Int) -> Int", "bucket")
                                .fails()
                                .clearsPii())
                        .example("bucket(\"abc\", 1)", "0")
                        .example("bucket(\"abc\", 0)", "error"));
    }

    private static Form hash(String text, String method) {
        return Form.of(text, Hashes.class, method);
    }
}
