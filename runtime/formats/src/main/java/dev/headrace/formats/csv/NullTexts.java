package dev.headrace.formats.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The texts that mean a missing value in one column. */
final class NullTexts {

    static final NullTexts NONE = new NullTexts(List.of());
    static final NullTexts EMPTY = new NullTexts(List.of(""));

    private final byte[][] texts;
    private final boolean empty;

    NullTexts(List<String> texts) {
        this.empty = texts.contains("");
        this.texts = texts.stream()
                .filter(t -> !t.isEmpty())
                .map(t -> t.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    boolean has(byte[] bytes, int from, int to) {
        if (from == to) {
            return empty;
        }
        for (byte[] text : texts) {
            if (text.length == to - from && Arrays.equals(text, 0, text.length, bytes, from, to)) {
                return true;
            }
        }
        return false;
    }
}
