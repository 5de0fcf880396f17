package dev.headrace.diagnostics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** "Did you mean": the known word nearest to a mistyped one, by Jaro-Winkler similarity. */
public final class Suggestions {

    private static final double THRESHOLD = 0.77;
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int PREFIX_LIMIT = 4;

    private Suggestions() {}

    /** The candidate most like {@code word}, if one is alike enough; the earlier of two equally alike ones. */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        String best = null;
        double bestScore = THRESHOLD;
        for (String candidate : candidates) {
            double score = similarity(word, candidate);
            if (!candidate.equals(word) && (score > bestScore || (best == null && score == bestScore))) {
                best = candidate;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Those that are exactly as like {@code word} as the closest one, in their order: where there are several, none is sure. */
    public static List<String> nearest(String word, Collection<String> candidates) {
        double best = closest(word, candidates).map(s -> similarity(word, s)).orElse(2.0);
        return candidates.stream()
                .filter(c -> !c.equals(word) && similarity(word, c) == best)
                .distinct()
                .toList();
    }

    /** Jaro-Winkler similarity, 0 to 1; letters count as equal whatever their case. */
    public static double similarity(String a, String b) {
        int[] left = folded(a);
        int[] right = folded(b);
        if (left.length == 0 || right.length == 0) {
            return left.length == right.length ? 1 : 0;
        }
        double jaro = jaro(left, right);
        int prefix = 0;
        int limit = Math.min(PREFIX_LIMIT, Math.min(left.length, right.length));
        while (prefix < limit && left[prefix] == right[prefix]) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(int[] a, int[] b) {
        // At least one, so that two letters in the wrong order are seen in words of three letters too.
        int range = Math.max(1, Math.max(a.length, b.length) / 2 - 1);
        boolean[] inA = new boolean[a.length];
        boolean[] inB = new boolean[b.length];
        int matches = 0;
        for (int i = 0; i < a.length; i++) {
            int end = Math.min(b.length, i + range + 1);
            for (int j = Math.max(0, i - range); j < end; j++) {
                if (!inB[j] && a[i] == b[j]) {
                    inA[i] = true;
                    inB[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        double transpositions = outOfOrder(a, inA, b, inB) / 2.0;
        return (m / a.length + m / b.length + (m - transpositions) / m) / 3;
    }

    private static int outOfOrder(int[] a, boolean[] inA, int[] b, boolean[] inB) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < a.length; i++) {
            if (!inA[i]) {
                continue;
            }
            while (!inB[j]) {
                j++;
            }
            if (a[i] != b[j]) {
                count++;
            }
            j++;
        }
        return count;
    }

    private static int[] folded(String text) {
        return text.codePoints().map(Character::toLowerCase).toArray();
    }
}
