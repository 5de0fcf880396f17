package dev.headrace.registry.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which version of a model is meant: {@code bank.fraud.fraud_net:3}, {@code bank.fraud.fraud_net@production}; without either, the
 * newest.
 */
public record ModelReference(String name, OptionalInt version, Optional<String> stage) {

    /** Reads one; empty if it has not the form. */
    public static Optional<ModelReference> parse(String text) {
        int at = text.indexOf('@');
        int colon = text.indexOf(':');
        if (at < 0 && colon < 0) {
            return named(text, OptionalInt.empty(), Optional.empty());
        }
        if (at >= 0) {
            String stage = text.substring(at + 1);
            return ModelNames.isStage(stage)
                    ? named(text.substring(0, at), OptionalInt.empty(), Optional.of(stage))
                    : Optional.empty();
        }
        String number = text.substring(colon + 1);
        return number.matches("[1-9][0-9]{0,8}")
                ? named(text.substring(0, colon), OptionalInt.of(Integer.parseInt(number)), Optional.empty())
                : Optional.empty();
    }

    private static Optional<ModelReference> named(String name, OptionalInt version, Optional<String> stage) {
        return ModelNames.isName(name) ? Optional.of(new ModelReference(name, version, stage)) : Optional.empty();
    }

    /** Whether a text can be the name of a stage. */
    public static boolean isStage(String text) {
        return ModelNames.isStage(text);
    }
}
