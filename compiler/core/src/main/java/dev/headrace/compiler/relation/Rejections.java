package dev.headrace.compiler.relation;

import java.util.LinkedHashSet;
import java.util.Set;

/** The sources whose rejected or late rows somebody reads. */
public final class Rejections {
    private final Set<String> read = new LinkedHashSet<>();

    void read(String source, String side) {
        read.add(source + "." + side);
    }

    /** Whether {@code tx.rejected} or {@code tx.late} is read; {@code side} is the last word. */
    public boolean isRead(String source, String side) {
        return read.contains(source + "." + side);
    }
}
