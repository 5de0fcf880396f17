package dev.headrace.diagnostics.render;

import dev.headrace.diagnostics.Severity;

/** Colours, or none. */
enum Paint {
    PLAIN(""),
    BOLD("1"),
    RED("1;31"),
    YELLOW("1;33"),
    BLUE("1;34"),
    CYAN("1;36");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    static Paint of(Severity severity) {
        switch (severity) {
            case ERROR:
                return RED;
            case WARNING:
                return YELLOW;
            case NOTE:
                return CYAN;
        }
        throw new AssertionError(severity);
    }

    String on(String text, boolean colours) {
        return colours && this != PLAIN && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
