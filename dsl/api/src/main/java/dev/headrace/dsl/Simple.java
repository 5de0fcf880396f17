package dev.headrace.dsl;

import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.Name;
import java.util.function.Function;

/** A declaration that is complete as soon as it is said. */
final class Simple implements Declared {

    private final Notes notes = new Notes();
    private final Name name;
    private final Declaration declaration;

    Simple(String name, Function<Simple, Declaration> make) {
        this.name = notes.put(new Name(name));
        this.declaration = make.apply(this);
    }

    Name name() {
        return name;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }

    @Override
    public Notes notes() {
        return notes;
    }

    @Override
    public Object anchor() {
        return name;
    }
}
