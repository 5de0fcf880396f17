package dev.headrace.formats.file;

/**
 * Cuts CSV: after line feeds outside quotes. A quote opens only where a field starts; a quote inside a field without
 * quotes is text. These are the tokeniser's own rules, so both agree on any input, well-formed or not.
 */
public final class QuoteCutter extends RecordCutter {

    private static final int OUTSIDE = 0;
    private static final int INSIDE = 1;

    private final byte delimiter;
    private final byte quote;
    private final long quotes;

    private int state = OUTSIDE;
    /** Where the latest quote inside a field stands: it closes the field, unless another follows at once. */
    private int closing = Integer.MIN_VALUE;

    public QuoteCutter(int delimiter, int quote) {
        this.delimiter = (byte) delimiter;
        this.quote = (byte) quote;
        this.quotes = WordScan.repeated(quote);
    }

    @Override
    public void scan(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long word = WordScan.word(bytes, at);
            long hits = WordScan.matches(word, quotes) | WordScan.matches(word, WordScan.LINE_FEEDS);
            while (hits != 0) {
                meet(bytes, at + (Long.numberOfTrailingZeros(hits) >>> 3));
                hits &= hits - 1;
            }
        }
        for (; at < to; at++) {
            if (bytes[at] == quote || bytes[at] == '\n') {
                meet(bytes, at);
            }
        }
    }

    @Override
    void moved(int start) {
        super.moved(start);
        closing = closing == Integer.MIN_VALUE ? closing : closing - start;
    }

    private void meet(byte[] bytes, int at) {
        if (bytes[at] != quote) {
            line(at, state == OUTSIDE);
        } else if (state == INSIDE) {
            state = OUTSIDE;
            closing = at;
        } else if (closing == at - 1) {
            state = INSIDE;
            closing = Integer.MIN_VALUE;
        } else if (at == 0 || bytes[at - 1] == delimiter || bytes[at - 1] == '\n') {
            state = INSIDE;
        }
    }
}
