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

    /** Remembers the place of {@code node} and hands the node back. */
    public <T> T put(T node, Span span) {
        spans.put(node, span);
        return node;
    }

    public Optional<Span> of(Object node) {
        return Optional.ofNullable(spans.get(node));
    }

    /** Gives {@code to} the place of {@code from}, for nodes that a pass replaces. */
    public <T> T copy(Object from, T to) {
        Span span = spans.get(from);
        if (span != null) {
            spans.putIfAbsent(to, span);
        }
        return to;
    }

    /** Takes over all entries of another table. */
    public void addAll(Origins other) {
        spans.putAll(other.spans);
    }
}
