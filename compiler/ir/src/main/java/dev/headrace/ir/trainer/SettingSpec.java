package dev.headrace.ir.trainer;

import java.util.List;

/**
 * A setting of a trainer or of a fitted transform.
 *
 * @param least of a number, included
 * @param most of a number, included
 * @param choices what a {@link Kind#WORD} can be
 * @param otherwise what it is if it is left out, as it would be written; empty if that follows from elsewhere
 * @param doc one sentence
 */
public record SettingSpec(
        String name, Kind kind, double least, double most, List<String> choices, String otherwise, String doc) {
    public SettingSpec {
        choices = List.copyOf(choices);
    }

    /** What it takes. */
    public enum Kind {
        INT("a whole number"),
        NUMBER("a number"),
        BOOL("true or false"),
        /** One of {@link SettingSpec#choices()}, written bare. */
        WORD("a choice"),
        /** At least one. */
        INTS("a list of whole numbers"),
        /** At least one. */
        TEXTS("a list of texts"),
        /** One of {@link SettingSpec#choices()}, or numbers. */
        WORD_OR_NUMBERS("a choice, or a list of numbers");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** What to write, as a person says it. */
        public String noun() {
            return noun;
        }
    }

    public static SettingSpec whole(String name, long least, long most, String otherwise, String doc) {
        return new SettingSpec(name, Kind.INT, least, most, List.of(), otherwise, doc);
    }

    public static SettingSpec number(String name, double least, double most, String otherwise, String doc) {
        return new SettingSpec(name, Kind.NUMBER, least, most, List.of(), otherwise, doc);
    }

    public static SettingSpec word(String name, List<String> choices, String otherwise, String doc) {
        return new SettingSpec(name, Kind.WORD, 0, 0, choices, otherwise, doc);
    }

    /** A setting of a kind without bounds or choices. */
    public static SettingSpec of(String name, Kind kind, String otherwise, String doc) {
        return new SettingSpec(name, kind, 0, 0, List.of(), otherwise, doc);
    }

    /** Whole numbers, each between the bounds. */
    public static SettingSpec wholes(String name, long least, long most, String otherwise, String doc) {
        return new SettingSpec(name, Kind.INTS, least, most, List.of(), otherwise, doc);
    }

    /** Whether a number lies between the bounds. */
    public boolean allows(double number) {
        return number >= least && number <= most;
    }

    /** The bounds, as a person says them: {@code from 1 to 100000}. */
    public String bounds() {
        return most >= Integer.MAX_VALUE
                ? "from " + plain(least) + " on"
                : "from " + plain(least) + " to " + plain(most);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) && Math.abs(bound) < 1e15
                ? Long.toString((long) bound)
                : Double.toString(bound);
    }
}
