package dev.headrace.compiler.resolve;

/** What a declaration declares. */
public enum Kind {
    PARAM("a parameter"),
    ENUM("an enum"),
    SCHEMA("a schema"),
    SOURCE("a source"),
    TABLE("a table"),
    FEATURES("a feature set"),
    DATASET("a dataset"),
    LABEL("a label"),
    SPLIT("a split"),
    FIT("a fit"),
    MODEL("a model"),
    GATE("a gate"),
    SCORE("a score"),
    SINK("a sink"),
    STEP("a step"),
    WATCH("a watch"),
    DEPLOY("a deploy"),
    PROFILE("a profile"),
    TEST("a test"),
    MISSING("an unreadable declaration");

    private final String noun;

    Kind(String noun) {
        this.noun = noun;
    }

    /** The kind as a person says it, with its article. */
    public String noun() {
        return noun;
    }

    /** Whether it has rows that another relation or a sink can read. */
    public boolean hasRows() {
        return this == SOURCE || this == TABLE || this == FEATURES || this == DATASET || this == SCORE;
    }
}
