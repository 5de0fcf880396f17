package dev.headrace.dsl;

/**
 * Text files of delimited values: a file, a pattern or a folder. What does not parse is a bad row of its source;
 * columns that are not those declared end the run (HR0704).
 */
public final class Csv extends TextBinding<Csv> {

    Csv(Object path) {
        super("csv", path);
    }

    @Override
    Csv self() {
        return this;
    }

    /**
     * {@code delimiter = character}: what stands between two values; a comma if left out.
     *
     * @param character one ASCII character
     * @return this, to be gone on with
     */
    public Csv delimiter(String character) {
        return option("delimiter", character);
    }

    /**
     * {@code quote = character}: what a value is put in that holds the delimiter; a double quote if left out.
     *
     * @param character one ASCII character
     * @return this, to be gone on with
     */
    public Csv quote(String character) {
        return option("quote", character);
    }

    /**
     * {@code encoding = name}: {@code utf-16}, {@code latin1}, {@code windows-1252} and others; UTF-8 if left out.
     *
     * @param name the encoding (HR0205 if unknown)
     * @return this, to be gone on with
     */
    public Csv encoding(String name) {
        return option("encoding", name);
    }

    /**
     * {@code header = false}: the first line is a row already.
     *
     * @return this, to be gone on with
     */
    public Csv withoutHeader() {
        return option("header", false);
    }

    /**
     * {@code columns = names}: the columns in order, for a file without header; those of the schema if left out.
     *
     * @param columns a column for each value of a line
     * @return this, to be gone on with
     */
    public Csv columns(dev.headrace.dsl.value.Column<?, ?>... columns) {
        String[] names = new String[columns.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = columns[i].name();
        }
        return texts("columns", names);
    }
}
