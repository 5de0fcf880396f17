package dev.headrace.operators.fate;

import dev.headrace.ir.type.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hides the values of private columns where they would be shown. */
final class Privacy {

    private static final int DIGITS = 16;
    private static final int LONGEST = 80;

    private Privacy() {}

    /** The value as it may be shown; of a private or unknown column its hash. */
    static Optional<String> shown(Schema schema, @Nullable String column, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        boolean open = column != null
                && schema.column(column).map(c -> !c.taint().pii()).orElse(false);
        if (!open) {
            return Optional.of("sha256:" + hash(value));
        }
        return Optional.of(value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…");
    }

    private static String hash(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
