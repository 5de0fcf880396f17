package dev.headrace.compiler.resolve;

import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One file of a program: what it declares, and what it may call by name. */
public final class Unit {
    private final DraftFile draft;
    private final boolean main;
    private final List<Declared> declared = new ArrayList<>();
    private final Map<String, Declared> visible = new LinkedHashMap<>();

    Unit(DraftFile draft, boolean main) {
        this.draft = draft;
        this.main = main;
        Naming naming = new Naming(this);
        draft.declarations().forEach(d -> declared.add(d.accept(naming)));
    }

    public DraftFile draft() {
        return draft;
    }

    /** Whether the caller asked for this file, rather than another file using it. */
    public boolean isMain() {
        return main;
    }

    /** {@code bank.fraud}; empty if the file names no package. */
    public String packageName() {
        return draft.packageName().stream().map(Name::text).collect(Collectors.joining("."));
    }

    /** What stands in this file, in order, duplicates and tests included. */
    public List<Declared> declared() {
        return List.copyOf(declared);
    }

    public Optional<Declared> find(String name) {
        return Optional.ofNullable(visible.get(name));
    }

    /** Every name that can be written in this file, in order of declaration. */
    public List<Declared> visible() {
        return List.copyOf(visible.values());
    }

    /** Makes a name visible; answers what had the name before, if anything. */
    Optional<Declared> show(Declared declaration) {
        return Optional.ofNullable(visible.putIfAbsent(declaration.name(), declaration));
    }
}
