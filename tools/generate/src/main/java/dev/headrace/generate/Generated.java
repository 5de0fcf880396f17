package dev.headrace.generate;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Java of a pipeline file.
 *
 * @param files the texts, by the path below a source root: {@code bank/fraud/Transaction.java}
 */
public record Generated(SortedMap<String, String> files) {

    public Generated(Map<String, String> files) {
        this(new TreeMap<>(files));
    }
}
