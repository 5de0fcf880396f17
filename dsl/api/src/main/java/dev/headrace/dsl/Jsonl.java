package dev.headrace.dsl;

/**
 * Text files with a JSON object per line: a file, a pattern or a folder. What does not parse is a bad row of its
 * source.
 */
public final class Jsonl extends TextBinding<Jsonl> {

    Jsonl(Object path) {
        super("jsonl", path);
    }

    @Override
    Jsonl self() {
        return this;
    }
}
