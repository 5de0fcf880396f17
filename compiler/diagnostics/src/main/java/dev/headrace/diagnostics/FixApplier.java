package dev.headrace.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies the fixes that are surely right. */
public final class FixApplier {

    private static final Comparator<Edit> BY_PLACE = Comparator.comparingInt(
                    (Edit e) -> e.span().start())
            .thenComparingInt(e -> e.span().end());

    private FixApplier() {}

    /**
     * A mended text.
     *
     * @param fixes how many fixes were applied
     */
    public record Applied(String text, int fixes) {}

    /**
     * The text of {@code source} after the best {@link Fix.Applicability#MACHINE} fix of each diagnostic. A fix that
     * touches what an earlier one changed, or another source, is left out as a whole; checking again offers it again.
     */
    public static Applied apply(Source source, List<Diagnostic> diagnostics) {
        List<Edit> accepted = new ArrayList<>();
        int fixes = 0;
        for (Diagnostic diagnostic : diagnostics) {
            for (Fix fix : diagnostic.fixes()) {
                if (fix.applicability() == Fix.Applicability.MACHINE) {
                    fixes += accept(source, fix, accepted) ? 1 : 0;
                    break;
                }
            }
        }
        return new Applied(replace(source.text(), accepted), fixes);
    }

    /** The text of {@code source} after one fix, whoever chose it. */
    public static String apply(Source source, Fix fix) {
        List<Edit> accepted = new ArrayList<>();
        accept(source, fix, accepted);
        return replace(source.text(), accepted);
    }

    private static boolean accept(Source source, Fix fix, List<Edit> accepted) {
        List<Edit> added = new ArrayList<>();
        for (Edit edit : fix.edits()) {
            boolean here = edit.span().source().equals(source)
                    && edit.span().end() <= source.text().length();
            boolean clash = accepted.stream().anyMatch(other -> overlaps(edit, other))
                    || added.stream().anyMatch(other -> overlaps(edit, other));
            if (!here || clash) {
                return false;
            }
            added.add(edit);
        }
        accepted.addAll(added);
        return !added.isEmpty();
    }

    /** Two edits that share a character, or that insert at the same place. */
    private static boolean overlaps(Edit a, Edit b) {
        if (a.span().start() == b.span().start()) {
            return true;
        }
        return a.span().start() < b.span().end() && b.span().start() < a.span().end();
    }

    private static String replace(String text, List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(BY_PLACE);
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : sorted) {
            out.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
