package dev.headrace.ir.print;

/** Text by lines, with an indent. */
final class Lines {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void line(String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /** Writes what {@code body} writes, one step further in. */
    void indented(Runnable body) {
        depth++;
        body.run();
        depth--;
    }

    String text() {
        return text.toString();
    }
}
