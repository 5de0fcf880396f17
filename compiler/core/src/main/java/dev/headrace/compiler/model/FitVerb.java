package dev.headrace.compiler.model;

import dev.headrace.ir.trainer.SettingSpec;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fitted transforms: what they take, and what they make of it. */
enum FitVerb {
    /** Moves and stretches a number by what the part's rows hold. */
    SCALE(
            "a number",
            SettingSpec.word(
                    "by",
                    List.of("deviation", "range"),
                    "deviation",
                    "By mean and standard deviation, or by least and greatest value.")),
    /** Puts a value learnt in the place of null. */
    IMPUTE(
            "something that can be null",
            SettingSpec.word(
                    "with",
                    List.of("mean", "median", "min", "max", "most"),
                    "",
                    "What is put in; left out, it is the mean of a Float, the median of another number, else the most frequent"
                            + " value.")),
    /** One place for each of the most frequent texts, 1 where the text stands. */
    VOCABULARY(
            "a String",
            SettingSpec.whole("size", 1, 10_000, "100", "How many texts it knows."),
            SettingSpec.whole("least", 1, Integer.MAX_VALUE, "1", "How often a text must stand to be known.")),
    /** The number of the bin that a number falls into; each holds about as many of the part's rows. */
    BIN("a number", SettingSpec.whole("count", 2, 1000, "10", "How many bins there are.")),
    /** Brings numbers far from the mean back to a bound. */
    OUTLIERS(
            "a number",
            SettingSpec.number(
                    "beyond", 0.1, 100, "3", "How many standard deviations a number may lie from the mean.")),
    /** Leaves columns out that tell little of the label. */
    SELECT(
            "a number, Bool or enum",
            SettingSpec.whole("count", 1, 100_000, "", "How many columns are kept at the most."),
            SettingSpec.whole("votes", 1, 3, "2", "How many filters must want a column."));

    static final List<String> WORDS = Arrays.stream(values()).map(FitVerb::word).toList();

    private final String takes;
    private final List<SettingSpec> settings;

    FitVerb(String takes, SettingSpec... settings) {
        this.takes = takes;
        this.settings = List.of(settings);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FitVerb> named(String word) {
        return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
    }

    List<SettingSpec> settings() {
        return settings;
    }

    /** What its columns are, as a person says it. */
    String noun() {
        return takes;
    }

    /** Whether a column is of those it takes. */
    boolean takes(Column column) {
        DataType type = column.type();
        return switch (this) {
            case SCALE, BIN, OUTLIERS -> type.isNumeric();
            case IMPUTE ->
                column.optional()
                        && (type.isNumeric()
                                || type instanceof DataType.Bool
                                || type instanceof DataType.EnumOf
                                || type instanceof DataType.Text);
            case VOCABULARY -> type instanceof DataType.Text;
            case SELECT -> type.isNumeric() || type instanceof DataType.Bool || type instanceof DataType.EnumOf;
        };
    }

    /**
     * What it makes of a column.
     *
     * @param size how many texts a vocabulary knows
     */
    Column result(Column column, int size) {
        return switch (this) {
            case SCALE, OUTLIERS -> new Column(column.name(), DataType.FLOAT, column.optional(), column.taint());
            case IMPUTE -> new Column(column.name(), column.type(), false, column.taint());
            case VOCABULARY -> new Column(column.name(), new DataType.Vector(size), false, column.taint());
            case BIN -> new Column(column.name(), DataType.INT, column.optional(), column.taint());
            case SELECT -> column;
        };
    }
}
