package dev.headrace.ir.connector;

import java.util.List;

/**
 * An option of a connector.
 *
 * @param choices what a {@link OptionKind#CHOICE} can be, and a {@link OptionKind#MOMENT} beside an instant
 * @param doc one sentence
 */
public record OptionSpec(String name, OptionKind kind, boolean required, List<String> choices, String doc) {
    public OptionSpec {
        choices = List.copyOf(choices);
    }

    public static OptionSpec of(String name, OptionKind kind, String doc) {
        return new OptionSpec(name, kind, false, List.of(), doc);
    }

    public static OptionSpec choice(String name, List<String> choices, String doc) {
        return new OptionSpec(name, OptionKind.CHOICE, false, choices, doc);
    }

    public static OptionSpec moment(String name, List<String> choices, String doc) {
        return new OptionSpec(name, OptionKind.MOMENT, false, choices, doc);
    }

    /** The same option, to be given always. */
    public OptionSpec asRequired() {
        return new OptionSpec(name, kind, true, choices, doc);
    }
}
