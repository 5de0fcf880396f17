package dev.headrace.dsl;

/** Text files of delimited values: a file, a pattern or a folder. */
public final class Csv extends TextBinding<Csv> {

    Csv(Object path) {
        super("csv", path);
    }

    @Override
    Csv self() {
        return this;
    }

    /** {@code delimiter = character}: what stands between two values. */
    public Csv delimiter(String character) {
        return option("delimiter", character);
    }

    /** {@code quote = character}: what a value is put in that holds the delimiter. */
    public Csv quote(String character) {
        return option("quote", character);
    }

    /** {@code encoding = name}: {@code utf-16}, {@code latin1}, {@code windows-1252} and others. */
    public Csv encoding(String name) {
        return option("encoding", name);
    }

    /** {@code header = false}: the first line is a row already. */
    public Csv withoutHeader() {
        return option("header", false);
    }

    /** {@code columns = names}: the columns in order, for a file without header. */
    public Csv columns(dev.headrace.dsl.value.Column<?, ?>... columns) {
        String[] names = new String[columns.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = columns[i].name();
        }
        return texts("columns", names);
    }
}
