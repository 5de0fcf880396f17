package dev.headrace.ir.connector;

/** What an option of a connector takes. */
public enum OptionKind {
    TEXT("a text"),
    /** A text of exactly one character. */
    CHARACTER("a text of one character"),
    /** One text or a list of texts. */
    TEXTS("a text or a list of texts"),
    BOOL("true or false"),
    INT("a whole number"),
    DURATION("a duration"),
    /** A time zone: {@code "Europe/Paris"}. */
    ZONE("the name of a time zone"),
    /** One of {@link OptionSpec#choices()}, written bare. */
    CHOICE("a choice"),
    /** An instant, or one of {@link OptionSpec#choices()}, written bare. */
    MOMENT("an instant or a choice"),
    /** {@code { a -> b }}: what the outside calls {@code a} is column {@code b}. */
    RENAMES("renames in braces"),
    /** Only {@code secret("name")}. */
    SECRET("secret(\"name\")");

    private final String noun;

    OptionKind(String noun) {
        this.noun = noun;
    }

    /** What to write, as a person says it. */
    public String noun() {
        return noun;
    }
}
