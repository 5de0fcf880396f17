package dev.headrace.compiler.relation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of rows beyond their columns, for checks further down.
 *
 * @param lostTime where the event time went, if it was there once
 * @param limit the verb that cut the rows to a number
 * @param chosenByLabel the verb that chose the rows by what is made from a label
 * @param sources the sources the rows come from
 * @param summed the sources whose rows were summed up on the way, in windows or over all time
 * @param windowed whether that was in windows of time
 * @param unbuilt whether no engine runs a step on the way yet
 */
public record Facts(
        Optional<LostTime> lostTime,
        Optional<Object> limit,
        Optional<Object> chosenByLabel,
        Set<String> sources,
        Set<String> summed,
        boolean windowed,
        boolean unbuilt) {
    public static final Facts NONE =
            new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of(), false, false);

    public Facts {
        sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
        summed = Collections.unmodifiableSet(new LinkedHashSet<>(summed));
    }

    /**
     * The event time column and the draft node at which it went.
     *
     * @param how the end of a sentence: {@code is dropped here}
     */
    public record LostTime(String column, Object node, String how) {}

    public static Facts ofSource(String source) {
        return new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(source), Set.of(), false, false);
    }

    public Facts lost(LostTime lost) {
        return new Facts(Optional.of(lost), limit, chosenByLabel, sources, summed, windowed, unbuilt);
    }

    public Facts limited(Object verb) {
        return new Facts(lostTime, Optional.of(verb), chosenByLabel, sources, summed, windowed, unbuilt);
    }

    public Facts chosenBy(Object verb) {
        return new Facts(lostTime, limit, Optional.of(verb), sources, summed, windowed, unbuilt);
    }

    public Facts summedUp(boolean inWindows) {
        return new Facts(lostTime, Optional.empty(), chosenByLabel, sources, sources, inWindows, unbuilt);
    }

    public Facts withUnbuilt() {
        return new Facts(lostTime, limit, chosenByLabel, sources, summed, windowed, true);
    }

    /** These facts for rows that another relation's rows were joined to or put under. */
    public Facts with(Facts other) {
        return new Facts(
                lostTime,
                limit.or(other::limit),
                chosenByLabel.or(other::chosenByLabel),
                union(sources, other.sources),
                union(summed, other.summed),
                windowed || other.windowed,
                unbuilt || other.unbuilt);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return all;
    }
}
