package dev.headrace.ir.draft;

import dev.headrace.diagnostics.Span;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where each draft node came from, by identity: two equal names written in two places have two entries.
 *
 * <p>Kept beside the draft rather than in it, so that records compare by what they say and not by where it was said.
 */
public final class Origins {

    private final Map<Object, Span> spans = new IdentityHashMap<>();
    private final Map<Object, Span> lines = new IdentityHashMap<>();

    /** Remembers the place of {@code node} and hands the node back. */
    public <T> T put(T node, Span span) {
        spans.put(node, span);
        return node;
    }

    /** Remembers the line of another language that said {@code node}; its text is not that of the node. */
    public <T> T putLine(T node, Span line) {
        lines.put(node, line);
        return node;
    }

    public Optional<Span> of(Object node) {
        Span span = spans.get(node);
        return Optional.ofNullable(span == null ? lines.get(node) : span);
    }

    /** What the author wrote for {@code node}; empty where it was said in another language. */
    public Optional<String> text(Object node) {
        return Optional.ofNullable(spans.get(node)).map(Span::text);
    }

    /** Gives {@code to} the place of {@code from}, for nodes that a pass replaces. */
    public <T> T copy(Object from, T to) {
        Span span = spans.get(from);
        if (span != null) {
            spans.putIfAbsent(to, span);
        }
        Span line = lines.get(from);
        if (line != null) {
            lines.putIfAbsent(to, line);
        }
        return to;
    }

    /** Takes over all entries of another table. */
    public void addAll(Origins other) {
        spans.putAll(other.spans);
        lines.putAll(other.lines);
    }
}
