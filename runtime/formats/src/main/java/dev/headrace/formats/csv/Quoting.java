package dev.headrace.formats.csv;

import dev.headrace.formats.file.ByteSink;
import dev.headrace.formats.file.Failures;
import java.util.List;

/** Puts quotes around fields that would be read as something else without them. */
final class Quoting {

    private final boolean[] special = new boolean[256];
    private final int quote;
    private final NullTexts nulls;
    private final boolean numbers;

    Quoting(CsvOptions options) {
        quote = options.quote();
        special[options.delimiter()] = true;
        special['\n'] = true;
        special['\r'] = true;
        if (quote >= 0) {
            special[quote] = true;
        }
        nulls = new NullTexts(options.nullTexts().orElse(List.of("")));
        numbers = inNumbers(options.delimiter()) || inNumbers(quote);
    }

    private static boolean inNumbers(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+' || c == ':';
    }

    /** Whether even numbers and times may need quotes. */
    boolean concernsNumbers() {
        return numbers;
    }

    /** Quotes what {@code out} has from {@code from} on, if needed. */
    void apply(ByteSink out, int from, boolean text) {
        if (!needed(out, from, text)) {
            return;
        }
        if (quote < 0) {
            throw Failures.output(
                    "a text of csv needs quotes, and the output has none", "give the output a quote: `quote = \"'\"`");
        }
        byte[] plain = out.cut(from);
        out.put(quote);
        for (byte b : plain) {
            if (b == quote) {
                out.put(quote);
            }
            out.put(b);
        }
        out.put(quote);
    }

    private boolean needed(ByteSink out, int from, boolean text) {
        byte[] bytes = out.bytes();
        int to = out.size();
        if (text && (from == to || nulls.has(bytes, from, to))) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (special[bytes[i] & 0xff]) {
                return true;
            }
        }
        return false;
    }
}
