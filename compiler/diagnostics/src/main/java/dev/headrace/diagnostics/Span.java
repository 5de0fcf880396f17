package dev.headrace.diagnostics;

/** A place in a source: the half-open range of UTF-16 offsets {@code [start, end)}. */
public record Span(Source source, int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("bad span " + start + ".." + end);
        }
    }

    public int line() {
        return source.line(start);
    }

    public int column() {
        return source.column(start);
    }

    /** The smallest span that covers both; both lie in one source. */
    public Span to(Span other) {
        if (!other.source.equals(source)) {
            throw new IllegalArgumentException("spans of two sources cannot be joined");
        }
        return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
    }

    public String text() {
        int length = source.text().length();
        return source.text().substring(Math.min(start, length), Math.min(end, length));
    }

    /** {@code name:line:column}, as a compiler shows a place. */
    public String show() {
        return source.name() + ":" + line() + ":" + column();
    }

    @Override
    public String toString() {
        return show();
    }
}
