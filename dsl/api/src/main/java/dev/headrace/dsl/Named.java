package dev.headrace.dsl;

import dev.headrace.ir.draft.Name;

/** A declaration with a name that is put together by and by. */
abstract class Named implements Declared {

    private final Notes notes = new Notes();
    private final Name name;
    private String doc = "";

    Named(String name) {
        this.name = notes.put(new Name(name));
    }

    final Name name() {
        return name;
    }

    final String text() {
        return name.text();
    }

    final void setDoc(String text) {
        doc = text;
    }

    final String docText() {
        return doc;
    }

    @Override
    public final Notes notes() {
        return notes;
    }

    @Override
    public final Object anchor() {
        return name;
    }
}
