package dev.headrace.compiler.resolve;

import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.Name;

/** A declaration, its name and the file it stands in. Compared by identity of the declaration. */
public final class Declared {
    private final Declaration declaration;
    private final Name name;
    private final Kind kind;
    private final Unit unit;

    Declared(Declaration declaration, Name name, Kind kind, Unit unit) {
        this.declaration = declaration;
        this.name = name;
        this.kind = kind;
        this.unit = unit;
    }

    public Declaration declaration() {
        return declaration;
    }

    /** The name where it is declared: the node whose place is shown. */
    public Name node() {
        return name;
    }

    public String name() {
        return name.text();
    }

    public Kind kind() {
        return kind;
    }

    public Unit unit() {
        return unit;
    }

    /** The declaration as a {@code type}; asking for another kind than {@link #kind()} is a fault of the caller. */
    public <T extends Declaration> T as(Class<T> type) {
        return type.cast(declaration);
    }

    @Override
    public String toString() {
        return kind.noun() + " `" + name() + "`";
    }
}
