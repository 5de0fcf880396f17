package dev.headrace.syntax;

/**
 * A piece of source text.
 *
 * @param start the UTF-16 offset of its first character
 */
public record SyntaxToken(Kind kind, String text, int start) {

    /** What a token is, as far as colouring and layout need to know. */
    public enum Kind {
        /** A name or a soft keyword: which of the two depends on where it stands. */
        WORD,
        /** A name with {@code {holes}} or in backquotes. */
        NAME,
        /** A number, duration, instant, date, percentage or size. */
        NUMBER,
        TEXT,
        SIGN,
        /** A {@code ///} line. */
        DOC,
        /** A {@code //} line. */
        COMMENT,
        LINE_BREAK,
        SPACE,
        /** Something that no pipeline may hold; it was reported. */
        BAD
    }

    /** The UTF-16 offset after its last character. */
    public int end() {
        return start + text.length();
    }

    /** Whether the grammar does not see it. */
    public boolean isHidden() {
        return kind == Kind.DOC || kind == Kind.COMMENT || kind == Kind.LINE_BREAK || kind == Kind.SPACE;
    }
}
