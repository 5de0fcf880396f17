package dev.headrace.syntax;

import java.util.List;

/** Everything that stands in a source, in order, nothing left out: the texts joined are the source. */
public record TokenTree(List<SyntaxToken> tokens) {

    public TokenTree {
        tokens = List.copyOf(tokens);
    }

    /** The source text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (SyntaxToken token : tokens) {
            text.append(token.text());
        }
        return text.toString();
    }

    /** Index of the token that holds {@code offset}; the last one for an offset at the end; -1 if there is no token. */
    public int indexAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? -1 : low;
    }
}
